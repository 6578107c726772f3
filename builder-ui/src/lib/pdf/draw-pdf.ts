import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { startPdfWorker } from './trusted-worker';

/** Width of a drawn page in pixels: sharp at twice the width it is first shown at. */
const WIDTH_PX = 1240;
/** A petition is a few pages; a longer paper is read in its file. */
const PAGES_MOST = 20;

let worker: PDFWorker | undefined;
/** One for as long as the page stands: it takes longer to start than to draw. */
const readyWorker = (): PDFWorker => (worker ??= PDFWorker.create({ port: startPdfWorker() }));

async function drawPage(pdf: PDFDocumentProxy, number: number): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: WIDTH_PX / page.getViewport({ scale: 1 }).width });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}

/** The pages of a PDF as pictures. Nothing in it runs: neither scripts nor compiled code. */
export async function drawPdf(file: Blob): Promise<HTMLCanvasElement[]> {
  const task = getDocument({
    data: await file.arrayBuffer(),
    worker: readyWorker(),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
  });
  try {
    const pdf = await task.promise;
    const numbers = Array.from({ length: Math.min(pdf.numPages, PAGES_MOST) }, (_, at) => at + 1);
    return await Promise.all(numbers.map((number) => drawPage(pdf, number)));
  } finally {
    await task.destroy();
  }
}
