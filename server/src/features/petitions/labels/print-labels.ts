import { PDFDocument } from 'pdf-lib';
import type { PdfPrinter } from '../../../ports/pdf/pdf-printer';
import { qrTile } from '../../qr/qr';
import { labelsHtml, type Label, type LabelsHead } from './labels-html';

/** Labels printed in one go, ten sheets: what of the longest names still is no more than the printer takes. */
const AT_ONCE = 100;
/** Codes drawn between two looks at what else the process has to answer. */
const CODES_AT_ONCE = 8;
/** Pixels a module: sharp edges on every printer, also where its driver smooths pictures. */
const MODULE_PX = 4;

/** Places, and what each one's code leads to. */
export interface LabelsInput extends LabelsHead {
  points: readonly string[];
  linkOf(point: string): string;
}

const slices = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

async function withCodes(points: string[], linkOf: LabelsInput['linkOf']): Promise<Label[]> {
  const labels: Label[] = [];
  const draw = async (point: string): Promise<Label> => ({
    point,
    qrPng: await qrTile(linkOf(point), MODULE_PX),
  });
  for (const some of slices(points, CODES_AT_ONCE)) labels.push(...(await Promise.all(some.map(draw))));
  return labels;
}

/** One document of several, with the first one's title and author. */
async function joinedPdf([first = new Uint8Array(), ...others]: Uint8Array[]): Promise<Uint8Array> {
  if (others.length === 0) return first;
  const whole = await PDFDocument.load(first, { updateMetadata: false });
  for (const bytes of others) {
    const part = await PDFDocument.load(bytes);
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
}

/**
 * Prints a label for each place.
 * @param input with one place or more
 * @throws AppError as the printer does
 */
export async function printLabels(
  { points, linkOf, ...head }: LabelsInput,
  printer: PdfPrinter,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  // One after another: of the printer's places the others stay with citizens' papers.
  for (const some of slices(points, AT_ONCE))
    parts.push(await printer.print(labelsHtml(head, await withCodes(some, linkOf))));
  return joinedPdf(parts);
}
