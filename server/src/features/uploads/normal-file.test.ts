import { AppError } from '@khamrong/schemas';
import sharp from 'sharp';
import { normalFile } from './normal-file';
import { impostors } from './samples/impostors.fixture';
import { honestPdfs } from './samples/pdfs.fixture';
import { honestPhotos, scene } from './samples/photos.fixture';

const take = (bytes: Buffer) => normalFile(bytes, ['pdf', 'image']);

async function refusal(bytes: Buffer): Promise<string> {
  try {
    await take(bytes);
    return 'taken';
  } catch (error) {
    if (error instanceof AppError) return `${error.status} ${error.code}`;
    throw error;
  }
}

it('refuses every impostor with a reason', async () => {
  const refusals: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(await impostors())) refusals[name] = await refusal(bytes);
  expect(Object.keys(refusals).length).toBeGreaterThanOrEqual(14);
  const expected = Object.fromEntries(Object.keys(refusals).map((name) => [name, '422 upload.wrongKind']));
  const marked = ['JPEG mark', 'JPEG cut', 'PNG mark', 'WebP mark', 'PDF '];
  for (const name of Object.keys(refusals))
    if (marked.some((mark) => name.startsWith(mark))) expected[name] = '422 upload.unreadable';
  expect(refusals).toEqual({ ...expected, 'HEIC photo': '422 upload.heic' });
});

it('takes every honest photo and scan', async () => {
  const photos = await honestPhotos();
  expect(Object.keys(photos).length).toBeGreaterThanOrEqual(20);
  for (const [name, bytes] of Object.entries(photos)) {
    const taken = await take(bytes).catch((error: Error) => ({
      type: error.message,
      bytes: Buffer.alloc(0),
    }));
    expect([name, taken.type]).toEqual([name, expect.stringMatching(/^image\/(jpeg|png)$/)]);
    const { width = 0, height = 0 } = await sharp(taken.bytes).metadata();
    expect(Math.max(width, height)).toBeLessThanOrEqual(4096);
    expect(taken.bytes.length).toBeLessThan(6e6);
  }
});

it('takes every honest PDF as it is', async () => {
  const page = await scene(1240, 1754).jpeg().toBuffer();
  for (const [name, bytes] of Object.entries(await honestPdfs([page, page]))) {
    const taken = await take(bytes).catch((error: Error) => error.message);
    expect([name, taken]).toEqual([
      name,
      { bytes, type: 'application/pdf', extension: 'pdf', unchanged: true },
    ]);
  }
});

it('takes only the kinds an attachment asks for', async () => {
  const photo = await scene(64, 64).jpeg().toBuffer();
  await expect(normalFile(photo, ['pdf'])).rejects.toMatchObject({ code: 'upload.wrongKind' });
  expect((await normalFile(photo, ['image'])).extension).toBe('jpg');
});
