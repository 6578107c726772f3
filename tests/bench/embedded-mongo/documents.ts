/** A document of about 2 KB with two indexed fields, as an application would store. */
export interface Sample {
  no: string;
  status: string;
  at: Date;
  text: string;
  answers: Record<string, string | number>;
}

const STATUSES = ['new', 'open', 'done'];

export const sample = (i: number): Sample => ({
  no: `R${String(i).padStart(8, '0')}`,
  status: STATUSES[i % 3] as string,
  at: new Date(1_700_000_000_000 + i * 1000),
  text: 'ขอรับการสนับสนุน'.repeat(20),
  answers: { amount: i, name: 'นางสาวใจดี มีสุข', note: 'x'.repeat(900) },
});

export const INDEXES = [
  { key: { status: 1, at: -1 }, name: 'status' },
  { key: { no: 1 }, name: 'no', unique: true },
] as const;

/** Milliseconds that something takes. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
