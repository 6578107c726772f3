/** A figure of several; the first is ours, the second what goals are ratios of. */
export interface Row {
  name: string;
  unit: string;
  values: readonly number[];
  /** The most that ours may be of the second. */
  ratio?: number;
  /** The most that ours may be. */
  most?: number;
}

const short = (value: number): string => String(Number(value.toPrecision(3)));

const isMet = ({ values: [ours = Number.NaN, second = Number.NaN], ratio, most }: Row): boolean =>
  ratio === undefined ? ours <= (most ?? Infinity) : ours <= ratio * second;

/** Whether ours keeps to its goals, and is the least of all. */
function verdict(row: Row): string {
  const [ours = Number.NaN, ...others] = row.values;
  const place = others.every((other) => ours <= other) ? 'first' : 'not first';
  if (row.ratio === undefined && row.most === undefined) return place;
  return `${isMet(row) ? 'met' : 'short'}, ${place}`;
}

function goal({ ratio, most, unit }: Row): string {
  if (ratio !== undefined) return `≤ ${ratio} ×`;
  return most === undefined ? '' : `≤ ${most} ${unit}`.trim();
}

/** Prints medians side by side as a table for docs/benchmarks.md, ratios to ours' in brackets. */
export function printComparison(title: string, names: readonly string[], rows: readonly Row[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const head = ['figure', ...names, 'ours / second', 'goal', ''];
  process.stdout.write(`\n### ${title}\n\n${line(head)}${line(head.map(() => '---'))}`);
  for (const row of rows) {
    const [ours = 0, second = 0] = row.values;
    const cells = row.values.map((value) => `${short(value)} ${row.unit}`.trim());
    const ratio = second > 0 ? `${short(ours / second)} ×` : '–';
    process.stdout.write(line([row.name, ...cells, ratio, goal(row), verdict(row)]));
  }
}
