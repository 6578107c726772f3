import { toArabicDigits } from './digits';

/** A time of day as `HH:mm`: `9.30 น.`, `๙:๓๐` → `09:30`. Undefined for what is none. */
export function parseTime(text: string): string | undefined {
  const written = toArabicDigits(text.trim());
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})(?: ?(?:น\.?|นาฬิกา))?$/.exec(written) ?? [];
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** As people read it: `16:14 น.` on screens, `16.14 น.` on paper. */
export const formatThaiTime = (time: string, separator: ':' | '.' = ':'): string =>
  `${time.replace(':', separator)} น.`;
