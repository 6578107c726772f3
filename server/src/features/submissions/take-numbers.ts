import { formatReceiptNo, receiptYear } from '@khamrong/schemas';
import { randomInt } from 'node:crypto';
import type { ClientSession } from 'mongoose';
import type { CounterModel } from './counter.model';
import type { Draft } from './draft';
import type { SubmissionDocument } from './submission.model';

export type Numbered = Pick<SubmissionDocument, 'receiptNo' | 'seq' | 'register' | 'period'>;

/** No look-alikes: these numbers are read from paper and typed. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomText = (length: number): string =>
  Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

const periodOf = ({ rule, submission }: Draft): string =>
  String(receiptYear(submission.submittedAt, rule.yearBasis));

function bySeries(drafts: Draft[]): Draft[][] {
  const series = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const id = `${draft.rule.register} ${periodOf(draft)}`;
    series.set(id, [...(series.get(id) ?? []), draft]);
  }
  return [...series.values()];
}

/**
 * Takes the next numbers of each register, inside the transaction that stores the submissions: a number is
 * taken if and only if its submission is stored, so registers have no gaps and no doubles.
 */
export async function takeNumbers(
  drafts: Draft[],
  counters: CounterModel,
  session: ClientSession,
): Promise<Map<Draft, Numbered>> {
  const numbers = new Map<Draft, Numbered>();
  for (const series of bySeries(drafts)) {
    const [first] = series;
    if (!first) continue;
    const key = { office: first.submission.office, register: first.rule.register, period: periodOf(first) };
    const counter = await counters
      .findOneAndUpdate(
        key,
        { $inc: { last: series.length } },
        { upsert: true, returnDocument: 'after', session },
      )
      .lean();
    const start = (counter?.last ?? series.length) - series.length;
    series.forEach((draft, index) => {
      const seq = start + index + 1;
      const receiptNo = formatReceiptNo(draft.rule.format, {
        seq,
        year: Number(key.period),
        random: randomText,
      });
      numbers.set(draft, { receiptNo, seq, register: key.register, period: key.period });
    });
  }
  return numbers;
}
