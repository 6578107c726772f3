/** A point of a stroke, in widths of the pad: it stays where it is when the pad grows or shrinks. */
export interface Point {
  x: number;
  y: number;
}

/** What was drawn between putting the pen down and lifting it. */
export type Stroke = readonly Point[];

/** What a stroke is drawn with: a canvas, or a path. */
export type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'quadraticCurveTo'>;

/** Width of a line, in widths of the pad. */
export const LINE_WIDTH = 0.009;

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/**
 * Leads a pen along a stroke. Curves go from the middle between two points to the next middle and bend at the point, so
 * that no corner shows however far apart a slow phone tells the points.
 */
export function trace(stroke: Stroke, pen: Pen): void {
  const [first, ...rest] = stroke;
  const last = stroke.at(-1);
  if (!first || !last) return;
  pen.moveTo(first.x, first.y);
  let from = first;
  for (const point of rest) {
    const middle = between(from, point);
    pen.quadraticCurveTo(from.x, from.y, middle.x, middle.y);
    from = point;
  }
  // A tap is a dot: a line without length, which round ends make seen.
  pen.lineTo(last.x, last.y);
}

/** Least of the pad that a picture shows, so that a dot does not fill it. */
const LEAST = 0.05;

/** The part of the pad that strokes take, with room for the width of the line. */
export function boundsOf(strokes: readonly Stroke[]): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  const points = strokes.flat();
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - LINE_WIDTH, Math.min(...ys) - LINE_WIDTH];
  return {
    x: left,
    y: top,
    width: Math.max(LEAST, Math.max(...xs) + LINE_WIDTH - left),
    height: Math.max(LEAST, Math.max(...ys) + LINE_WIDTH - top),
  };
}
