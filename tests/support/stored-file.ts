import type { CaseDetail, CaseItem } from '@khamrong/schemas';
import sharp from 'sharp';
import type { OfficeBrowser } from './office';

const CASES = '/api/v1/office/submissions';

/** The first file of a case as the office keeps it. */
export async function storedFile(officer: OfficeBrowser, receiptNo: string): Promise<Buffer> {
  const { body } = await officer.json<{ items: CaseItem[] }>(
    'GET',
    `${CASES}?q=${encodeURIComponent(receiptNo)}`,
  );
  const [item] = body.items;
  if (!item) throw new Error(`${receiptNo} is not in the list`);
  const { body: opened } = await officer.json<CaseDetail>('GET', `${CASES}/${item.id}`);
  const [file] = opened.files;
  if (!file) throw new Error(`${receiptNo} has no files`);
  const response = await officer.send('GET', `${CASES}/${item.id}/files/${file.uploadId}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Each of red and green this dark, and blue that much above both: the ink that copies are crossed out with. */
const DARK = 110;
const BLUER = 25;

/** How much of a picture is covered by the ink of crossings-out, from 0 to 1. */
export async function inkShare(picture: Buffer): Promise<number> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let inked = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (red < DARK && green < DARK && blue > Math.max(red, green) + BLUER) inked += 1;
  }
  return inked / (info.width * info.height);
}
