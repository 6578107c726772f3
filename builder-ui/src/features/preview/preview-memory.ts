import type { Answers, Language } from '@khamrong/schemas';
import type { DraftStore } from '../../draft/draft-store';
import type { ScreenName } from './screens';

/** What stays of a preview while the clerk works on other tabs. */
export interface Tried {
  screen: ScreenName;
  language: Language;
  /** Answers to start from, and everything typed since. */
  given: Answers;
  answers: Answers;
  /** Number of the example filled in last, 0 for none. */
  example: number;
}

const memory = new WeakMap<DraftStore, Tried>();
const UNTRIED: Tried = { screen: 'phone', language: 'th', given: {}, answers: {}, example: 0 };

export const triedBefore = (store: DraftStore): Tried => memory.get(store) ?? UNTRIED;
export const remember = (store: DraftStore, tried: Tried): void => void memory.set(store, tried);
