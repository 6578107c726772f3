import { holds, type Answers, type FormDefinition } from '@khamrong/schemas';
import sharp from 'sharp';
import { drawText } from '../../uploads/image/thai-text';
import type { PetitionAttachment } from '../petition-input';

/** Pixels: enough to look like a file on paper, little enough to draw at once. */
const SIZE = { width: 900, height: 600 };
const GROUND = '#e7ecf1';
const INK = '#5b6b7b';
const LETTERS = 64;

let picture: Promise<Uint8Array> | undefined;

/** A picture that says that it is none; drawn once. */
async function drawSample(): Promise<Uint8Array> {
  const { data, width, height } = await drawText('ภาพตัวอย่าง', LETTERS, INK);
  const words = { input: data, raw: { width, height, channels: 4 as const } };
  return sharp({ create: { ...SIZE, channels: 3, background: GROUND } })
    .composite([words])
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** One file for each kind that these answers ask for. */
export async function sampleFiles(
  definition: FormDefinition,
  answers: Answers,
): Promise<PetitionAttachment[]> {
  const shown = definition.attachments.filter(({ showWhen }) => holds(showWhen, answers));
  if (shown.length === 0) return [];
  const bytes = await (picture ??= drawSample());
  return shown.map(({ key, label }) => ({
    key,
    label: label.th,
    name: 'ตัวอย่าง.jpg',
    type: 'image/jpeg',
    bytes,
  }));
}
