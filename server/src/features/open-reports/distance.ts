import type { MapPoint } from '../submissions/place-cell';

const EARTH_M = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two points near each other, by the plane that touches the earth between them. */
export function metresBetween(a: MapPoint, b: MapPoint): number {
  const north = radians(b.lat - a.lat);
  const east = radians(b.lng - a.lng) * Math.cos(radians((a.lat + b.lat) / 2));
  return EARTH_M * Math.hypot(north, east);
}
