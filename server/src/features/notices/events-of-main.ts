import { statusOfDuplicate } from '@khamrong/schemas';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { untoldEvents, type CaseHappening } from './untold-events';

/** Whether the state that a duplicate shows became another. */
const movesOn = ({ event, status, from }: CaseHappening): boolean =>
  event === status && event !== 'need_info' && (!from || statusOfDuplicate(from) !== status);

/**
 * What happened to a main case and its duplicates' citizens are told of too: where it came to and who has it, since they were
 * joined; nothing of what was written to its own citizen or asked of them.
 */
export function eventsOfMain(main: SubmissionDocument, { mergedInto }: SubmissionDocument): CaseHappening[] {
  if (!mergedInto) return [];
  return untoldEvents(main)
    .filter((happening) => happening.event === 'forward' || movesOn(happening))
    .filter(({ at }) => at >= mergedInto.at)
    .map((happening) => {
      const { id, status } = happening;
      return { ...happening, id: `${String(main._id)}.${id}`, status: statusOfDuplicate(status) };
    });
}
