import sharp from 'sharp';
import { signaturePicture } from './signature-picture';

const sheet = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#fdfcf8' } });
const ink = sharp({ create: { width: 200, height: 40, channels: 3, background: '#0b2a6b' } }).png();

const read = (url: string) => sharp(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')).metadata();

test('a photographed signature is printed without the sheet around it', async () => {
  const input = await ink.toBuffer();
  const bytes = await sheet()
    .composite([{ input, left: 300, top: 200 }])
    .jpeg()
    .toBuffer();
  const { width, height } = await read(await signaturePicture({ bytes }));
  expect(Math.abs(width - 200)).toBeLessThan(20);
  expect(Math.abs(height - 40)).toBeLessThan(20);
});

test('an empty sheet stays what it is', async () => {
  const url = await signaturePicture({ bytes: await sheet().png().toBuffer() });
  expect((await read(url)).width).toBeGreaterThan(0);
});
