import type { Answers } from '@khamrong/schemas';

/** Parts of an address in the order of paper, with the words before them outside Bangkok and in it. */
const PARTS: [key: string, words: string, inBangkok?: string][] = [
  ['no', 'บ้านเลขที่ '],
  ['moo', 'หมู่ที่ '],
  ['village', ''],
  ['soi', 'ตรอก/ซอย '],
  ['road', 'ถนน '],
  ['tambon', 'ตำบล', 'แขวง'],
  ['amphoe', 'อำเภอ', 'เขต'],
  ['province', 'จังหวัด', ''],
  ['postcode', 'รหัสไปรษณีย์ '],
];

const wordAt = (answers: Answers, key: string): string => {
  const value = Object.hasOwn(answers, key) ? answers[key] : undefined;
  return typeof value === 'string' && value.trim() !== '-' ? value.trim() : '';
};

/** A place that carries its own kind already: เขตบางเขน. */
const withKind = (kind: string, name: string): string => (name.startsWith(kind) ? name : kind + name);

/**
 * An address in one line; parts nobody gave are left out.
 * @param group what the address's keys begin with, `proxy_` for proxy_addr_no and its like
 */
export function fullAddress(answers: Answers, group = ''): string {
  const bangkok = wordAt(answers, `${group}addr_province`) === 'กรุงเทพมหานคร';
  return PARTS.map(([part, outside, inside = outside]) => {
    const value = wordAt(answers, `${group}addr_${part}`);
    return value && withKind(bangkok ? inside : outside, value);
  })
    .filter(Boolean)
    .join(' ');
}
