import { normaliseThai, normaliseThaiLines } from './normalise';
import { searchKey } from './search-key';

describe('one line', () => {
  test.each([
    ['nikhahit, tone, aa', 'น\u0E4D\u0E49\u0E32', 'น้ำ'],
    ['tone, nikhahit, aa', 'น\u0E49\u0E4D\u0E32', 'น้ำ'],
    ['เ typed twice', '\u0E40\u0E40จ้ง', 'แจ้ง'],
    ['a tone before its vowel', 'ท\u0E48\u0E35', 'ที่'],
    ['a tone before ◌ุ', 'ก\u0E49\u0E38ง', 'กุ้ง'],
    ['a mark twice', 'กุ\u0E38ดจอก', 'กุดจอก'],
    ['tones and vowels in a heap', 'ท\u0E48\u0E35\u0E48\u0E35', 'ที่'],
    ['white space of all kinds', ' ก\u00A0\u2003ข\n\tค ', 'ก ข ค'],
    ['zero-width characters and soft hyphens', 'ก\u200B\u200C\u200D\uFEFF\u00ADข', 'กข'],
    ['bidi overrides', 'ก\u202Eข\u2066ค\u200F', 'กขค'],
    ['control characters', 'ก\u0000\u0007\u001B\u0085ข', 'กข'],
    ['half a surrogate pair', 'ก\uD83Dข', 'กข'],
    ['decomposed Latin letters', 'cafe\u0301', 'caf\u00E9'],
  ])('%s', (_, typed, expected) => {
    expect(normaliseThai(typed)).toBe(expected);
  });

  test('never takes ำ apart, as NFKC would', () => {
    expect([...normaliseThai('น้ำ')]).toEqual(['น', '\u0E49', '\u0E33']);
  });

  test('leaves well-spelt text as it is', () => {
    const text = 'ปี่ ญู่ ฐิ่ ป้ำ น้ำ ก็ ทุ่งแค้ว กุฏิ์ A วันที่ ๑๒๓ 123 ฿1,234.50 😀';
    expect(normaliseThai(text)).toBe(text);
  });
});

describe('several lines', () => {
  test('keeps line ends and at most one blank line', () => {
    expect(normaliseThaiLines('  ก  ข \r\n\r\n\r\n\r\nค\u2028ง\t\n')).toBe('ก ข\n\nค\nง');
  });

  test('tidies each line', () => {
    expect(normaliseThaiLines('เเจ้ง\nท\u0E48\u0E35')).toBe('แจ้ง\nที่');
  });
});

test('tidying twice changes nothing more', () => {
  const pieces = [...'กเาิุูัํ่้๊็์ำแ \n', 'e\u0301', '\u200B', '\u00A0', '\uD83D', 'ฺ'];
  let state = 1;
  const next = (): number => (state = (state * 48271) % 2147483647);
  for (let round = 0; round < 2000; round++) {
    const typed = Array.from({ length: 12 }, () => pieces[next() % pieces.length]).join('');
    const once = [normaliseThai(typed), normaliseThaiLines(typed)] as const;
    expect([typed, normaliseThai(once[0]), normaliseThaiLines(once[1])]).toEqual([typed, ...once]);
  }
});

test('search compares one spelling, Arabic digits and lower case', () => {
  expect(searchKey('หมู่ ๕  Soi ')).toBe(searchKey('หม\u0E48\u0E39 5 soi'));
});
