import type { PdfPrinter } from '../../../ports/pdf/pdf-printer';
import type { PrintableDocument } from '../../../ports/pdf/printable-document';
import { PrintQueue } from '../../../ports/pdf/chromium/print-queue';

/** One at a time: of the printer's places the others stay with citizens' papers. */
const AT_ONCE = 1;
/** More than this many clerks at work at one moment wait for the next keystroke. */
const WAITING = 20;
/** A preview that is not there by then is of no use; ms. */
const TIMEOUT_MS = 5000;

/** Prints previews with the printer of the petitions, in a line of their own. */
export class PreviewPrinter {
  private readonly queue = new PrintQueue(AT_ONCE, WAITING);

  constructor(private readonly printer: PdfPrinter) {}

  /**
   * @param signal a preview nobody waits for any more is not printed
   * @throws AppError as the printer does
   */
  print(document: PrintableDocument, signal: AbortSignal): Promise<Uint8Array> {
    return this.queue.run(() => this.printer.print(document, { signal, timeoutMs: TIMEOUT_MS }), signal);
  }
}
