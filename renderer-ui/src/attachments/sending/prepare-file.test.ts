import type { PublishedAttachment } from '@khamrong/schemas';
import { prepareFile } from './prepare-file';

const photo: PublishedAttachment = {
  key: 'photo',
  label: 'ภาพถ่าย',
  labels: { th: 'ภาพถ่าย', en: 'Photo' },
  required: true,
  maxFiles: 2,
  maxBytes: 1024 * 1024,
  accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  kinds: ['pdf', 'image'],
  crossed: false,
};
const documents = { ...photo, accept: ['application/pdf'], kinds: ['pdf' as const] };

const SMALL = new Blob(['small'], { type: 'image/jpeg' });
const file = (type: string, bytes = 10, name = 'a'): File => new File([Buffer.alloc(bytes)], name, { type });
const shrinks = () => Promise.resolve(SMALL);
const readsNothing = () => Promise.resolve(undefined);

test('pictures are made small, documents go as they are', async () => {
  expect(await prepareFile(file('image/jpeg', 5_000_000), photo, shrinks, 'th')).toBe(SMALL);
  const pdf = file('application/pdf', 1024 * 1024);
  expect(await prepareFile(pdf, photo, shrinks, 'th')).toBe(pdf);
});

test('what this phone cannot read goes as it is, HEIC does not', async () => {
  const odd = file('image/webp');
  expect(await prepareFile(odd, photo, readsNothing, 'th')).toBe(odd);
  for (const heic of [file('image/heic'), file('image/heif'), file('', 10, 'IMG_1.HEIC')]) {
    await expect(prepareFile(heic, photo, readsNothing, 'th')).rejects.toThrow('HEIC');
    expect(await prepareFile(heic, photo, shrinks, 'th')).toBe(SMALL);
  }
});

test('originals are kept where the form asks for them, but for HEIC', async () => {
  const keeping = { ...photo, keepOriginals: true };
  const original = file('image/jpeg');
  expect(await prepareFile(original, keeping, shrinks, 'th')).toBe(original);
  expect(await prepareFile(file('image/heic'), keeping, shrinks, 'th')).toBe(SMALL);
  await expect(prepareFile(file('image/jpeg', 1024 * 1024 + 1), keeping, shrinks, 'th')).rejects.toThrow(
    '1 MB',
  );
});

test.each([
  ['empty', file('image/jpeg', 0), photo, 'ว่างเปล่า'],
  ['too large', file('application/pdf', 3 * 1024 * 1024), photo, 'ไฟล์มีขนาด 3 MB ใหญ่เกิน 1 MB'],
  ['of another kind', file('image/svg+xml'), photo, 'รองรับเฉพาะไฟล์ PDF และไฟล์รูปภาพ'],
  ['a picture where documents are asked for', file('image/jpeg'), documents, 'รองรับเฉพาะไฟล์ PDF'],
  ['HEIC where documents are asked for', file('image/heic'), documents, 'รองรับเฉพาะไฟล์ PDF'],
])('a file that is %s is refused in words', async (_name, given, attachment, words) => {
  await expect(prepareFile(given, attachment, readsNothing, 'th')).rejects.toThrow(words);
});

test('a file without a type is left to the server', async () => {
  const untyped = file('');
  expect(await prepareFile(untyped, photo, shrinks, 'th')).toBe(untyped);
});
