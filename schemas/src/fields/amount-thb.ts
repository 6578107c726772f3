import { Type, type Static } from '@sinclair/typebox';
import { formatAmount, parseAmount } from '../thai';
import { fieldSettings, fieldType, plain } from './field-type';
import { rangeFaults } from './setting-faults';

/** An amount in baht with up to two decimals (satang), stored as a number of baht. */
export const AmountField = fieldSettings('amount_thb', {
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
});
export type AmountField = Static<typeof AmountField>;

/** Largest amount asked for where the form sets none: a hundred thousand million baht, exact to the satang. */
const DEFAULT_MAX = 100_000_000_000;

const AMOUNT = {
  th: 'กรุณากรอกจำนวนเงินเป็นบาท ทศนิยมไม่เกิน 2 ตำแหน่ง เช่น 1,234.50',
  en: 'Please give an amount in baht with at most two decimals, such as 1,234.50',
};

const satangOf = (value: unknown): bigint | undefined =>
  typeof value === 'number' || typeof value === 'string' ? parseAmount(value) : undefined;

function written(value: unknown): string {
  const satang = satangOf(value);
  return satang === undefined ? plain(value) : formatAmount(satang);
}

function normaliseAmount(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const satang = parseAmount(value);
  return satang === undefined ? value.trim() : Number(satang) / 100;
}

export const amountThb = fieldType<AmountField>({
  name: 'amount_thb',
  title: { th: 'จำนวนเงิน (บาท)', en: 'Amount in baht' },
  settings: AmountField,
  schema: ({ min = 0, max = DEFAULT_MAX }) => ({ type: 'number', minimum: min, maximum: max }),
  settingFaults: ({ min, max }) => rangeFaults(min, max),
  options: ({ min = 0, max = DEFAULT_MAX }) => ({ inputMode: 'decimal', min, max, unit: 'บาท' }),
  messages: () => ({ type: AMOUNT }),
  normalise: normaliseAmount,
  check: (value) =>
    satangOf(value) === undefined ? [{ keyword: 'decimals', params: { limit: 2 }, message: AMOUNT }] : [],
  text: (value) => (written(value) ? `${written(value)} บาท` : ''),
  csv: plain,
  paper: written,
  sample: ({ min = 0, max = DEFAULT_MAX }) => Math.min(max, Math.max(min, 1250.5)),
});
