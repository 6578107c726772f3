import { originOf } from './origin-of';

test.each([
  ['https://www.example.go.th', 'https://www.example.go.th'],
  ['https://www.example.go.th/news?id=1#top', 'https://www.example.go.th'],
  ['example.go.th', 'https://example.go.th'],
  ['https://example.go.th:8443/', 'https://example.go.th:8443'],
  ['https://อบต.ไทย', 'https://xn--m3cj0d.xn--o3cw4h'],
])('%s is the website %s', (address, origin) => {
  expect(originOf(address, false)).toEqual({ origin });
});

test.each(['http://example.go.th', 'ftp://example.go.th'])('%s is told to begin with https', (address) => {
  expect(originOf(address, false)).toEqual({ fault: expect.stringContaining('https://') });
});

test.each(['อบต ตัวอย่าง', 'javascript:alert(1)', 'https://', 'localhost', '*', 'https://*.go.th', 'a b.com'])(
  '%s is no website',
  (address) => {
    expect(originOf(address, false)).toEqual({ fault: expect.stringContaining('ไม่ใช่ที่อยู่เว็บไซต์') });
  },
);

test('inside an office without encryption its own websites do', () => {
  expect(originOf('http://intranet:8080/x', true)).toEqual({ origin: 'http://intranet:8080' });
});
