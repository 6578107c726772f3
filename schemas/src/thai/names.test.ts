import { compareThai } from './collate';
import { maskName } from './mask-name';

test('a name on a public list shows its beginning only', () => {
  expect(maskName({ prefix: 'นาย', firstName: 'สมชาย', lastName: 'ใจดี' })).toBe('นายสม*** ใ***');
  expect(maskName({ firstName: 'สุภาโภ', lastName: '-' })).toBe('สุ***');
  expect(maskName({ prefix: 'พระ', firstName: 'ก' })).toBe('พระก***');
});

test('names stand in the order of the dictionary, numbers in theirs', () => {
  expect(['ขาว', 'ไก่', 'เข้า', 'กา', 'ข้าว', 'เกาะ'].sort(compareThai)).toEqual([
    'กา',
    'เกาะ',
    'ไก่',
    'ขาว',
    'ข้าว',
    'เข้า',
  ]);
  expect(['หมู่ 10', 'หมู่ ๒', 'หมู่ 1'].sort(compareThai)).toEqual(['หมู่ 1', 'หมู่ ๒', 'หมู่ 10']);
});
