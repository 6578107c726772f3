import { candidates, openMention, withMention } from './mention-typing';

const people = [
  { username: 'somsri', displayName: 'นางสมศรี ใจงาม' },
  { username: 'somchai', displayName: 'นายสมชาย รักถิ่น' },
  { username: 'somchai2', displayName: 'นายสมชาย รักถิ่น' },
];

test.each([
  ['ฝาก @สม', 'สม'],
  ['ฝาก@', ''],
  ['ส่งที่ clerk@', undefined],
  ['@สมศรี ช่วย', undefined],
])('after %s a name is looked for: %s', (text, expected) => {
  expect(openMention(text, text.length)).toBe(expected);
});

test('people are found by parts of their names and by user names', () => {
  expect(candidates('ศรี', people).map(({ username }) => username)).toEqual(['somsri']);
  expect(candidates('SOMC', people)).toHaveLength(2);
  expect(candidates('', people)).toHaveLength(3);
});

test('a name takes the place of what was typed; two of one name are told apart', () => {
  const [somsri, somchai] = people;
  if (!somsri || !somchai) throw new Error('nobody is there');
  expect(withMention('ฝาก @สมค่ะ', 7, somsri, people)).toEqual({
    text: 'ฝาก @นางสมศรี ใจงาม ค่ะ',
    caret: 'ฝาก @นางสมศรี ใจงาม '.length,
  });
  expect(withMention('@', 1, somchai, people).text).toBe('@somchai ');
});
