/** How many values an iteration gives. */
export function countOf(values: Iterable<unknown>): number {
  const iterator = values[Symbol.iterator]();
  let count = 0;
  while (!iterator.next().done) count += 1;
  return count;
}
