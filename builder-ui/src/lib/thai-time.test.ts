import { fileSize, thaiDay, thaiTime } from './thai-time';

test('instants are shown in Thai, as the server tells them for Bangkok', () => {
  expect(thaiDay('2026-11-20T16:14:05+07:00')).toBe('20 พ.ย. 2569');
  expect(thaiTime('2026-11-20T16:14:05+07:00')).toBe('20 พ.ย. 2569 16:14 น.');
});

test.each([
  [1, '1 KB'],
  [820_400, '820 KB'],
  [2_400_000, '2.4 MB'],
])('a file of %p bytes is of %s', (bytes, size) => {
  expect(fileSize(bytes)).toBe(size);
});
