import { formatThaiDate, formatThaiTime } from '@khamrong/schemas/thai';

/** An instant with Bangkok's offset, as the server sends it: `20 พ.ย. 2569`. */
export const thaiDay = (instant: string): string => formatThaiDate(instant.slice(0, 10), 'short');

/** The time of an instant: `16:14 น.` */
export const thaiClock = (instant: string): string => formatThaiTime(instant.slice(11, 16));

/** `20 พ.ย. 2569 16:14 น.` */
export const thaiTime = (instant: string): string => `${thaiDay(instant)} ${thaiClock(instant)}`;

/** `820 KB`, `2.4 MB` */
export const fileSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
