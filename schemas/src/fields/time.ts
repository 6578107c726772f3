import { Type, type Static } from '@sinclair/typebox';
import { Key } from '../definition/text';
import { formatThaiTime, parseTime } from '../thai';
import { fieldSettings, fieldType, plain, type AnswerContext } from './field-type';
import { notEarlier } from './setting-faults';

/** A time of day, `HH:mm`, 24 hours. */
export const TimeField = fieldSettings('time', {
  /** Later than this earlier time field when both dates are the same. */
  after: Type.Optional(
    Type.Object(
      {
        time: Key,
        fromDate: Key,
        toDate: Key,
      },
      { additionalProperties: false },
    ),
  ),
});
export type TimeField = Static<typeof TimeField>;

const WRONG = {
  th: 'กรุณากรอกเวลาให้ถูกต้อง เช่น 09:30',
  en: 'Please give a time of day, such as 09:30',
};

const answer = ({ answers }: AnswerContext, key: string): unknown =>
  Object.hasOwn(answers, key) ? answers[key] : undefined;

/** The time this one must come after; undefined where the days differ or nothing is answered there yet. */
function earlierTime({ after }: TimeField, context: AnswerContext): string | undefined {
  if (!after) return undefined;
  const start = answer(context, after.time);
  const sameDay = answer(context, after.fromDate) === answer(context, after.toDate);
  return sameDay && typeof start === 'string' ? start : undefined;
}

export const time = fieldType<TimeField>({
  name: 'time',
  title: { th: 'เวลา', en: 'Time' },
  settings: TimeField,
  settingFaults: ({ after }, earlier) => [
    ...notEarlier('/after/time', after?.time, ['time'], earlier),
    ...notEarlier('/after/fromDate', after?.fromDate, ['date_be'], earlier),
    ...notEarlier('/after/toDate', after?.toDate, ['date_be'], earlier),
  ],
  schema: () => ({ type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
  options: ({ after }) => (after ? { after } : {}),
  messages: () => ({ pattern: WRONG }),
  normalise: (value) => (typeof value === 'string' ? (parseTime(value) ?? value.trim()) : value),
  check: (value, field, context) => {
    const start = earlierTime(field, context);
    if (start === undefined || plain(value) > start) return [];
    return [
      {
        keyword: 'after',
        params: { limit: start },
        message: { th: `ต้องหลังเวลา ${formatThaiTime(start)}`, en: `Must be later than ${start}` },
      },
    ];
  },
  text: (value, _, { language }) =>
    plain(value) && language === 'th' ? formatThaiTime(plain(value)) : plain(value),
  csv: plain,
  paper: (value) => plain(value).replace(':', '.'),
  sample: ({ after }) => (after ? '16:00' : '09:00'),
});
