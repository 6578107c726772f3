import sharp from 'sharp';
import { pngBomb } from '../samples/bombs.fixture';
import { drawing, geotagged, scene } from '../samples/photos.fixture';
import { normaliseImage } from './normalise-image';

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

it.each([16383, 30000])('refuses a picture of %i² by its header', async (side) => {
  await expect(normaliseImage(pngBomb(side), 'png')).rejects.toMatchObject({ code: 'upload.tooManyPixels' });
});

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
  it('lies across the picture from edge to edge and leaves its corners alone', async () => {
    const card = await sharp({ create: { width: 1000, height: 630, channels: 3, background: '#4a8' } })
      .jpeg()
      .toBuffer();
    const { bytes } = await normaliseImage(card, 'jpeg', '## ใช้เพื่อคำร้องทั่วไปเท่านั้น ##');
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const plain = (x: number, y: number): boolean => (data[(y * info.width + x) * 3] ?? 0) < 100;
    const rows = Array.from({ length: info.height }, (_, y) => y);
    for (const x of [5, 500, 990]) expect(rows.some((y) => !plain(x, y))).toBe(true);
    expect([plain(5, 5), plain(990, 620)]).toEqual([true, true]);
    expect(info).toMatchObject({ width: 1000, height: 630 });
  });

  it('is laid over a picture smaller than itself too', async () => {
    const tiny = await drawing(50, 20).resize(30, 20).png().toBuffer();
    const { bytes } = await normaliseImage(tiny, 'png', '## ก ##');
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 30, height: 20 });
  });
});
