import {
  bangkokDate,
  bangkokTime,
  fiscalYear,
  formatThaiDate,
  formatThaiTime,
  thaiDateParts,
} from '@khamrong/schemas';

/** An instant as paper writes it, in Bangkok, with Arabic digits. */
export interface PaperMoment {
  /** 20 พฤศจิกายน 2569 */
  date: string;
  /** 20 พ.ย. 2569 */
  shortDate: string;
  day: string;
  month: string;
  year: string;
  /** 16.14 */
  time: string;
  fiscalYear: string;
}

/** @param instant ISO 8601 */
export function paperMoment(instant: string): PaperMoment {
  const at = new Date(instant);
  const iso = bangkokDate(at);
  return {
    date: formatThaiDate(iso),
    shortDate: formatThaiDate(iso, 'short'),
    ...thaiDateParts(iso),
    time: bangkokTime(at).replace(':', '.'),
    fiscalYear: String(fiscalYear(iso)),
  };
}

/** 20 พ.ย. 2569 เวลา 16.14 น. */
export const shortMoment = (instant: string): string => {
  const { shortDate } = paperMoment(instant);
  return `${shortDate} เวลา ${formatThaiTime(bangkokTime(new Date(instant)), '.')}`;
};
