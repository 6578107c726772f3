import { formatThaiDate, weekdayOf } from '@khamrong/schemas/thai';

/** Weekdays, Monday first. */
export const WEEKDAYS = ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์'] as const;

/** `จันทร์ 13 เมษายน 2569` */
export const dayWords = (iso: string): string =>
  `${WEEKDAYS[weekdayOf(iso) - 1] ?? ''} ${formatThaiDate(iso)}`;
