import type { ClientSession } from 'mongoose';
import type { Draft } from './draft';
import type { FormLockModel } from './form-lock.model';
import type { SubmissionModel } from './submission.model';

interface CapStores {
  submissions: SubmissionModel;
  locks: FormLockModel;
}

function byForm(drafts: Draft[]): Draft[][] {
  const forms = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const form = String(draft.submission.form);
    forms.set(form, [...(forms.get(form) ?? []), draft]);
  }
  return [...forms.values()];
}

/** Those of one form's drafts for which its cap leaves no room. */
async function overflowing(
  drafts: Draft[],
  { submissions, locks }: CapStores,
  session: ClientSession,
): Promise<Draft[]> {
  const [first] = drafts;
  if (first?.cap === undefined) return [];
  const { office, form } = first.submission;
  // The write makes transactions that count the same form conflict: the later one counts again.
  await locks.updateOne({ _id: form }, { $inc: { filings: 1 } }, { upsert: true, session });
  const filed = await submissions.countDocuments({ office, form }).session(session);
  return drafts.slice(Math.max(0, first.cap - filed));
}

/**
 * The drafts that come too late for their form's cap, inside the transaction that stores the others. Forms without a
 * cap cost nothing.
 */
export async function overCap(
  drafts: Draft[],
  stores: CapStores,
  session: ClientSession,
): Promise<ReadonlySet<Draft>> {
  const late = new Set<Draft>();
  for (const ofForm of byForm(drafts.filter(({ cap }) => cap !== undefined)))
    for (const draft of await overflowing(ofForm, stores, session)) late.add(draft);
  return late;
}
