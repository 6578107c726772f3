import sharp, { type Sharp } from 'sharp';

/** Something like a photograph: soft shapes under the grain of a small sensor. Same size, same picture. */
export function scene(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  let noise = 1;
  for (let at = 0; at < pixels.length; at += 3) {
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)];
    noise = (Math.imul(noise, 1103515245) + 12345) & 0x7fffffff;
    const grain = (noise >> 16) & 15;
    pixels[at] = 120 + 90 * Math.sin(x / 97 + y / 301) + grain;
    pixels[at + 1] = 110 + 90 * Math.sin(x / 57) + grain;
    pixels[at + 2] = 100 + 80 * Math.cos(y / 83) + grain;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

const blank = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } });

/** Something like a screenshot or a scan: flat areas with sharp edges. */
export function drawing(width: number, height: number): Sharp {
  const bar = (top: number) => ({
    input: { create: { width: width - 40, height: 6, channels: 3 as const, background: '#222' } },
    top,
    left: 20,
  });
  const bars = Array.from({ length: 12 }, (_, row) => bar(20 + row * Math.floor((height - 40) / 12)));
  return blank(width, height).composite(bars);
}

/** A photo with all that a telephone writes beside the pixels. */
export const geotagged = (image: Sharp, orientation = 1): Promise<Buffer> =>
  image
    .jpeg({ quality: 92 })
    .withExif({
      IFD0: { Make: 'Example', Model: 'Phone 12', Software: '17.1' },
      IFD2: { BodySerialNumber: 'SERIAL-12345' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '16/1 25/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '102/1 50/1 0/1',
      },
    })
    .withMetadata({ orientation })
    .toBuffer();

/** Pictures as telephones, scanners and messengers make them. */
export async function honestPhotos(): Promise<Record<string, Buffer>> {
  const picture = await scene(1280, 960).png({ compressionLevel: 1 }).toBuffer();
  const small = (): Sharp => sharp(picture);
  const photo = await small().jpeg({ quality: 75 }).toBuffer();
  return {
    '12 megapixels': await small().resize(4032, 3024, { kernel: 'nearest' }).jpeg({ quality: 92 }).toBuffer(),
    '48 megapixels': await blank(8064, 6048).jpeg({ quality: 80 }).toBuffer(),
    'with place and serial number': await geotagged(small(), 6),
    'from a messenger': photo,
    progressive: await small().jpeg({ progressive: true }).toBuffer(),
    'CMYK from a copier': await small().toColourspace('cmyk').jpeg().toBuffer(),
    'grey scan': await small().greyscale().jpeg().toBuffer(),
    'without chroma subsampling': await small().jpeg({ chromaSubsampling: '4:4:4' }).toBuffer(),
    'in a wide colour space': await small().withIccProfile('p3').jpeg().toBuffer(),
    'with a second picture behind': Buffer.concat([photo, Buffer.from('SEFT'), photo]),
    'screenshot PNG': await drawing(1080, 2400).png().toBuffer(),
    'PNG with transparency': await drawing(600, 400).ensureAlpha(0.5).png().toBuffer(),
    'palette PNG': await drawing(600, 400).png({ palette: true }).toBuffer(),
    'interlaced PNG': await drawing(600, 400).png({ progressive: true }).toBuffer(),
    '16-bit PNG': await drawing(600, 400).toColourspace('rgb16').png().toBuffer(),
    'black-and-white scan at 300 dpi': await drawing(2480, 3508)
      .threshold()
      .png({ palette: true, colours: 2 })
      .toBuffer(),
    'photo as PNG': await small().png().toBuffer(),
    'WebP photo': await small().webp().toBuffer(),
    'lossless WebP': await drawing(600, 400).webp({ lossless: true }).toBuffer(),
    'one pixel': await scene(1, 1).png().toBuffer(),
  };
}
