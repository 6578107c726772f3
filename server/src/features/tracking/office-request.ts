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

/** A request and what the citizen answered it with. */
export interface Answered {
  request: Entry;
  answer: Entry;
}

/** A request that was answered; undefined while it is not, and where the office went on without. */
export function answeredRequest({ history }: SubmissionDocument, asked: string): Answered | undefined {
  const steps = history.filter(isStep);
  const at = steps.findIndex((entry) => entry.status === 'need_info' && nameOf(entry) === asked);
  const [request, answer] = at < 0 ? [] : steps.slice(at, at + 2);
  return request && answer?.by === 'citizen' ? { request, answer } : undefined;
}

/** The attachments a request names, none of them a must: what cannot be sent is answered in words. */
export const askedFiles = ({ asks = [] }: Entry, definition: FormDefinition): Attachment[] =>
  attachmentsOf(definition)
    .filter(({ key }) => asks.includes(key))
    .map(({ showWhen: _, requiredWhen: __, ...attachment }) => ({ ...attachment, required: false }));
