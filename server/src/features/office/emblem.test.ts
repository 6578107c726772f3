import { demoOfficeFile } from '@khamrong/templates';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { pngBomb } from '../uploads/samples/bombs.fixture';
import { geotagged, scene } from '../uploads/samples/photos.fixture';
import { emblemOf, emblemPng } from './emblem';
import { newOffice, readOffice } from './read-office';

const seal = (side = 900) =>
  sharp({
    create: { width: side, height: side, channels: 4, background: { r: 180, g: 40, b: 20, alpha: 0 } },
  });

describe('a picture as an emblem', () => {
  it.each(['png', 'jpeg', 'webp'] as const)(
    'of %s becomes a PNG no larger than any paper shows',
    async (format) => {
      const {
        width,
        height,
        format: kept,
      } = await sharp(await emblemPng(await seal().toFormat(format).toBuffer())).metadata();
      expect([kept, width, height]).toEqual(['png', 512, 512]);
    },
  );

  it('keeps what is transparent, and is not blown up', async () => {
    const { hasAlpha, width } = await sharp(await emblemPng(await seal(64).png().toBuffer())).metadata();
    expect([hasAlpha, width]).toEqual([true, 64]);
  });

  it('keeps nothing of where a photo was taken', async () => {
    const { exif } = await sharp(await emblemPng(await geotagged(scene(300, 200)))).metadata();
    expect(exif).toBeUndefined();
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'upload.noPicture'],
    ['a drawing of commands', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'upload.noPicture'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'upload.noPicture'],
    ['half a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'upload.unreadable'],
    ['nothing', Buffer.alloc(0), 'upload.noPicture'],
    ['pixels without end', pngBomb(30_000), 'upload.tooManyPixels'],
  ])('is refused where it is %s', async (_what, bytes, code) => {
    await expect(emblemPng(bytes)).rejects.toMatchObject({ code });
  });
});

it('has another path where it is another picture', async () => {
  const [one, other] = [
    await emblemPng(await seal(64).png().toBuffer()),
    await emblemPng(await seal(65).png().toBuffer()),
  ];
  expect(emblemOf(one).path).toBe(emblemOf(Buffer.from(one)).path);
  expect(emblemOf(one).path).not.toBe(emblemOf(other).path);
  expect(emblemOf(one).path).toMatch(/^\/emblem\/[0-9a-f]{16}\.png$/);
});

describe('an office from its file', () => {
  let folder = '';
  const file = async (change: object): Promise<string> => {
    const path = join(folder, 'office.json');
    await writeFile(path, JSON.stringify({ ...demoOfficeFile, ...change }));
    return path;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khamrong-office-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has its emblem beside its profile, and may have none', async () => {
    const { profile, emblem } = await readOffice(await file({}));
    expect(profile).not.toHaveProperty('emblem');
    expect(emblem).toEqual((await newOffice(demoOfficeFile)).emblem);
    expect(await readOffice(await file({ emblem: undefined }))).not.toHaveProperty('emblem');
  });

  it.each([
    [{ emblem: 'https://example.org/emblem.png' }, '/emblem must match'],
    [
      { emblem: `data:image/png;base64,${Buffer.from('no picture').toString('base64')}` },
      '/emblem is no picture',
    ],
    [{ postcode: '1' }, '/postcode'],
  ])('is refused with what is wrong in it', async (change, words) => {
    await expect(readOffice(await file(change))).rejects.toThrow(words);
  });
});
