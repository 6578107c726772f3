import { AppError, mayMerge, mayTakeIn } from '@khamrong/schemas';
import type { ClientSession } from 'mongoose';
import { changeCase, type ChangeDeps } from '../submissions/change-case';
import { joinedTo } from '../submissions/joined-to';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';

/** Cases that were found to be the same as one. */
export const duplicatesOf = (
  { _id }: Pick<SubmissionDocument, '_id'>,
  submissions: SubmissionModel,
  session?: ClientSession,
): Promise<SubmissionDocument[]> =>
  submissions
    .find(joinedTo([_id]))
    .sort({ submittedAt: 1 })
    .session(session ?? null)
    .lean();

const within = <T>({ submissions }: ChangeDeps, work: (session: ClientSession) => Promise<T>): Promise<T> =>
  submissions.db.withSession((session) => session.withTransaction(() => work(session)));

async function checkPair(
  duplicate: SubmissionDocument,
  main: SubmissionDocument,
  { submissions }: ChangeDeps,
): Promise<void> {
  const fits = String(duplicate.form) === String(main.form) && String(duplicate._id) !== String(main._id);
  if (!fits || !mayMerge(duplicate.status) || !mayTakeIn(main.status)) throw new AppError('case.notMerged');
  if (await submissions.exists(joinedTo([duplicate._id]))) throw new AppError('case.hasDuplicates');
}

/**
 * Makes a case a duplicate of another of its service: both histories say so, all of it or nothing.
 * @returns the duplicate
 * @throws AppError `case.notMerged`, `case.hasDuplicates` or `case.changedElsewhere`
 */
export async function mergeCases(
  duplicate: SubmissionDocument,
  main: SubmissionDocument,
  by: string,
  deps: ChangeDeps,
): Promise<SubmissionDocument> {
  await checkPair(duplicate, main, deps);
  const { receiptNo, status: from } = duplicate;
  const mergedInto = { case: main._id, receiptNo: main.receiptNo, from, at: deps.clock() };
  const joined = { kind: 'merge', status: 'merged', by, main: main.receiptNo } as const;
  const took = { kind: 'merge', status: main.status, by, duplicate: receiptNo } as const;
  return within(deps, async (session) => {
    await changeCase(main, { event: took }, deps, session);
    return changeCase(duplicate, { event: joined, update: { $set: { mergedInto } } }, deps, session);
  });
}

/**
 * Parts a duplicate from its main case: it goes on where it stood.
 * @throws AppError `case.notMerged` for a case that is no duplicate, `case.changedElsewhere`
 */
export async function partCases(
  duplicate: SubmissionDocument,
  by: string,
  deps: ChangeDeps,
): Promise<SubmissionDocument> {
  const { mergedInto, receiptNo } = duplicate;
  if (!mergedInto) throw new AppError('case.notMerged');
  const parted = { kind: 'part', status: mergedInto.from, by, main: mergedInto.receiptNo } as const;
  return within(deps, async (session) => {
    const main = await deps.submissions.findById(mergedInto.case).session(session).lean();
    if (main) {
      const event = { kind: 'part', status: main.status, by, duplicate: receiptNo } as const;
      await changeCase(main, { event }, deps, session);
    }
    return changeCase(duplicate, { event: parted, update: { $unset: { mergedInto: 1 } } }, deps, session);
  });
}

/** Lets the duplicates of a case that its citizen took back go on by themselves: their citizens still wait. */
export async function partAll(main: SubmissionDocument, by: string, deps: ChangeDeps): Promise<void> {
  for (const duplicate of await duplicatesOf(main, deps.submissions)) await partCases(duplicate, by, deps);
}
