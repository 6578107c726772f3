import { formatReceiptNo, isReceiptFormat, receiptYear, type FormDefinition } from '@khamrong/schemas';

/** How receipt numbers look, as clerks settle it. */
export type ReceiptStyle = 'counted' | 'random' | 'own';

export interface ReceiptWords {
  style: ReceiptStyle;
  /** What stands before the number: OAP-. */
  prefix: string;
  /** Digits of the running number, filled up with zeros. */
  digits: number;
}

const COUNTED = /^([^{}]*)\{seq(?::0(\d{1,2})d)?\}\/\{year\}$/;
const RANDOM = /^([^{}]*)\{random:12\}$/;
const DIGITS = 5;

/** `OAP-{seq:05d}/{year}` → counted, OAP-, 5. A format that is put together otherwise is the clerk's own. */
export function readFormat(format: string): ReceiptWords {
  const counted = COUNTED.exec(format);
  if (counted) return { style: 'counted', prefix: counted[1] ?? '', digits: Number(counted[2] ?? 1) };
  const random = RANDOM.exec(format);
  return { style: random ? 'random' : 'own', prefix: random?.[1] ?? '', digits: DIGITS };
}

/** The way back; undefined for a clerk's own, which stays as it is. */
export function writeFormat({ style, prefix, digits }: ReceiptWords): string | undefined {
  const plain = prefix.replace(/[{}]/g, '');
  if (style === 'counted') return `${plain}{seq:0${digits}d}/{year}`;
  return style === 'random' ? `${plain}{random:12}` : undefined;
}

/** Characters as a format for chance asks for them, always the same: an example is not used. */
const sample = (length: number): string => 'K7M2QX9RTD4WPH6N'.repeat(7).slice(0, length);

/** The first number of the year; undefined for a format that makes none. */
export const exampleOf = ({ format, yearBasis }: FormDefinition['receipt'], now: Date): string | undefined =>
  isReceiptFormat(format)
    ? formatReceiptNo(format, { seq: 1, year: receiptYear(now, yearBasis), random: sample })
    : undefined;
