import type { Filled } from './filled';
import type { FormOnPage } from './form-on-page';
import type { Kept } from './kept';
import { wasEdited, written } from './written';

const NOW = Date.parse('2026-11-20T10:00:00+07:00');
const ID = { type: 'thai_national_id', label: { th: 'เลขประจำตัวประชาชน' }, words: '1-2345-67890-12-1' };
const NAME = { type: 'text', label: { th: 'ชื่อ' }, words: 'สมชาย' };
const filled: Filled = {
  versionId: 'v1',
  answers: { national_id: '1234567890121', name: 'สมชาย' },
  uploads: {},
  files: 'photos',
  place: { step: '_review' },
};
const page = {
  form: { slug: 'petition', titles: { th: 'คำร้อง' } },
  key: 'k',
  language: 'th',
  asked: () => ({ national_id: ID, name: NAME }),
} as unknown as FormOnPage;

const write = (now: Filled, before?: Kept, change: Partial<Kept> = {}): Kept =>
  written(page, undefined, now, NOW)(before, change);

const waiting = write(filled, write(filled), { state: 'waiting', until: undefined });

test('before the person has said anything, a draft is kept without national IDs', () => {
  expect(write(filled)).toMatchObject({ state: 'draft', filled: { answers: { name: 'สมชาย' } } });
});

test('a form that waits goes on waiting when it is written again as it is', () => {
  expect(write(filled, waiting)).toMatchObject({ state: 'waiting', until: undefined });
});

test('a file that arrives while a form waits is no change of it', () => {
  const photo = { uploadId: 'u1', name: 'ภาพ.jpg', bytes: 5 };
  const arrived = { ...filled, uploads: { photos: [photo] } };
  expect(wasEdited(waiting, arrived)).toBe(false);
  expect(write(arrived, waiting).state).toBe('waiting');
});

test.each([
  ['an answer', { answers: { ...filled.answers, name: 'สมหญิง' } }],
  ['a file that is taken back', { files: '' }],
])('%s changed makes a draft again of a form that waits', (_, change) => {
  const changed = { ...filled, ...change };
  expect(wasEdited(waiting, changed)).toBe(true);
  expect(write(changed, waiting)).toMatchObject({ state: 'draft' });
});
