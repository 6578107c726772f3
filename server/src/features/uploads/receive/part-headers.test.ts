import { boundaryOf, PartHeaders } from './part-headers';

const part = (headers: string[], body = 'x'): string => `--b\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`;
const FIELD = 'Content-Disposition: form-data; name="key"';
const extra = (count: number): string[] => Array.from({ length: count }, (_, index) => `X-${index}: y`);

function accepts(body: string, chunkSize: number): boolean {
  const headers = new PartHeaders('b');
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += chunkSize)
    if (!headers.accept(bytes.subarray(at, at + chunkSize))) return false;
  return true;
}

describe.each([1, 7, 65536])('part headers, %i bytes at a time', (chunkSize) => {
  it('are accepted as browsers send them', () => {
    const file = 'Content-Disposition: form-data; name="file"; filename="รูป.jpg"';
    const body = `${part([FIELD])}${part([file, 'Content-Type: image/jpeg'], 'a\r\n\r\nb\r\n--')}--b--\r\n`;
    expect(accepts(body, chunkSize)).toBe(true);
  });

  it('are refused when there are many, in any part', () => {
    expect(accepts(part([FIELD, ...extra(200)]), chunkSize)).toBe(false);
    expect(accepts(part([FIELD]) + part([FIELD, ...extra(12)]), chunkSize)).toBe(false);
  });

  it('are refused when they are long or have no end', () => {
    expect(accepts(part([FIELD, `X: ${'y'.repeat(5000)}`]), chunkSize)).toBe(false);
    expect(accepts(`--b\r\nX: ${'y'.repeat(5000)}`, chunkSize)).toBe(false);
  });

  it('are not looked for in content', () => {
    expect(accepts(part([FIELD], 'X: y\r\n'.repeat(2000)), chunkSize)).toBe(true);
  });
});

describe('boundaryOf', () => {
  it.each([
    ['multipart/form-data; boundary=----WebKit123', '----WebKit123'],
    ['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
    ['multipart/form-data', undefined],
  ])('%j has %j', (type, boundary) => expect(boundaryOf(type)).toBe(boundary));
});
