import { statusOfDuplicate } from '@khamrong/schemas';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';

type Entry = SubmissionDocument['history'][number];

/** Where the other case came to and who answers for it: nothing that was written in it, and nothing of its citizen. */
const publicPart = ({ at, status, kind, department, agency }: Entry): Entry => ({
  at,
  status: statusOfDuplicate(status),
  by: '',
  ...(kind ? { kind } : {}),
  ...(department ? { department } : {}),
  ...(agency ? { agency } : {}),
});

const isPublic = ({ kind }: Entry): boolean => kind === undefined || kind === 'forward';

/**
 * A duplicate as its citizen may know it: its own filing, with the state of the main case from the day they were joined.
 * Any other case as it is.
 */
export async function followMain(
  submission: SubmissionDocument,
  submissions: SubmissionModel,
): Promise<SubmissionDocument> {
  const { mergedInto, history } = submission;
  const main = mergedInto && (await submissions.findById(mergedInto.case).lean());
  if (!main) return submission;
  const known = main.history.filter(isPublic);
  const since = known.filter(({ at }) => at >= mergedInto.at);
  const then = known.findLast(({ at, kind }) => at < mergedInto.at && kind === undefined);
  const state = then ? [{ ...publicPart(then), at: mergedInto.at }] : [];
  return {
    ...submission,
    status: statusOfDuplicate(main.status),
    dueAt: main.dueAt,
    department: main.department,
    agency: main.agency,
    history: [...history, ...state, ...since.map(publicPart)],
  };
}
