/** A point in degrees (WGS 84). */
export interface Point {
  lat: number;
  lng: number;
}

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_KM = 6371;
const HALF_CIRCLE = 180;

const radians = (degrees: number): number => (degrees * Math.PI) / HALF_CIRCLE;

/** Kilometres between two points, along the ground. */
export function distanceKm(from: Point, to: Point): number {
  const across = Math.sin(radians(to.lng - from.lng) / 2) ** 2;
  const along = Math.sin(radians(to.lat - from.lat) / 2) ** 2;
  const chord = along + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * across;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** Six decimals are about a tenth of a metre; GPS gives no more. */
export const rounded = ({ lat, lng }: Point): Point => ({
  lat: Math.round(lat * 1e6) / 1e6,
  lng: Math.round(lng * 1e6) / 1e6,
});

/** A point out of an answer; undefined where it is none, or none on earth. */
export function pointIn(value: unknown): Point | undefined {
  const { lat, lng } = value && typeof value === 'object' ? (value as Partial<Point>) : {};
  if (typeof lat !== 'number' || typeof lng !== 'number') return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= HALF_CIRCLE ? { lat, lng } : undefined;
}
