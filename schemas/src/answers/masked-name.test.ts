import { maskedName } from './masked-name';

const named = (prefix: string, first_name: string, last_name: string) => ({ prefix, first_name, last_name });

test.each([
  ['นายสม*** ใ***', named('นาย', 'สมชาย', 'ใจดี')],
  ['นางสาวนิ่*** ศ***', named('นางสาว', 'นิ่ม', 'ศรีสุข')],
  ['เด็กหญิงกุ้ง*** บุ***', named('เด็กหญิง', 'กุ้งนาง', 'บุญมา')],
  // Letters with marks above and below stay whole.
  ['นายปิ่น*** ตั้***', named('นาย', 'ปิ่นเพชร', 'ตั้งใจ')],
  // Of names of two and of one letter something stays hidden.
  ['นายอำไ*** ณั***', named('นาย', 'อำไพ', 'ณัฐ')],
  ['นาง*** ***', named('นาง', 'ก', 'ข')],
  ['นายจอ*** แ*** ส***', named('นาย', 'จอห์น แอนโทนี', 'สมิธ')],
  ['นางสาวมา*** *** อ***', named('นางสาว', 'มาลี', 'ณ อยุธยา')],
  ['นายโด***', named('นาย', 'โดมทอง', '-')],
  ['Jo*** S***', named('', 'John', 'Smith')],
])('%s', (shown, answers) => {
  expect(maskedName(answers)).toBe(shown);
});

test('a rank tells who somebody is and is left out', () => {
  expect(maskedName({ prefix: 'ยศ/อื่นๆ', prefix_other: 'พลเอก', first_name: 'สมชาย', last_name: 'ใจดี' })).toBe(
    'สม*** ใ***',
  );
});

test.each([
  [{}],
  [named('นาย', '', '')],
  [{ prefix: 'นาย', first_name: 5, last_name: null }],
  [named('', ' ', '-')],
])('no name stays none: %j', (answers) => {
  expect(maskedName(answers)).toBe('');
});
