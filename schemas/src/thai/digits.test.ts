import { toArabicDigits, toThaiDigits, toThaiDigitsSafe } from './digits';

test('reads Thai digits', () => {
  expect(toArabicDigits('๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑')).toBe('1-2345-67890-12-1');
  expect(toArabicDigits('หมู่ 5')).toBe('หมู่ 5');
});

test('writes Thai digits', () => {
  expect(toThaiDigits(2569)).toBe('๒๕๖๙');
  expect(toThaiDigits('00011/2569')).toBe('๐๐๐๑๑/๒๕๖๙');
});

test.each([
  ['https://forms.gle/GT81swp8', 'https://forms.gle/GT81swp8'],
  ['ดู www.dla.go.th/2569 หน้า 3', 'ดู www.dla.go.th/2569 หน้า ๓'],
  ['ส่งที่ saraban_06301209@dla.go.th ภายใน 15 วัน', 'ส่งที่ saraban_06301209@dla.go.th ภายใน ๑๕ วัน'],
  ['LINE @sao123 โทร 1567', 'LINE @sao123 โทร ๑๕๖๗'],
  ['HTTPS://EXAMPLE.COM/1 ข้อ 1', 'HTTPS://EXAMPLE.COM/1 ข้อ ๑'],
  ['ก1'.repeat(3000), 'ก๑'.repeat(3000)],
  ['', ''],
])('leaves links, addresses and LINE IDs alone: %.40s', (text, expected) => {
  expect(toThaiDigitsSafe(text)).toBe(expected);
});
