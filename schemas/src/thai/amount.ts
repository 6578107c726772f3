import { toArabicDigits } from './digits';

/** Digits with thousands commas where they belong, and up to two decimals. */
const AMOUNT = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;
/** Longest text looked at; far more money than any office has. */
const MAX_LENGTH = 40;

/**
 * An amount of baht as satang, exactly: `1,234.50`, `๑,๒๓๔.๕๐ บาท`, 1234.5 → 123450n. Undefined for what is no
 * amount or has more than two decimals.
 */
export function parseAmount(value: string | number): bigint | undefined {
  const given = String(value).trim();
  if (given.length > MAX_LENGTH) return undefined;
  const written = toArabicDigits(given)
    .replace(/^฿ ?/, '')
    .replace(/ ?(บาท|฿|\.-)$/, '');
  const [, sign, whole, decimals = ''] = AMOUNT.exec(written) ?? [];
  if (whole === undefined) return undefined;
  const satang = BigInt(whole.replaceAll(',', '') + decimals.padEnd(2, '0'));
  return sign ? -satang : satang;
}

/** Satang as baht with thousands commas: 123450n → `1,234.50`, 123400n → `1,234`. */
export function formatAmount(satang: bigint): string {
  const amount = satang < 0n ? -satang : satang;
  const baht = String(amount / 100n).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = amount % 100n;
  return `${satang < 0n ? '-' : ''}${baht}${rest === 0n ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
