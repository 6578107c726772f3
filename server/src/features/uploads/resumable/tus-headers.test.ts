import { announcedIn, byteCount } from './tus-headers';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const read = (headers: Record<string, string>) => announcedIn((name) => headers[name]);

test('an announcement gives size, attachment and name', () => {
  const given = `key ${base64('photos')}, filename ${base64('บ้าน ๑.jpg')},is_confidential`;
  expect(read({ 'Upload-Length': '16777216', 'Upload-Metadata': given })).toEqual({
    key: 'photos',
    name: 'บ้าน ๑.jpg',
    bytes: 16_777_216,
  });
  expect(read({ 'Upload-Length': '0' })).toEqual({ key: '', name: '', bytes: 0 });
});

test('metadata without end are refused', () => {
  const given = `filename ${'A'.repeat(10_000)}`;
  expect(() => read({ 'Upload-Length': '1', 'Upload-Metadata': given })).toThrow('request.invalid');
});

test.each(['', '-1', '1.5', '1e9', '0x10', ' 1', '01', '9'.repeat(16), 'NaN', undefined])(
  '%p is no count of bytes',
  (value) => {
    expect(() => byteCount(value, 'Upload-Offset')).toThrow('request.invalid');
  },
);
