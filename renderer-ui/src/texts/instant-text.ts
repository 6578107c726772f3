import type { Language } from '@khamrong/schemas';
import { formatEnglishDate, formatThaiDate, formatThaiTime } from '@khamrong/schemas/thai';

/** An instant with Bangkok's offset, as date and time of day for a page; wire times carry `+07:00`. */
export function instantText(iso: string, language: Language): string {
  const date = iso.slice(0, 10);
  const time = iso.slice(11, 16);
  return language === 'th'
    ? `${formatThaiDate(date)} เวลา ${formatThaiTime(time)}`
    : `${formatEnglishDate(date)}, ${time}`;
}

/** The same on one line of a small screen: `20 พ.ย. 2569 16:44 น.` */
export function shortInstantText(iso: string, language: Language): string {
  const date = iso.slice(0, 10);
  const time = iso.slice(11, 16);
  return language === 'th'
    ? `${formatThaiDate(date, 'short')} ${formatThaiTime(time)}`
    : `${formatEnglishDate(date)}, ${time}`;
}

/** A size for people: `16 MB`, `350 KB`. */
export const sizeText = (bytes: number): string =>
  bytes >= 1024 * 1024
    ? `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} KB`;
