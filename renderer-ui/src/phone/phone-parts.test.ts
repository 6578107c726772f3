import { phoneParts, telHref } from './phone-parts';

const phonesIn = (text: string): string[] => phoneParts(text).flatMap(({ phone }) => phone ?? []);

test.each([
  [
    'เหตุด่วนถึงชีวิต โทร 199 (ไฟไหม้) 1669 (เจ็บป่วยฉุกเฉิน) 1784 (ปภ.) 191 หรือ 044-123-456',
    '199 1669 1784 191 044123456',
  ],
  ['call 199 (fire), 1669 or 081 234 5678.', '199 1669 0812345678'],
  ['ห้ามเข้าใกล้ และโทร ๑๑๒๙ ทันที', '1129'],
  ['โทร 02-356-9999 ต่อ 8919', '023569999'],
])('numbers to call in %s', (text, phones) => expect(phonesIn(text).join(' ')).toBe(phones));

test.each([
  'ค่าธรรมเนียม 100 บาท',
  'พ.ร.บ. พ.ศ. 2535 มาตรา 123',
  'โทรภายใน 120 วัน',
  'โทรแล้วแจ้งเลขที่ 00011/2569',
  'โทร 1,100',
  'เลขประจำตัว 1-2345-67890-12-1',
  'บ้านเลขที่ 123/4',
])('no number to call in %s', (text) => expect(phonesIn(text)).toEqual([]));

test('the parts together are the text', () => {
  const text = 'โทร 199\nหรือ 044-123-456 ได้';
  expect(
    phoneParts(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test.each([
  ['044-123-456', 'tel:044123456'],
  ['๐ ๔๔๑๒ ๓๔๕๖ ต่อ ๑๒', 'tel:044123456'],
  ['02-000-0000, 081-000-0000', 'tel:020000000'],
  ['+66 44 123 456', 'tel:+6644123456'],
])('%s is called as %s', (phone, href) => expect(telHref(phone)).toBe(href));
