import { PERSON_CASES_MAX, type FoundBy } from '@khamrong/schemas';
import { trusted } from 'mongoose';
import { ITEM_FIELDS } from '../cases/case-item.presenter';
import type { CasePapers } from '../cases/case-desk';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';

/** The parts of a case that are looked at. */
const FIELDS = [...ITEM_FIELDS, 'office', 'files', 'history', 'slug'] as const;
export type FoundSubmission = Pick<SubmissionDocument, '_id' | (typeof FIELDS)[number]>;

export interface FoundCase {
  submission: FoundSubmission;
  foundBy: FoundBy[];
}

interface Finding {
  submissions: SubmissionModel;
  /** What whoever looks may see. */
  scope: Record<string, unknown>;
}

/** Telephone numbers of a request, digits alone, as cases are found by. */
const phonesOf = ({ version, submission: { answers } }: CasePapers): string[] =>
  [...version.checker.fields].flatMap(([key, { type }]) => {
    const digits = type === 'phone_th' ? String(answers[key] ?? '').replace(/\D/g, '') : '';
    return digits === '' ? [] : [digits];
  });

type Way = [FoundBy, Record<string, unknown>, Record<string, 1>];

/** By what a person is found, and the index that answers it. */
function waysOf(papers: CasePapers): Way[] {
  const { office, fingerprints } = papers.submission;
  const phones = phonesOf(papers);
  const ids: Way = ['nationalId', { fingerprints: trusted({ $in: fingerprints }) }, { fingerprints: 1 }];
  const numbers: Way = ['phone', { office, words: trusted({ $in: phones }) }, { office: 1, words: 1 }];
  return [...(fingerprints.length > 0 ? [ids] : []), ...(phones.length > 0 ? [numbers] : [])];
}

/** Cases that hold personal data still and may be of the person who asks, the newest first; the request itself is none. */
export async function foundCases(
  papers: CasePapers,
  { submissions, scope }: Finding,
): Promise<{ found: FoundCase[]; isMore: boolean }> {
  const { _id, office } = papers.submission;
  const others = { office, _id: trusted({ $ne: _id }), purgedAt: trusted({ $exists: false }) };
  const byId = new Map<string, FoundCase>();
  for (const [foundBy, filter, hint] of waysOf(papers)) {
    const read = submissions.find({ $and: [filter, others, scope] }).select([...FIELDS]);
    const all = await read
      .sort({ submittedAt: -1, _id: -1 })
      .limit(PERSON_CASES_MAX + 1)
      .hint(hint)
      .lean<FoundSubmission[]>();
    for (const submission of all) {
      const known = byId.get(String(submission._id));
      if (known) known.foundBy.push(foundBy);
      else byId.set(String(submission._id), { submission, foundBy: [foundBy] });
    }
  }
  const newest = [...byId.values()].sort(
    (a, b) => b.submission.submittedAt.getTime() - a.submission.submittedAt.getTime(),
  );
  return { found: newest.slice(0, PERSON_CASES_MAX), isMore: newest.length > PERSON_CASES_MAX };
}
