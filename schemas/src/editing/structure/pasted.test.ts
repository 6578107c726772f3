import { cleanText } from './clean-text';
import { choiceCode } from './choice-codes';
import { parseChoices } from './parse-choices';

const labels = (text: string): string[] => parseChoices(text).choices.map(({ label }) => label.th);

test.each<[string, string, string[]]>([
  ['one a line', 'สายไฟขาด\nเสาไฟเอียง\r\n\r\n ดับสนิท ', ['สายไฟขาด', 'เสาไฟเอียง', 'ดับสนิท']],
  ['with bullets', '• ก้อน\n- ขวด\n☐ ถุง\n* กล่อง', ['ก้อน', 'ขวด', 'ถุง', 'กล่อง']],
  ['numbered', '1. แรก\n๒) สอง\n(3) สาม\nก. สี่', ['แรก', 'สอง', 'สาม', 'สี่']],
  ['that begin with numbers', '20 ลิตร\n1.5 เมตร\n3G\n2569', ['20 ลิตร', '1.5 เมตร', '3G', '2569']],
  ['from a spreadsheet, the first column', 'หมู่ 1\tบ้านโคก\nหมู่ 2\tบ้านใหม่', ['หมู่ 1', 'หมู่ 2']],
  ['of a file with commas, the first column', 'หมู่ 1,บ้านโคก\nหมู่ 2,บ้านใหม่', ['หมู่ 1', 'หมู่ 2']],
  ['with commas of their own', 'น้ำท่วม, น้ำป่า\nพายุ', ['น้ำท่วม, น้ำป่า', 'พายุ']],
  ['in quotation marks', '"ก ""ข""",1\nค,2', ['ก "ข"', 'ค']],
  [
    'with what word processors leave',
    '\uFEFFหมู่\u00A0บ้าน\u200B\u00AD\n\u0007ชุมชน\u000Bตลาด',
    ['หมู่ บ้าน', 'ชุมชน', 'ตลาด'],
  ],
  ['spelled in two ways', 'นํ้า\nน้ำ', ['น้ำ']],
  ['of bullets alone', '•\n-\n\n', []],
])('reads choices %s', (_, text, wanted) => {
  expect(labels(text)).toEqual(wanted);
});

test('choices that are there keep their codes, and the others get short ones', () => {
  const existing = [{ value: 'wire', label: { th: 'สายไฟขาด', en: 'Wire' } }];
  const { choices } = parseChoices('ดับสนิท\nสายไฟขาด', existing);
  expect(choices[1]).toBe(existing[0]);
  expect(choices[0]?.value).toMatch(/^c[a-z0-9]{1,7}$/);
  expect(parseChoices('ดับสนิท').choices[0]?.value).toBe(choices[0]?.value);
});

test('what is left out is said', () => {
  expect(parseChoices('ก\nก\nข').message?.th).toBe('ตัดข้อที่ซ้ำกันออก 1 ข้อ');
  const many = Array.from({ length: 5000 }, (_, at) => `ข้อ ${at}`).join('\n');
  const { choices, message } = parseChoices(many);
  expect(choices).toHaveLength(200);
  expect(message?.th).toContain('ตัดออก 4800 ข้อ');
  expect(new Set(choices.map(({ value }) => value)).size).toBe(200);
  expect(parseChoices('ก').message).toBeUndefined();
});

test('a very long line is cut to what a label holds', () => {
  expect(labels('ก'.repeat(1000))[0]).toHaveLength(400);
});

test('a code that is taken gets a number', () => {
  const [first, second] = [
    choiceCode('ก', []),
    choiceCode('ก', [{ value: choiceCode('ก', []), label: { th: 'x' } }]),
  ];
  expect(second).toBe(`${first}_2`);
});

test.each<[string, string, string]>([
  ['no-break spaces', 'ที่\u00A0อยู่', 'ที่ อยู่'],
  ['soft hyphens and zero-width marks', 'องค์\u00ADการ\u200Bบริหาร\uFEFF', 'องค์การบริหาร'],
  ['control characters', 'ก\u0007ข\u0000', 'กข'],
  ['line breaks of word processors', 'ก\u000Bข\u2029ค\r\nง', 'ก\nข\nค\nง'],
  ['tabs', 'ก\tข', 'ก ข'],
  ['sara am in two parts', 'นํ้า', 'น้ำ'],
  ['emoji, whole', 'ครอบครัว 👨‍👩‍👧 ขอบคุณ 🙏🏽', 'ครอบครัว 👨‍👩‍👧 ขอบคุณ 🙏🏽'],
  ['marks piled up', `ที่${'\u0301'.repeat(60)}นี้`, 'ที่\u0301\u0301นี้'],
  ['long words', 'ก'.repeat(3000), 'ก'.repeat(3000)],
])('pasted text is kept without harm: %s', (_, pasted, kept) => {
  expect(cleanText(pasted)).toBe(kept);
});
