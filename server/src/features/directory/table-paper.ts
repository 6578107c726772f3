import { hash } from 'node:crypto';
import type { PdfPrinter } from '../../ports/pdf/pdf-printer';
import { serviceTableHtml, type ServiceTableInput } from './service-table-html';

/** Prints the table, once for as long as nothing in it changes: it hangs at the office's own website. */
export class TablePaper {
  private printed: { mark: string; pdf: Promise<Uint8Array> } | undefined;

  constructor(private readonly printer: PdfPrinter) {}

  /** @throws AppError as the printer does */
  print(input: ServiceTableInput): Promise<Uint8Array> {
    const document = serviceTableHtml(input);
    const mark = hash('sha256', document.html + document.digits);
    if (this.printed?.mark === mark) return this.printed.pdf;
    const printed = { mark, pdf: this.printer.print(document) };
    this.printed = printed;
    printed.pdf.catch(() => {
      if (this.printed === printed) this.printed = undefined;
    });
    return printed.pdf;
  }
}
