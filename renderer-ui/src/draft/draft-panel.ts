import { inLanguage, type Language } from '@khamrong/schemas';
import { button, element, panel, sureButton } from '../offline/element';
import { whenText } from '../offline/when-text';
import { DRAFT } from '../texts/draft-text';
import { say } from '../texts/say';
import type { Asked, Consent, Kept } from './kept';

/** What there is to say about the draft of this page. */
export interface DraftState {
  consent?: Consent;
  /** Until when it is kept; absent before the first saving. */
  until?: number;
  /** Another window writes it. */
  elsewhere: boolean;
  /** The device keeps nothing. */
  refused: boolean;
  /** It had waited to be sent, and was changed since. */
  edited: boolean;
}

export interface DraftActions {
  choose(consent: Consent): Promise<void>;
  remove(): void;
  takeOver(): void;
}

type Parts = (Node | false | undefined)[];

const note = (words: string): HTMLElement => element('p', {}, words);

function removal(language: Language, act: () => void): HTMLElement {
  const tell = (text: (typeof DRAFT)[keyof typeof DRAFT]): string => say(text, language);
  return sureButton({
    words: tell(DRAFT.delete),
    question: tell(DRAFT.sureDelete),
    yes: tell(DRAFT.yesDelete),
    no: tell(DRAFT.noDelete),
    act,
  });
}

function savedParts({ consent, until }: DraftState, language: Language, actions: DraftActions): Parts {
  const keep = (): HTMLElement => button(say(DRAFT.keep, language), true, () => actions.choose('keep'));
  if (consent === 'tab') return [note(say(DRAFT.notKept, language)), keep()];
  if (until === undefined) return [];
  const kept = note(say(DRAFT.kept, language, { until: whenText(until, language) }));
  const bin = removal(language, actions.remove);
  if (consent === 'keep') return [kept, note(say(DRAFT.private, language)), bin];
  const tabOnly = button(say(DRAFT.tabOnly, language), true, () => actions.choose('tab'));
  return [note(say(DRAFT.ask, language)), note(say(DRAFT.private, language)), keep(), tabOnly, bin];
}

/** The part below the form that says what becomes of what is typed. */
export function draftPanel(root: HTMLElement, language: Language, actions: DraftActions) {
  const fill = panel('draft', (made) => root.after(made));
  return (state: DraftState): void => {
    const parts: Parts = [];
    if (state.edited) parts.push(note(say(DRAFT.edited, language)));
    if (state.refused) parts.push(note(say(DRAFT.refused, language)));
    else if (state.elsewhere)
      parts.push(
        note(say(DRAFT.ownedElsewhere, language)),
        button(say(DRAFT.takeOver, language), true, actions.takeOver),
      );
    else parts.push(...savedParts(state, language, actions));
    const rest = parts.filter((part) => part instanceof Node);
    fill(...(rest.length > 0 ? [element('h2', {}, say(DRAFT.title, language)), ...rest] : []));
  };
}

export interface Offer {
  kept: Kept;
  /** Some other window has it open. */
  open: boolean;
  /** Answers that no question is left for. */
  left: Asked[];
}

/** Answers that could not be carried over, to be read and copied. */
export const leftList = (left: readonly Asked[], language: Language): HTMLElement[] =>
  left.length === 0
    ? []
    : [
        note(say(DRAFT.left, language)),
        element(
          'ul',
          {},
          ...left.map(({ label, words }) => element('li', {}, `${inLanguage(label, language)}: ${words}`)),
        ),
      ];

interface OfferActions {
  goOn(kept: Kept): void;
  drop(kept: Kept): void;
}

/** A draft of an earlier visit. */
export function offerParts(
  { kept, open, left }: Offer,
  language: Language,
  actions: OfferActions,
): HTMLElement[] {
  const when = { when: whenText(kept.at, language) };
  if (open) return [note(say(DRAFT.openElsewhere, language, when))];
  const faults = [kept.fault, ...(kept.errors ?? []).map(({ message }) => message)].filter(Boolean);
  return [
    element('h2', {}, say(DRAFT.found, language, when)),
    ...faults.map((fault) => element('p', { className: 'error' }, fault ?? '')),
    ...leftList(left, language),
    button(say(DRAFT.goOn, language), false, () => actions.goOn(kept)),
    button(say(DRAFT.anew, language), true, () => actions.drop(kept)),
  ];
}
