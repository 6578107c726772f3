import type { AnswerChecker, Answers } from '@khamrong/schemas';

/** A point on the map in degrees (WGS 84). */
export interface MapPoint {
  lat: number;
  lng: number;
}

/** Cells to a degree: one is 111 m from south to north and, anywhere in Thailand, 104 m or more from west to east. */
const PER_DEGREE = 1000;
const AROUND = [-1, 0, 1];

const row = (degrees: number): number => Math.floor(degrees * PER_DEGREE);

/** The cell of the grid a point lies in. An equality index finds cells in every store, an index of places does not. */
export const cellOf = ({ lat, lng }: MapPoint): string => `${row(lat)},${row(lng)}`;

/** That cell and the eight around it: whatever is within 100 m of the point lies in one of them. */
export const cellsAround = ({ lat, lng }: MapPoint): string[] =>
  AROUND.flatMap((north) => AROUND.map((east) => `${row(lat) + north},${row(lng) + east}`));

/** The first point on the map among answers that are not sealed. */
export function mapPointIn({ fields }: Pick<AnswerChecker, 'fields'>, open: Answers): MapPoint | undefined {
  for (const [key, { type }] of fields)
    if (type === 'geo_point' && open[key] !== undefined) return open[key] as MapPoint;
  return undefined;
}
