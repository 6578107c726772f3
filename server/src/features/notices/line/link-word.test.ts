import { keysFrom } from '../../../ports/keys';
import { codeFor, isCodeFor, talkAddress, wordIn, wordText, type Linkable } from './link-word';

const keys = keysFrom(Buffer.alloc(32, 1), Buffer.alloc(32, 2));
const linkable: Linkable = { kind: 'case', id: '0123456789abcdef01234567', round: 0 };
const now = new Date('2026-11-22T10:59:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

it('is good until the end of the next hour', () => {
  const code = codeFor(keys, linkable, now);
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect([0, 30, 60, 62, 120].map((minutes) => isCodeFor(keys, linkable, code, later(minutes)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

it('is of one round, one kind and one id', () => {
  const code = codeFor(keys, linkable, now);
  for (const other of [{ round: 1 }, { kind: 'staff' as const }, { id: '0123456789abcdef01234568' }])
    expect(isCodeFor(keys, { ...linkable, ...other }, code, now)).toBe(false);
});

it.each(['00011/2569', 'อบต. 00011/2569', 'staff.0123456789abcdef01234567'])(
  'is found in what somebody sends: %s',
  (name) => {
    const word = { name, code: codeFor(keys, linkable, now) };
    for (const language of ['th', 'en'] as const) {
      const text = wordText('case', word, language);
      const address = talkAddress('@123abcde', text);
      expect(address.startsWith('https://line.me/R/oaMessage/%40123abcde/?')).toBe(true);
      expect(wordIn(`${decodeURIComponent(address.split('?')[1] ?? '')}\n`)).toEqual(word);
    }
  },
);

it.each(['สวัสดีครับ', '#เลิก', '#00011/2569', 'ขอถามเรื่อง #00011/2569 หน่อย', ''])(
  'is not seen in other messages: %s',
  (text) => {
    expect(wordIn(text)).toBeUndefined();
  },
);
