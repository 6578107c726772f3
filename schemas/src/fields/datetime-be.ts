import { Type, type Static } from '@sinclair/typebox';
import {
  addDays,
  formatEnglishDate,
  formatThaiDate,
  formatThaiTime,
  normaliseThai,
  parseThaiDate,
  parseTime,
  resolveDateLimit,
} from '../thai';
import { DateLimit, limitFaults } from './date-limit';
import { dateFaults, earliestOf } from './dates';
import { fieldSettings, fieldType, plain, type AnswerContext, type Fault } from './field-type';

/** A date and a time of day in Bangkok, stored as `YYYY-MM-DDTHH:mm`. */
export const DatetimeField = fieldSettings('datetime_be', {
  min: Type.Optional(DateLimit),
  max: Type.Optional(DateLimit),
});
export type DatetimeField = Static<typeof DatetimeField>;

const WRONG = {
  th: 'กรุณากรอกวันที่และเวลาให้ถูกต้อง เช่น 20/11/2569 09:30',
  en: 'Please give a date and a time, such as 20/11/2569 09:30',
};

const split = (value: unknown): [string, string] => {
  const [date = '', time = ''] = plain(value).split('T');
  return [date, time];
};

/** ISO stays as it is, so that a year of the wrong era is seen; anything else is read as Thai. */
function normaliseDatetime(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const written = normaliseThai(value);
  const [, date = '', time = ''] =
    /^(.+?) ?(?:T| |เวลา) ?([\d๐-๙]{1,2}[:.][\d๐-๙]{2}(?: ?น\.?)?)$/.exec(written) ?? [];
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : parseThaiDate(date);
  const clock = parseTime(time);
  return day && clock ? `${day}T${clock}` : written;
}

const paper = (value: unknown): string => {
  const [date, time] = split(value);
  return time ? `${formatThaiDate(date)} เวลา ${formatThaiTime(time, '.')}` : formatThaiDate(date);
};

export const datetimeBe = fieldType<DatetimeField>({
  name: 'datetime_be',
  title: { th: 'วันที่และเวลา', en: 'Date and time' },
  settings: DatetimeField,
  settingFaults: ({ min, max }) => limitFaults(min, max),
  schema: () => ({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' }),
  options: ({ min, max }) => ({ ...(min ? { min } : {}), ...(max ? { max } : {}) }),
  messages: () => ({ pattern: WRONG }),
  normalise: normaliseDatetime,
  check: (value: unknown, field: DatetimeField, context: AnswerContext): Fault[] =>
    dateFaults(split(value)[0], field, context),
  text: (value, _, { language }) => {
    const [date, time] = split(value);
    if (language === 'th')
      return [formatThaiDate(date), time && formatThaiTime(time)].filter(Boolean).join(' ');
    return [formatEnglishDate(date), time].filter(Boolean).join(' ');
  },
  csv: (value) => {
    const [date, time] = split(value);
    return [formatThaiDate(date, 'numeric'), time].filter(Boolean).join(' ');
  },
  paper,
  sample: (field, context) => {
    const day = earliestOf(field, context) ?? resolveDateLimit(field.max, addDays(context.today, 0));
    return `${day ?? context.today}T09:30`;
  },
});
