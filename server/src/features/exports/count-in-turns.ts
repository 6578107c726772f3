import { after, type Place } from '../../http/keyset';
import type { SubmissionModel } from '../submissions/submissions.service';
import type { ChosenCases } from './chosen-cases';
import { takingTurns } from './taking-turns';

/** Cases that are counted before others have their turn: a store of one process answers nothing meanwhile. */
const TURN = 125;

/** The last case of a turn; undefined where fewer are left. */
async function lastOfTurn(
  filter: Record<string, unknown>,
  { sort }: ChosenCases,
  submissions: SubmissionModel,
): Promise<Place | undefined> {
  const last = await submissions
    .findOne(filter)
    .select({ submittedAt: 1 })
    .sort(sort)
    .skip(TURN - 1)
    .lean();
  return last ? { at: last.submittedAt, id: last._id } : undefined;
}

/** How many cases were chosen, all of an office's perhaps. @throws what the signal was aborted with */
export async function countInTurns(
  chosen: ChosenCases,
  submissions: SubmissionModel,
  signal: AbortSignal,
): Promise<number> {
  const { filter, hint } = chosen;
  if (hint) return submissions.countDocuments(filter, { hint });
  const othersTurn = takingTurns(signal);
  let rest = filter;
  for (let counted = 0; ; counted += TURN) {
    const last = await lastOfTurn(rest, chosen, submissions);
    if (!last) return counted + (await submissions.countDocuments(rest));
    rest = { $and: [filter, after('submittedAt', 1, last)] };
    await othersTurn();
  }
}
