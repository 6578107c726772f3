import { inLanguage, type Language, type Receipt, type Text } from '@khamrong/schemas';
import { shortInstantText } from '../texts/instant-text';
import { RECEIPT } from '../texts/receipt-text';
import { say } from '../texts/say';
import type { QrShape } from './qr-shape';

/** What the picture shows. */
export interface Pictured {
  receipt: Receipt;
  service: Text;
  language: Language;
  qr?: QrShape;
  /** Name of the office. */
  office: string;
}

/** One screen of a phone, in pixels. */
const WIDTH = 720;
const HEIGHT = 1280;
const MARGIN = 48;
const QR_SIZE = 380;
const FONT = `system-ui, 'Noto Sans Thai', Thonburi, 'Leelawadee UI', Tahoma, sans-serif`;

interface Line {
  text: string;
  /** Height of the letters in pixels. */
  size: number;
  bold?: boolean;
  colour?: string;
  /** Space above, in pixels. */
  above?: number;
}

/** Where a line may be broken: Thai has no spaces between words. */
function wordsOf(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...text];
  return [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** A text in lines that fit; `width` tells how wide one would be. */
export function wrapped(text: string, most: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    if (line !== '' && width(line + word) > most) {
      lines.push(line.trim());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trim()];
}

function linesAbove({ receipt, service, language, office }: Pictured): Line[] {
  const { receiptNo, submittedAt, deemedReceivedAt } = receipt;
  const at = (label: Text, instant: string): Line => ({
    text: `${say(label, language)} ${shortInstantText(instant, language)}`,
    size: 28,
    above: 6,
  });
  return [
    { text: office, size: 28, colour: '#4d5b69' },
    { text: say(RECEIPT.receiptTitle, language), size: 38, bold: true, colour: '#1b6b3a', above: 12 },
    { text: inLanguage(service, language), size: 30, bold: true, above: 8 },
    { text: say(RECEIPT.receiptNo, language), size: 28, colour: '#4d5b69', above: 24 },
    { text: receiptNo, size: 60, bold: true },
    at(RECEIPT.submittedAt, submittedAt),
    ...(deemedReceivedAt === submittedAt ? [] : [at(RECEIPT.deemedAt, deemedReceivedAt)]),
  ];
}

const linesBelow = ({ receipt, language }: Pictured): Line[] => [
  { text: say(RECEIPT.trackingCode, language), size: 28, colour: '#4d5b69', above: 8 },
  { text: receipt.trackingCode, size: 52, bold: true },
  {
    text: say(RECEIPT.trackAt, language, { address: receipt.statusUrl.split('#', 1)[0] ?? '' }),
    size: 24,
    above: 8,
  },
];

type Pen = CanvasRenderingContext2D;

/** Writes lines from a height on; returns where the next would stand. */
function write(pen: Pen, lines: readonly Line[], from: number): number {
  let y = from;
  for (const { text, size, bold, colour = '#1b2733', above = 0 } of lines) {
    pen.font = `${bold ? 700 : 400} ${size}px ${FONT}`;
    pen.fillStyle = colour;
    y += above;
    for (const part of wrapped(text, WIDTH - 2 * MARGIN, (each) => pen.measureText(each).width)) {
      y += size * 1.5;
      pen.fillText(part, WIDTH / 2, y);
    }
  }
  return y;
}

function drawQr(pen: Pen, { size, path }: QrShape, y: number): void {
  pen.save();
  pen.translate((WIDTH - QR_SIZE) / 2, y);
  pen.scale(QR_SIZE / size, QR_SIZE / size);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(path));
  pen.restore();
}

function draw(pen: Pen, pictured: Pictured): void {
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.strokeStyle = '#1b6b3a';
  pen.lineWidth = 6;
  pen.strokeRect(12, 12, WIDTH - 24, HEIGHT - 24);
  pen.textAlign = 'center';
  const below = write(pen, linesAbove(pictured), 40) + 28;
  if (pictured.qr) drawQr(pen, pictured.qr, below);
  write(pen, linesBelow(pictured), below + (pictured.qr ? QR_SIZE : 0));
}

const fileName = (receiptNo: string): string => `receipt-${receiptNo.replace(/[^A-Za-z0-9-]/g, '-')}.png`;

/** Saves the receipt as a picture of one screen. Rejects where this browser draws none. */
export async function saveReceiptPicture(pictured: Pictured): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  draw(pen, pictured);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!picture) throw new Error('no picture');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = fileName(pictured.receipt.receiptNo);
  link.click();
  // The download has begun by then; kept for ever it would hold the memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
