import { AppError } from '@khamrong/schemas';
import { prepareAnnex } from './annex/annex';
import { prepareFront } from './annex/front';
import { findChromium } from './chromium/find-chromium';
import { chromiumLauncher, type PdfLog } from './chromium/launch-chromium';
import { Press, type PressLimits } from './chromium/press';
import { PrintQueue } from './chromium/print-queue';
import { openPrinted } from './finish/finish-pdf';
import { HTML_MAX, type PrintableDocument } from './printable-document';

export interface PrintOptions {
  /** Takes the job out of the queue; a document already in the browser is printed and thrown away. */
  signal?: AbortSignal;
  /** Time of one attempt in the browser, 20 s if not given. Two attempts are made. */
  timeoutMs?: number;
}

/** Makes PDFs. The browser behind it starts with the first document and rests after minutes without any. */
export interface PdfPrinter {
  /**
   * @throws AppError `petition.tooLong` for more than can be printed, `petition.failed` when two attempts failed,
   * `service.unavailable` when too many wait.
   */
  print(document: PrintableDocument, options?: PrintOptions): Promise<Uint8Array>;
  /** Ends the browser; no process stays behind. */
  close(): Promise<void>;
}

export interface PdfPrinterOptions {
  /** The packed Chromium is unpacked below it. */
  dataDir: string;
  chromiumPath?: string;
  log: PdfLog;
  limits?: Partial<PressLimits>;
}

/** Two are best on two cores; more only add memory. */
const SLOTS = 2;
const QUEUE = 200;
const TIMEOUT_MS = 20_000;
const LIMITS: PressLimits = { jobs: 400, bytes: 700 * 1024 * 1024, idleMs: 3 * 60_000 };

export function createPdfPrinter({ dataDir, chromiumPath, log, limits }: PdfPrinterOptions): PdfPrinter {
  const launch = chromiumLauncher(log);
  const start = async () => launch(await findChromium(dataDir, chromiumPath));
  const press = new Press(start, { ...LIMITS, ...limits }, log);
  const queue = new PrintQueue(SLOTS, QUEUE);

  async function make(document: PrintableDocument, { signal, timeoutMs = TIMEOUT_MS }: PrintOptions) {
    const front = await prepareFront(document);
    const { document: whole, complete } = await prepareAnnex(front.document);
    if (whole.html.length > HTML_MAX) throw new AppError('petition.tooLong');
    const bytes = await queue.run((slot) => press.print(slot, whole, timeoutMs), signal);
    const pdf = await openPrinted(bytes, whole);
    await complete(pdf);
    await front.complete(pdf);
    return pdf.save();
  }

  async function print(document: PrintableDocument, options: PrintOptions = {}): Promise<Uint8Array> {
    try {
      options.signal?.throwIfAborted();
      return await make(document, options);
    } catch (error) {
      if (error instanceof AppError || options.signal?.aborted) throw error;
      log.error({ err: error }, 'A petition could not be printed');
      throw new AppError('petition.failed', {}, { cause: error });
    }
  }
  return { print, close: () => press.close() };
}
