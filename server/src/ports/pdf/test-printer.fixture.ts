import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPdfPrinter, type PdfPrinter, type PdfPrinterOptions } from './pdf-printer';
import type { PrintableDocument } from './printable-document';

/** Where tests unpack Chromium, once for all runs on a machine. */
export const TEST_DATA_DIR = join(tmpdir(), 'khamrong-test-chromium');

const silent = () => undefined;

/** A printer with the real Chromium and nothing in the log. */
export const testPrinter = (options: Partial<PdfPrinterOptions> = {}): PdfPrinter =>
  createPdfPrinter({
    dataDir: TEST_DATA_DIR,
    log: { info: silent, warn: silent, error: silent },
    ...options,
  });

export const testDocument = (changes: Partial<PrintableDocument> = {}): PrintableDocument => ({
  title: 'คำร้องทดสอบ',
  author: 'อบต.ทุ่งตัวอย่าง',
  html: '<p>น้ำ กำ ผู้ใหญ่</p>',
  css: '',
  paper: 'A4',
  digits: 'thai',
  ...changes,
});

/** A sheet so high that no printer ever gets through it. */
export const BOMB = '<div style="height:100000000mm">x</div>';
