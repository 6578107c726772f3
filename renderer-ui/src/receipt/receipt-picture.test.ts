import { wrapped } from './receipt-picture';

const width = (text: string): number => [...text].length;

test.each([
  ['แจ้งไฟฟ้าสาธารณะดับหรือขัดข้อง', 12],
  ['Report of a broken street light', 10],
])('%s is broken between words', (text, most) => {
  const lines = wrapped(text, most, width);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => width(line) <= most)).toBe(true);
  expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
});

test('a word wider than the line stays whole on a line of its own', () => {
  expect(wrapped('00001/2569', 3, width).join('')).toBe('00001/2569');
});

test('a short text stays one line', () => {
  expect(wrapped('เลขที่รับแจ้ง', 40, width)).toEqual(['เลขที่รับแจ้ง']);
});
