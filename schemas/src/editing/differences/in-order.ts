/**
 * The longest run of keys that stand in both lists in the same order; the keys left over were moved.
 * O(n²), for the hundred fields of a page.
 */
function keptInOrder(before: readonly string[], after: readonly string[]): Set<string> {
  const places = after.flatMap((key) => {
    const at = before.indexOf(key);
    return at < 0 ? [] : [{ key, at }];
  });
  const runs: { key: string; at: number; length: number; previous?: number }[] = [];
  places.forEach(({ key, at }) => {
    const previous = runs.reduce(
      (best, run, index) => (run.at < at && run.length > (runs[best]?.length ?? 0) ? index : best),
      -1,
    );
    runs.push({ key, at, length: (runs[previous]?.length ?? 0) + 1, ...(previous < 0 ? {} : { previous }) });
  });
  const kept = new Set<string>();
  let last: number | undefined = runs.reduce(
    (best, run, index) => (run.length > (runs[best]?.length ?? 0) ? index : best),
    -1,
  );
  while (last !== undefined && runs[last]) {
    kept.add(runs[last]?.key ?? '');
    last = runs[last]?.previous;
  }
  return kept;
}

/** Keys that stand in both lists, but elsewhere among the others. */
export function movedKeys(before: readonly string[], after: readonly string[]): string[] {
  const kept = keptInOrder(before, after);
  return after.filter((key) => before.includes(key) && !kept.has(key));
}
