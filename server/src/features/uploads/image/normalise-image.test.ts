import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { drawing, geotagged, scene } from '../samples/photos.fixture';
import { normaliseImage } from './normalise-image';
import { textPainter } from './thai-text';

const crc = (bytes: Buffer): number => {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of one colour, a thousandth of the size it decodes to. */
function pngBomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((1 + Math.ceil(side / 8)) * Math.min(side, 2000)));
  const mark = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([mark, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const colourAt = async (bytes: Buffer, left: number, top: number): Promise<number[]> => {
  const pixel = sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().toColourspace('srgb');
  return [...(await pixel.raw().toBuffer())];
};

it('keeps nothing but the pixels: no place, no serial number, nothing behind the end', async () => {
  const payload = Buffer.from('<script>alert(1)</script>PK\u0003\u0004');
  const photo = Buffer.concat([await geotagged(scene(640, 480), 6), payload]);
  const { bytes, type } = await normaliseImage(photo, 'jpeg');
  expect(type).toBe('image/jpeg');
  const { exif, icc, orientation, width, height } = await sharp(bytes).metadata();
  expect({ exif, icc, orientation, width, height }).toEqual({ width: 480, height: 640 });
  for (const trace of ['SERIAL-12345', 'Example', 'GPS', '<script', 'PK\u0003'])
    expect(bytes.includes(trace)).toBe(false);
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])('turns a photo of orientation %i upright', async (orientation) => {
  const red = { input: { create: { width: 40, height: 30, channels: 3 as const, background: '#f00' } } };
  const upright = await sharp({ create: { width: 200, height: 100, channels: 3, background: '#00f' } })
    .composite([{ ...red, top: 0, left: 0 }])
    .png()
    .toBuffer();
  // The transformation that a viewer undoes: taking the upright picture there and noting how.
  const turns = [0, 0, 180, 180, 90, 270, 270, 90][orientation - 1] ?? 0;
  const stored = sharp(upright).rotate(turns);
  const mirrored = [2, 4, 5, 7].includes(orientation);
  const pixels = await sharp(await stored.png().toBuffer())
    .flop(mirrored)
    .jpeg()
    .toBuffer();
  const photo = await sharp(pixels).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
  const { bytes } = await normaliseImage(photo, 'jpeg');
  const { width, height } = await sharp(bytes).metadata();
  expect([width, height]).toEqual([200, 100]);
  const [corner = 0] = await colourAt(bytes, 15, 12);
  const [far = 255] = await colourAt(bytes, 180, 88);
  expect([corner > 200, far < 60]).toEqual([true, true]);
});

it.each([
  ['PNG of 16383²', () => Promise.resolve(pngBomb(16383)), 'png'],
  ['PNG of 30000²', () => Promise.resolve(pngBomb(30000)), 'png'],
  [
    'JPEG of 16000²',
    () =>
      sharp({
        create: { width: 16000, height: 16000, channels: 3, background: '#000' },
        limitInputPixels: false,
      })
        .jpeg({ quality: 10 })
        .toBuffer(),
    'jpeg',
  ],
] as const)(
  'refuses a %s by its header',
  async (_name, make, kind) => {
    await expect(normaliseImage(await make(), kind)).rejects.toMatchObject({ code: 'upload.tooManyPixels' });
  },
  30_000,
);

it('shrinks only what is larger than paper needs', async () => {
  const wide = await normaliseImage(await drawing(6000, 1500).jpeg().toBuffer(), 'jpeg');
  expect(await sharp(wide.bytes).metadata()).toMatchObject({ width: 4096, height: 1024 });
  const photo = await normaliseImage(await drawing(4032, 3024).jpeg().toBuffer(), 'jpeg');
  expect(await sharp(photo.bytes).metadata()).toMatchObject({ width: 4032, height: 3024 });
});

it('keeps screenshots sharp and turns photographs into JPEG', async () => {
  expect((await normaliseImage(await drawing(1080, 1920).png().toBuffer(), 'png')).type).toBe('image/png');
  expect((await normaliseImage(await scene(800, 600).png().toBuffer(), 'png')).type).toBe('image/jpeg');
});

it('lays what is transparent on white', async () => {
  const clear = await sharp({ create: { width: 50, height: 50, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  expect(await colourAt((await normaliseImage(clear, 'png')).bytes, 20, 20)).toEqual([255, 255, 255]);
});

describe('the crossing-out', () => {
  let directory: string;
  beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), 'khamrong-fonts-'))));
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('lies across the picture from edge to edge and leaves its corners alone', async () => {
    const card = await sharp({ create: { width: 1000, height: 630, channels: 3, background: '#4a8' } })
      .jpeg()
      .toBuffer();
    const crossing = { words: '## ใช้เพื่อคำร้องทั่วไปเท่านั้น ##', draw: textPainter(directory) };
    const { bytes } = await normaliseImage(card, 'jpeg', crossing);
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const plain = (x: number, y: number): boolean => (data[(y * info.width + x) * 3] ?? 0) < 100;
    const rows = Array.from({ length: info.height }, (_, y) => y);
    for (const x of [5, 500, 990]) expect(rows.some((y) => !plain(x, y))).toBe(true);
    expect([plain(5, 5), plain(990, 620)]).toEqual([true, true]);
    expect(info).toMatchObject({ width: 1000, height: 630 });
  });

  it.each([
    ['น้ำ', 'นํ้า', 'the same word written in another order'],
    ['ปี่', 'ปี', 'a tone mark above a vowel takes no width of its own'],
  ])('sets %s like %s: %s', async (one, other) => {
    const draw = textPainter(directory);
    const [a, b] = [await draw(one, 60, '#000000'), await draw(other, 60, '#000000')];
    expect(Math.abs(a.width - b.width)).toBeLessThanOrEqual(6);
  });

  it('draws letters, not boxes, also in a tiny picture', async () => {
    const draw = textPainter(directory);
    const letters = await Promise.all(['ก', 'ข', 'ค'].map((letter) => draw(letter, 40, '#000000')));
    expect(new Set(letters.map(({ data }) => data.toString('base64'))).size).toBe(3);
    expect(letters.every(({ width }) => width < 40)).toBe(true);
    const tiny = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const { bytes } = await normaliseImage(tiny, 'png', { words: '## ก ##', draw });
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 30, height: 20 });
  });
});
