import { attachmentsOf, bangkokIso, type Attachment, type FormDefinition } from '@khamrong/schemas';
import type { SubmissionDocument } from '../submissions/submissions.service';

type Entry = SubmissionDocument['history'][number];

const isStep = ({ kind }: Entry): boolean => kind === undefined;

/** What the office waits for, while it does: the entry that brought the case where it stands. */
export const openRequest = ({
  status,
  history,
}: Pick<SubmissionDocument, 'status' | 'history'>): Entry | undefined =>
  status === 'need_info' ? history.findLast(isStep) : undefined;

/** What a reply names the request by. */
export const nameOf = ({ at }: Entry): string => bangkokIso(at);

/** What the citizen answered a request with; undefined while it is unanswered, and where the office went on without. */
export function answerTo({ history }: SubmissionDocument, asked: string): Entry | undefined {
  const steps = history.filter(isStep);
  const at = steps.findIndex((entry) => entry.status === 'need_info' && nameOf(entry) === asked);
  const next = at < 0 ? undefined : steps[at + 1];
  return next?.by === 'citizen' ? next : undefined;
}

/** The attachments a request names, none of them a must: what cannot be sent is answered in words. */
export const askedFiles = ({ asks = [] }: Entry, definition: FormDefinition): Attachment[] =>
  attachmentsOf(definition)
    .filter(({ key }) => asks.includes(key))
    .map(({ showWhen: _, requiredWhen: __, ...attachment }) => ({ ...attachment, required: false }));
