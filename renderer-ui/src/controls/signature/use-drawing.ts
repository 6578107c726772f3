import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { show } from './draw';
import type { Point, Stroke } from './strokes';

type Pointed = PointerEvent<HTMLCanvasElement>;

/** Where on the canvas an event was, in widths of the canvas. */
function pointOf({ clientX, clientY }: { clientX: number; clientY: number }, canvas: Element): Point {
  const { left, top, width } = canvas.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / width };
}

/** All points since the last event: browsers tell fewer than the screen has felt. */
function pointsOf({ nativeEvent, currentTarget }: Pointed): Point[] {
  const felt = nativeEvent.getCoalescedEvents?.() ?? [];
  return (felt.length > 0 ? felt : [nativeEvent]).map((each) => pointOf(each, currentTarget));
}

/** Draws anew when the canvas gets another size: a phone is turned, letters are made larger. */
function useResized(canvas: RefObject<HTMLCanvasElement | null>, redraw: () => void): void {
  useEffect(() => {
    if (!canvas.current) return undefined;
    const observer = new ResizeObserver(redraw);
    observer.observe(canvas.current);
    return () => observer.disconnect();
  }, []);
}

const LISTENED = { passive: false } as const;

/**
 * Takes a finger from the browser. A stroke that ends in full flight is a fling to Chromium, whatever
 * `touch-action` says, and the next press would only stop it: the button under it would get no click.
 */
function useWholeTouch(canvas: RefObject<HTMLCanvasElement | null>): void {
  useEffect(() => {
    const pad = canvas.current;
    const take = (event: Event): void => event.preventDefault();
    pad?.addEventListener('touchstart', take, LISTENED);
    return () => pad?.removeEventListener('touchstart', take);
  }, []);
}

/** What the pointer does on a canvas: a stroke that is begun, goes on, and ends. */
function usePointer(redraw: (current?: Stroke) => void, onStroke: (stroke: Stroke) => void) {
  const current = useRef<Point[]>(undefined);
  const onPointerUp = (): void => {
    const stroke = current.current;
    current.current = undefined;
    if (stroke) onStroke(stroke);
  };
  return {
    onPointerDown(event: Pointed) {
      // One finger draws; the second one, and other buttons of the mouse, do not.
      if (!event.isPrimary || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      current.current = [pointOf(event, event.currentTarget)];
      redraw(current.current);
    },
    onPointerMove(event: Pointed) {
      if (!current.current || !event.isPrimary) return;
      current.current.push(...pointsOf(event));
      redraw(current.current);
    },
    onPointerUp,
    onPointerCancel: onPointerUp,
  };
}

/** Strokes as they are drawn. Each that ends, and each that is taken back, is told. */
export function useDrawing(onStrokes: (strokes: readonly Stroke[]) => void) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ended = useRef<readonly Stroke[]>([]);
  const [strokes, setStrokes] = useState(ended.current);
  const redraw = (current?: Stroke): void => {
    if (canvas.current) show(canvas.current, current ? [...ended.current, current] : ended.current);
  };
  const tell = (next: readonly Stroke[]): void => {
    ended.current = next;
    setStrokes(next);
    redraw();
    onStrokes(next);
  };
  useResized(canvas, () => redraw());
  useWholeTouch(canvas);
  const pointer = usePointer(redraw, (stroke) => tell([...ended.current, stroke]));
  return { canvas, pointer, strokes, undo: () => tell(ended.current.slice(0, -1)), clear: () => tell([]) };
}
