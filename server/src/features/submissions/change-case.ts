import { AppError, isOpenStatus } from '@khamrong/schemas';
import type { ClientSession, UpdateQuery } from 'mongoose';
import type { Clock } from '../../ports/clock';
import {
  CITIZEN,
  type HistoryEntry,
  type SubmissionDocument,
  type SubmissionModel,
} from './submission.model';

/** What becomes of a case by one act. */
export interface CaseChange {
  /** The line of its history, with the status the case has from then on. */
  event: Omit<HistoryEntry, 'at'>;
  /** What else changes with it. */
  update?: Pick<UpdateQuery<SubmissionDocument>, '$set' | '$unset' | '$push' | '$pull' | '$addToSet'>;
}

export interface ChangeDeps {
  submissions: SubmissionModel;
  clock: Clock;
}

/**
 * Every change of a case after its filing: the change and its line of history are one atomic step against the case as
 * it was seen. Of two at once, one succeeds and the other is told.
 * @throws AppError `case.changedElsewhere`
 */
export async function changeCase(
  { _id, revision }: Pick<SubmissionDocument, '_id' | 'revision'>,
  { event, update = {} }: CaseChange,
  { submissions, clock }: ChangeDeps,
  session?: ClientSession,
): Promise<SubmissionDocument> {
  const { $set, $unset, $push, ...others } = update;
  const isOpen = isOpenStatus(event.status);
  const at = clock();
  const changed = await submissions
    .findOneAndUpdate(
      { _id, revision },
      {
        ...others,
        $set: {
          ...$set,
          status: event.status,
          ...(isOpen ? { open: true } : {}),
          ...(event.by === CITIZEN ? { unread: true, rewrittenAt: at } : {}),
        },
        $unset: { ...$unset, ...(isOpen ? {} : { open: 1, waitsFor: 1 }) },
        // Notices are made from this mark later, so that none is lost where the process ends here.
        $inc: { revision: 1, untold: 1 },
        $push: { ...$push, history: { at, ...event } },
      },
      { returnDocument: 'after', session },
    )
    .lean();
  if (!changed) throw new AppError('case.changedElsewhere');
  return changed;
}

/** Times somebody else may be quicker, one change each. */
const TRIES = 3;

const isOutrun = (error: unknown): boolean =>
  error instanceof AppError && error.code === 'case.changedElsewhere';

/** Does something with a case as it stands: where somebody else was quicker, it is read and done again. */
export async function asItStands(
  read: () => Promise<SubmissionDocument>,
  deed: (seen: SubmissionDocument) => Promise<SubmissionDocument>,
): Promise<SubmissionDocument> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await deed(await read());
    } catch (error) {
      if (!isOutrun(error) || tried === TRIES) throw error;
    }
  }
}

/** A text as it is kept under a name: not at all where there is none. */
export const told = <K extends 'publicNote' | 'internalNote' | 'reply'>(
  name: K,
  text: string | undefined,
): Partial<Pick<HistoryEntry, K>> =>
  text?.trim() ? ({ [name]: text.trim() } as Partial<Pick<HistoryEntry, K>>) : {};
