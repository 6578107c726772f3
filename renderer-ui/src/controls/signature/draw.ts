import { boundsOf, LINE_WIDTH, trace, type Stroke } from './strokes';

const INK = '#0b2a6b';
const PAPER = '#fff';

/** Width in pixels that a whole pad would have in a picture: sharp where it is printed 5 cm wide. */
const PICTURE_WIDTH = 1400;

/** Draws strokes, one of which may only have begun, at so many pixels a width of the pad. */
function draw(context: CanvasRenderingContext2D, strokes: readonly Stroke[], scale: number): void {
  context.scale(scale, scale);
  context.lineWidth = LINE_WIDTH;
  context.lineCap = context.lineJoin = 'round';
  context.strokeStyle = INK;
  for (const stroke of strokes) {
    context.beginPath();
    trace(stroke, context);
    context.stroke();
  }
}

/** Shows strokes on a canvas at the resolution of the screen it is on now. */
export function show(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const { clientWidth, clientHeight } = canvas;
  const density = canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  // Setting the size clears the canvas.
  canvas.width = Math.round(clientWidth * density);
  canvas.height = Math.round(clientHeight * density);
  const context = canvas.getContext('2d');
  if (context) draw(context, strokes, canvas.width);
}

/** The bytes behind a data URL. At once: a canvas gives a blob only later, when the page may be left already. */
function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** Strokes as a PNG on white, without the empty pad around them. */
export function pictureOf(strokes: readonly Stroke[], name: string): File {
  const { x, y, width, height } = boundsOf(strokes);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * PICTURE_WIDTH);
  canvas.height = Math.ceil(height * PICTURE_WIDTH);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(-x * PICTURE_WIDTH, -y * PICTURE_WIDTH);
  draw(context, strokes, PICTURE_WIDTH);
  return new File([bytesOf(canvas.toDataURL('image/png'))], name, { type: 'image/png' });
}
