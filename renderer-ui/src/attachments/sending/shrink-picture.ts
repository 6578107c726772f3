/** Longest side in pixels: sharp on A4 at 170 dpi. */
const LONGEST_SIDE = 2000;
const QUALITY = 0.85;
const PAPER = '#fff';

type Drawable = (CanvasImageSource & { width: number; height: number }) | HTMLImageElement;
type Canvas = OffscreenCanvas | HTMLCanvasElement;

function draw(picture: Drawable, canvas: Canvas, scale: number): void {
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | null;
  if (!context) throw new Error('no canvas');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
}

const encode = (canvas: Canvas): Promise<Blob | null> =>
  'convertToBlob' in canvas
    ? canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
    : new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));

/** What a browser shows may be kept as it came: of drawings, and of what would only grow. */
const SHOWN = /^image\/(jpeg|png|webp)$/;

/** Draws a picture anew, upright and without EXIF; gives back what came where that serves nothing. */
async function redrawn(file: Blob, picture: Drawable, canvas: Canvas): Promise<Blob> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  if (scale === 1 && file.type === 'image/png') return file;
  draw(picture, canvas, scale);
  const blob = await encode(canvas);
  if (!blob) throw new Error('not encoded');
  return blob.size >= file.size && SHOWN.test(file.type) ? file : blob;
}

/** In a worker, where a large picture keeps nobody waiting. */
async function shrinkHere(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    return await redrawn(file, picture, new OffscreenCanvas(1, 1));
  } finally {
    picture.close();
  }
}

/** On the page itself, for browsers whose workers cannot draw. */
async function shrinkOnPage(file: Blob): Promise<Blob> {
  const picture = new Image();
  picture.src = URL.createObjectURL(file);
  try {
    await picture.decode();
    return await redrawn(file, picture, document.createElement('canvas'));
  } finally {
    URL.revokeObjectURL(picture.src);
  }
}

interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): URL;
  };
}

/** This file again, as a worker. The page's policy wants to be told that the address is meant. */
function ownWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptPolicies };
  const rules = { createScriptURL: (url: string) => url };
  const policy = trustedTypes?.createPolicy('khamrong-pictures', rules) ?? rules;
  return new Worker(policy.createScriptURL(import.meta.url), { type: 'module' });
}

function shrinkAside(file: Blob): Promise<Blob> {
  const worker = ownWorker();
  const done = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Blob | undefined>) =>
      data ? resolve(data) : reject(new Error('not read'));
    worker.onerror = () => reject(new Error('no worker'));
  });
  worker.postMessage(file);
  return done.finally(() => worker.terminate());
}

/** A picture of at most 2,000 pixels a side, upright, as JPEG; undefined where this device cannot read it. */
export async function shrinkPicture(file: Blob): Promise<Blob | undefined> {
  const aside = 'OffscreenCanvas' in globalThis ? shrinkAside(file) : Promise.reject(new Error('no canvas'));
  return aside.catch(() => shrinkOnPage(file)).catch(() => undefined);
}

const isWorker = 'WorkerGlobalScope' in globalThis;
if (isWorker)
  addEventListener('message', ({ data }: MessageEvent<Blob>) => {
    const answer = (blob?: Blob): void => (self as unknown as Worker).postMessage(blob);
    shrinkHere(data).then(answer, () => answer());
  });
