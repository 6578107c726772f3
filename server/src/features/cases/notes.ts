import { mentionsIn, type CaseNote } from '@khamrong/schemas';
import { changeCase, type ChangeDeps } from '../submissions/change-case';
import type { SubmissionDocument } from '../submissions/submissions.service';

/**
 * Writes something down about a case, for the office or for the citizen. Who writes has seen what they were mentioned
 * for.
 * @param readers user names of who may see the case; nobody else can be mentioned
 * @throws AppError `case.changedElsewhere`
 */
export async function noteOnCase(
  submission: SubmissionDocument,
  { text, to, by }: CaseNote & { by: string },
  readers: readonly string[],
  deps: ChangeDeps,
): Promise<SubmissionDocument> {
  const { status, mentions: open = [] } = submission;
  if (to === 'citizen') {
    const event = { kind: 'message', status, by, publicNote: text.trim() } as const;
    return changeCase(submission, { event }, deps);
  }
  const mentions = mentionsIn(text, new Set(readers.filter((who) => who !== by)));
  const event = {
    kind: 'note',
    status,
    by,
    internalNote: text.trim(),
    ...(mentions.length > 0 ? { mentions } : {}),
  } as const;
  const waiting = new Set([...open.filter((who) => who !== by), ...mentions]);
  const update = waiting.size > 0 ? { $set: { mentions: [...waiting] } } : { $unset: { mentions: 1 } };
  return changeCase(submission, { event, update }, deps);
}

/** Cases in which somebody was mentioned and has not said yet that they know. On an index of its own. */
export const mentioning = (username: string): Record<string, unknown> => ({ mentions: username });
