import type { CaseStatus, EventKind, NoticeEvent } from '@khamrong/schemas';
import type { SubmissionDocument } from '../submissions/submissions.service';

/** Something that happened to a case and that somebody is told of. */
export interface CaseHappening {
  /** Its line in the history: tells it from every other of the case, always the same for the same. */
  id: string;
  at: Date;
  status: CaseStatus;
  event: NoticeEvent;
  /** The status before it, in the case that it happened to. */
  from?: CaseStatus;
  /** User names of the staff it is about; absent where it is about the department. */
  about?: readonly string[];
}

type Entry = SubmissionDocument['history'][number];
type Told = Pick<CaseHappening, 'event' | 'about'>;

const CITIZEN = 'citizen';

/** Where the case came to another status. */
function moved({ status, by }: Entry, before: Entry): Told[] {
  if (by === CITIZEN)
    return status === 'cancelled' ? [{ event: status }, { event: 'replied' }] : [{ event: 'replied' }];
  return status === before.status || status === 'submitted' ? [] : [{ event: status }];
}

/** What lines mean in which something else happened than that the case came to another status. */
const BY_KIND: Record<EventKind, (entry: Entry) => Told[]> = {
  assign: ({ assignee, by }) =>
    assignee && assignee !== by ? [{ event: 'assigned', about: [assignee] }] : [],
  note: ({ mentions }) => (mentions ? [{ event: 'mentioned', about: mentions }] : []),
  forward: () => [{ event: 'forward' }, { event: 'new' }],
  message: () => [{ event: 'note' }],
  result: () => [{ event: 'result' }],
  resultRemoved: () => [],
  received: () => [],
  receivedRemoved: () => [],
  merge: ({ main }) => (main ? [{ event: 'merged' }] : []),
  part: () => [],
  due: () => [],
  saraban: () => [],
  propose: () => [{ event: 'awaits' }],
  opinion: () => [{ event: 'awaits' }],
  skip: () => [{ event: 'awaits' }],
  return: () => [{ event: 'awaits' }],
  // What the office says to itself; a refusal is a status.
  decide: () => [],
};

/** What a line of the history means to citizen and staff; most lines mean something to one of them. */
function toldBy(entry: Entry, before: Entry | undefined): Told[] {
  if (!before) return [{ event: 'filed' }, { event: 'new' }];
  return entry.kind ? BY_KIND[entry.kind](entry) : moved(entry, before);
}

/** What nobody has been told of yet, the earliest first. */
export function untoldEvents({ history, untold = 0 }: SubmissionDocument): CaseHappening[] {
  const first = Math.max(0, history.length - untold);
  return history.slice(first).flatMap((entry, offset) => {
    const line = first + offset;
    const { at, status } = entry;
    const before = history[line - 1];
    const from = before && { from: before.status };
    return toldBy(entry, before).map((told) => ({ id: `h${line}`, at, status, ...from, ...told }));
  });
}
