import { mentionsIn, namingMentions, storingMentions } from './mentions';

const people = [
  { username: 'somsri', displayName: 'นางสมศรี' },
  { username: 'somsri.j', displayName: 'นางสมศรี ใจงาม' },
];
const known = new Set(people.map(({ username }) => username));
const names = new Map(people.map(({ username, displayName }) => [username, displayName]));

test.each([
  ['@somsri ช่วยดู', ['somsri']],
  ['ฝาก@somsri.jช่วยดู แล้วบอก @somsri.', ['somsri.j', 'somsri']],
  ['@somsri @somsri', ['somsri']],
  ['ส่งไปที่ clerk@somsri.j', []],
  ['@nobody', []],
])('%s mentions %j', (note, expected) => {
  expect(mentionsIn(note, known)).toEqual(expected);
});

test.each([
  ['ฝาก @นางสมศรี ใจงาม ดูหน้างาน', 'ฝาก @somsri.j ดูหน้างาน'],
  ['@นางสมศรี ช่วยดู', '@somsri ช่วยดู'],
  ['@นางสมศรี2 วัน', '@somsri 2 วัน'],
])('%s is kept as %s', (typed, kept) => {
  expect(storingMentions(typed, people)).toBe(kept);
});

test('a note that is shown names people, whoever they are called by now', () => {
  expect(namingMentions('@somsri. ฝาก @somsri.j กับ @left', names)).toBe(
    '@นางสมศรี. ฝาก @นางสมศรี ใจงาม กับ @left',
  );
});
