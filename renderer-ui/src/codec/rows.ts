import { partName } from './input-names';
import { oneTyped, type Typed } from './typed';

/** Largest row number understood; definitions allow 200 rows. */
const MAX_INDEX = 999;

/** The row numbers typed under a key, in order. */
export function rowIndexes(typed: Typed, key: string): number[] {
  const found = new Set<number>();
  for (const name of typed.keys()) {
    if (!name.startsWith(`${key}.`)) continue;
    const [index = ''] = name.slice(key.length + 1).split('.');
    if (/^\d{1,3}$/.test(index)) found.add(Math.min(Number(index), MAX_INDEX));
  }
  return [...found].sort((a, b) => a - b);
}

/** One row of a table; cells left blank are absent. */
export const readRow = (
  typed: Typed,
  key: string,
  index: number,
  columns: string[],
): Record<string, string> =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const cell = oneTyped(typed, partName(key, index, column));
      return cell === undefined ? [] : [[column, cell]];
    }),
  );
