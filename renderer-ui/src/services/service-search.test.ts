import { findable, found } from './service-search';

const texts = [
  findable(['แจ้งไฟฟ้าสาธารณะดับ/ชำรุด', 'Street light outage', 'กองช่าง']),
  findable(['แบบคำขอยืนยันสิทธิรับเงินเบี้ยยังชีพผู้สูงอายุ', 'Old-age allowance', 'กองสวัสดิการสังคม']),
  findable(['ชำระค่าธรรมเนียมเก็บขยะมูลฝอย', undefined, 'กองคลัง 044-123-456']),
];
const numbers = (query: string): number[] =>
  found(query, texts).fits.flatMap((fits, at) => (fits ? [at] : []));

test.each([
  ['แจ้งไฟฟ้า', [0]],
  ['เเจ้งไฟฟ้า', [0]],
  ['แจ้ ง ไฟ ฟ้า', [0]],
  ['แจ้้งไฟฟ้้า', [0]],
  ['STREET  Light', [0]],
  ['streetlight', [0]],
  ['ไฟดับ', [0]],
  ['ดับ ไฟ', [0]],
  ['oldage', [1]],
  ['ชําระ', [2]],
  ['๐๔๔ ๑๒๓', [2]],
  ['กอง', [0, 1, 2]],
  ['', [0, 1, 2]],
  [' / ', [0, 1, 2]],
])('%s finds %j', (query, expected) => expect(numbers(query)).toEqual(expected));

test('where nothing has it all, what has some of it is near', () => {
  expect(found('เบี้ยคนชรา', texts)).toEqual({ fits: [false, true, false], near: true });
  expect(found('ดาวเทียม', texts)).toEqual({ fits: [false, false, false], near: true });
});

test('nothing is found across two texts', () => expect(numbers('ชำรุดstreet')).not.toContain(1));
