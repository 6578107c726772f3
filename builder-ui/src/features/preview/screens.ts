/** Screens a form is tried on, in CSS pixels. */
export const SCREENS = {
  phone: { text: 'โทรศัพท์', width: 360, height: 700 },
  tablet: { text: 'แท็บเล็ต', width: 768, height: 860 },
  desktop: { text: 'คอมพิวเตอร์', width: 1100, height: 760 },
} as const;

export type ScreenName = keyof typeof SCREENS;

/** What is too wide is drawn smaller; below this size nothing could be made out, and the rest is scrolled to. */
const SMALLEST = 0.28;

export const scaleFor = (available: number, width: number): number =>
  Math.min(1, Math.max(SMALLEST, available / width));
