import type { PDFDocument, PDFImage, PDFPage } from 'pdf-lib';
import { PAPER } from '../sheet/page-rules';
import type { PictureEntry } from './annex-entry';
import type { Frame, Place } from './annex-sheets';

const POINTS_PER_MM = 72 / 25.4;

export const embedPicture = (pdf: PDFDocument, { format, bytes }: PictureEntry): Promise<PDFImage> =>
  format === 'jpeg' ? pdf.embedJpg(bytes) : pdf.embedPng(bytes);

/** Draws a picture as large as its place allows, below its caption; PDF counts from the bottom left. */
function draw(page: PDFPage, image: PDFImage, { x, y, width, height }: Place): void {
  const box = { width: width * POINTS_PER_MM, height: height * POINTS_PER_MM };
  const size = image.scaleToFit(box.width, box.height);
  const left = (PAPER.A4.left + x) * POINTS_PER_MM;
  const bottom = page.getHeight() - (PAPER.A4.top + y + height) * POINTS_PER_MM;
  page.drawImage(image, {
    x: left + (box.width - size.width) / 2,
    y: bottom + box.height - size.height,
    ...size,
  });
}

/** Puts the pictures onto the last pages, which carry their captions. JPEGs are not encoded again. */
export async function stampPictures(pdf: PDFDocument, sheets: readonly Frame[][]): Promise<void> {
  const pages = pdf.getPages().slice(-sheets.length);
  for (const [at, frames] of sheets.entries()) {
    const page = pages[at];
    for (const { picture, place } of frames) {
      const image = await embedPicture(pdf, picture);
      if (page) draw(page, image, place);
    }
  }
}
