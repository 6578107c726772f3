/** One figure of a bench, with the goal it is held against. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  goal?: string;
}

/** Prints figures as a table for docs/benchmarks.md. */
export function printFigures(title: string, figures: Figure[]): void {
  process.stdout.write(`\n### ${title}\n\n| figure | value | goal |\n| --- | --- | --- |\n`);
  for (const { name, value, unit, goal = '' } of figures)
    process.stdout.write(`| ${name} | ${Number(value.toPrecision(3))} ${unit} | ${goal} |\n`);
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** The value below which `share` per cent lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN;
}
