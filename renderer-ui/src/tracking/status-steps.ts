import { PLAIN_STATUSES, type CaseStatus, type TrackedEvent } from '@khamrong/schemas';

/** A step of a case's way, with what happened there. */
export interface StatusStep {
  status: CaseStatus;
  state: 'done' | 'current' | 'todo';
  /** The last time the case came there; absent where it has not, or went past. */
  event?: TrackedEvent;
}

/** Statuses after which nothing follows. */
const ENDED: ReadonlySet<CaseStatus> = new Set(['rejected', 'cancelled', 'closed']);

const isPlain = (status: CaseStatus): boolean => PLAIN_STATUSES.includes(status);

/**
 * The four steps that people know from the offices' manuals. Where the case stands aside of them, that is a step of
 * its own after those it came by; nothing is to come where it ended there.
 */
function stepsTo(status: CaseStatus, history: readonly TrackedEvent[]): StatusStep[] {
  const came = history.filter(({ kind }) => kind === undefined);
  const lastAt = (wanted: CaseStatus) => came.findLast((event) => event.status === wanted);
  const reached = PLAIN_STATUSES.indexOf(
    came.findLast((event) => isPlain(event.status))?.status ?? 'submitted',
  );
  const step = (of: CaseStatus, state: StatusStep['state']): StatusStep => {
    const event = state === 'todo' ? undefined : lastAt(of);
    return { status: of, state, ...(event ? { event } : {}) };
  };
  const aside = !isPlain(status);
  const before = PLAIN_STATUSES.slice(0, aside ? reached + 1 : reached).map((each) => step(each, 'done'));
  const after = PLAIN_STATUSES.slice(reached + 1).map((each) => step(each, 'todo'));
  return [...before, step(status, 'current'), ...(ENDED.has(status) ? [] : after)];
}

/** A case's way to where it stands. One that was closed came to its end before. */
export function statusSteps(status: CaseStatus, history: readonly TrackedEvent[]): StatusStep[] {
  const last = history.findLastIndex((event) => event.kind === undefined && event.status !== 'closed');
  const end = history[last];
  if (status !== 'closed' || !end) return stepsTo(status, history);
  const before = stepsTo(end.status, history.slice(0, last + 1)).filter(({ state }) => state !== 'todo');
  const closed = history.findLast((event) => event.status === 'closed');
  return [
    ...before.map((step) => ({ ...step, state: 'done' as const })),
    { status, state: 'current', ...(closed ? { event: closed } : {}) },
  ];
}
