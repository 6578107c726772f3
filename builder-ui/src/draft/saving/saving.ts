import type { FailureCode } from '../../lib/api-error';

/** How far the work on a form is kept by the server. Instants in milliseconds. */
export type Saving =
  | { is: 'saved' }
  /** There are edits; they are sent when the clerk rests. `since` is when the first of them was made. */
  | { is: 'waiting'; since: number; edited: number }
  | { is: 'sending' }
  /** The server was not reached (`offline`) or could not just now; it is tried again. */
  | { is: 'retrying'; tries: number; offline: boolean; why: string }
  /** The server does not take it as it stands; the next edit is tried. */
  | { is: 'refused'; why: string }
  | { is: 'signedOut' }
  /** Somebody else saved first: the clerk decides. */
  | { is: 'conflict' };

export type SavingEvent =
  /** `changed`: whether there is anything the server does not have. */
  | { type: 'edited'; changed: boolean; at: number }
  /** The time to wait is over, the line is back, or the clerk asks for it. */
  | { type: 'due' }
  | { type: 'accepted'; changed: boolean; at: number }
  | { type: 'failed'; code: FailureCode; why: string }
  /** The clerk has chosen between two states of the form. */
  | { type: 'settled'; changed: boolean; at: number };

/** Rest after which edits are sent, and the longest they wait while the clerk goes on, in milliseconds. */
const REST_MS = 1000;
const LONGEST_MS = 10_000;
/** Waiting times between tries, in milliseconds; the last is kept up. */
const TRY_AGAIN_MS = [2000, 5000, 10_000, 20_000, 30_000] as const;

const PASSING: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'unreachable',
  'unreadable',
  'internal',
  'rate.limited',
  'request.timeout',
  'service.stopping',
  'service.unavailable',
  'storage.full',
]);
const ENDED: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'session.required',
  'session.passwordChangeRequired',
]);

const UNSENT: ReadonlySet<Saving['is']> = new Set<Saving['is']>(['waiting', 'retrying', 'refused']);

const settled = ({ changed, at }: { changed: boolean; at: number }): Saving =>
  changed ? { is: 'waiting', since: at, edited: at } : { is: 'saved' };

function edited(saving: Saving, event: { changed: boolean; at: number }): Saving {
  if (saving.is === 'sending') return saving;
  if (!event.changed) return { is: 'saved' };
  if (saving.is === 'waiting') return { ...saving, edited: event.at };
  return saving.is === 'saved' || saving.is === 'refused' ? settled(event) : saving;
}

/** `tries` counts on while nothing gets through in between. */
function failed({ code, why }: { code: FailureCode; why: string }, tries: number): Saving {
  if (code === 'form.changedElsewhere') return { is: 'conflict' };
  if (ENDED.has(code)) return { is: 'signedOut' };
  if (PASSING.has(code)) return { is: 'retrying', tries: tries + 1, offline: code === 'unreachable', why };
  return { is: 'refused', why };
}

/** What saving does next. `tries` are those before the one under way. */
export function nextSaving(saving: Saving, event: SavingEvent, tries = 0): Saving {
  switch (event.type) {
    case 'edited':
      return edited(saving, event);
    case 'due':
      return UNSENT.has(saving.is) ? { is: 'sending' } : saving;
    case 'accepted':
    case 'settled':
      return settled(event);
    case 'failed':
      return failed(event, tries);
  }
}

/** How long to wait before sending, in milliseconds; undefined where nothing is to be sent. */
export function waitOf(saving: Saving, now: number): number | undefined {
  if (saving.is === 'waiting')
    return Math.max(0, Math.min(saving.edited + REST_MS, saving.since + LONGEST_MS) - now);
  if (saving.is === 'retrying') return TRY_AGAIN_MS[saving.tries - 1] ?? TRY_AGAIN_MS.at(-1);
  return undefined;
}
