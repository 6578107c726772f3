import { Type, type Static } from '@sinclair/typebox';
import {
  addDays,
  firstDayOf,
  formatEnglishDate,
  formatThaiDate,
  isWorkingDay,
  normaliseThai,
  parseThaiDate,
  resolveDateLimit,
} from '../thai';
import { DateLimit, limitFaults } from './date-limit';
import { dateFaults, earliestOf, INCOMPLETE, NO_SUCH_DAY } from './dates';
import {
  fieldSettings,
  fieldType,
  plain,
  type AnswerContext,
  type Fault,
  type SampleContext,
} from './field-type';
import { notEarlier } from './setting-faults';

/** A date, asked and shown in the Buddhist era, stored as ISO `YYYY-MM-DD`. */
export const DateField = fieldSettings('date_be', {
  min: Type.Optional(DateLimit),
  max: Type.Optional(DateLimit),
  /** Not before the date answered in this earlier field. */
  notBefore: Type.Optional(Type.String({ maxLength: 64 })),
  /** Only days the office is open. */
  workingDaysOnly: Type.Optional(Type.Boolean()),
  /** Day, or day and month, may be unknown: `1950` and `1950-05` are answers too (birth dates, ป.พ.พ. ม.16). */
  partial: Type.Optional(Type.Boolean()),
  default: Type.Optional(Type.Literal('today')),
});
export type DateField = Static<typeof DateField>;

const CLOSED: Fault = {
  keyword: 'workingDay',
  params: {},
  message: {
    th: 'วันที่เลือกเป็นวันหยุดทำการ กรุณาเลือกวันทำการ',
    en: 'The office is closed on this day; please choose a working day',
  },
};

/** ISO dates stay as they are, so that a year of the wrong era is seen; anything else is read as Thai. */
function normaliseDate(value: unknown, { partial }: DateField): unknown {
  if (typeof value !== 'string') return value;
  const written = normaliseThai(value);
  if (/^\d{4}(-\d{2}){0,2}$/.test(written)) return written;
  return parseThaiDate(written, { fourDigitYear: partial }) ?? written;
}

function check(value: unknown, field: DateField, context: AnswerContext): Fault[] {
  const date = plain(value);
  const faults = dateFaults(date, field, context);
  if (faults.length > 0 || !field.workingDaysOnly) return faults;
  return isWorkingDay(firstDayOf(date), context.office) ? [] : [CLOSED];
}

const SAMPLE_BIRTH = '1957-05-14';

function sample(field: DateField, context: SampleContext): string {
  if (field.partial) return SAMPLE_BIRTH;
  const max = resolveDateLimit(field.max, context.today);
  let day = earliestOf(field, context) ?? max ?? context.today;
  for (let tries = 0; field.workingDaysOnly && tries < 30 && !isWorkingDay(day, context.office); tries++)
    day = addDays(day, 1);
  return day;
}

export const dateBe = fieldType<DateField>({
  name: 'date_be',
  title: { th: 'วันที่ (พ.ศ.)', en: 'Date' },
  settings: DateField,
  settingFaults: ({ min, max, notBefore }, earlier) => [
    ...limitFaults(min, max),
    ...notEarlier('/notBefore', notBefore, ['date_be'], earlier),
  ],
  schema: ({ partial }) => ({
    type: 'string',
    pattern: partial ? '^\\d{4}(-\\d{2}(-\\d{2})?)?$' : '^\\d{4}-\\d{2}-\\d{2}$',
  }),
  options: ({ min, max, notBefore, workingDaysOnly, partial }) => ({
    ...(min ? { min } : {}),
    ...(max ? { max } : {}),
    ...(notBefore ? { notBefore } : {}),
    ...(workingDaysOnly ? { workingDaysOnly } : {}),
    ...(partial ? { partial } : {}),
  }),
  messages: ({ partial }) => ({ pattern: partial ? NO_SUCH_DAY : INCOMPLETE }),
  initial: (field, { today }) => (field.default === 'today' ? today : undefined),
  normalise: normaliseDate,
  check,
  text: (value, _, { language }) =>
    language === 'en' ? formatEnglishDate(plain(value)) : formatThaiDate(plain(value)),
  csv: (value) => formatThaiDate(plain(value), 'numeric'),
  sample,
});
