import { inLanguage, type Language } from '@khamrong/schemas';
import type { Kept } from '../draft/kept';
import { dropFilling } from '../draft/kept-store';
import { DRAFT } from '../texts/draft-text';
import { RECEIPT } from '../texts/receipt-text';
import { say } from '../texts/say';
import { button, element, sureButton } from './element';
import { whenText } from './when-text';

/** What can be done from a card. */
export interface CardActions {
  send(): Promise<void>;
  /** Something was put away or deleted. */
  changed(): void;
}

const title = ({ service }: Kept, language: Language): HTMLElement =>
  element('strong', {}, inLanguage(service, language));

const remove = (kept: Kept, language: Language, changed: () => void): HTMLElement =>
  sureButton({
    words: say(DRAFT.drop, language),
    question: say(DRAFT.sureDrop, language),
    yes: say(DRAFT.yesDelete, language),
    no: say(DRAFT.noDelete, language),
    act: () => dropFilling(kept.key).then(changed),
  });

/** A form that waits for the line. */
const waitingCard = (kept: Kept, language: Language, { changed }: CardActions): HTMLElement =>
  element(
    'li',
    {},
    title(kept, language),
    element('p', {}, say(DRAFT.finished, language, { when: whenText(kept.at, language) })),
    remove(kept, language, changed),
  );

/** All that waits, to be sent by one button. */
export function waitingPart(all: readonly Kept[], language: Language, actions: CardActions): HTMLElement[] {
  if (all.length === 0) return [];
  const told = element('p', { role: 'status' });
  const send = async (): Promise<void> => {
    told.textContent = say(DRAFT.sending, language);
    await actions.send();
    told.textContent = say(DRAFT.stillWaits, language);
  };
  return [
    element('h2', {}, say(DRAFT.waits, language, { count: all.length })),
    element('p', {}, say(DRAFT.waitsHelp, language)),
    element('ul', {}, ...all.map((kept) => waitingCard(kept, language, actions))),
    button(say(DRAFT.sendNow, language), false, send),
    told,
  ];
}

/** What the office did not take, and why. */
export const refusedPart = (kept: Kept, language: Language): HTMLElement[] => [
  element('h2', {}, say(DRAFT.notTaken, language)),
  element('p', {}, title(kept, language), ` ${kept.fault ?? ''}`),
  ...(kept.errors ?? []).map(({ message }) => element('p', { className: 'error' }, message ?? '')),
  element('p', {}, say(DRAFT.notTakenHelp, language)),
  element('a', { className: 'button', href: `/f/${kept.slug}` }, say(DRAFT.open, language)),
];

/** A receipt that came while nobody looked, until it is put away. */
export function receiptPart(kept: Kept, language: Language, { changed }: CardActions): HTMLElement[] {
  const { receipt } = kept;
  if (!receipt) return [];
  const fact = (name: string, value: string): HTMLElement[] => [
    element('dt', {}, name),
    element('dd', {}, element('strong', { className: 'code' }, value)),
  ];
  return [
    element('h2', {}, say(DRAFT.sent, language)),
    element('p', {}, title(kept, language)),
    element(
      'dl',
      { className: 'facts' },
      ...fact(say(RECEIPT.receiptNo, language), receipt.receiptNo),
      ...fact(say(RECEIPT.trackingCode, language), receipt.trackingCode),
    ),
    element('p', {}, element('a', { href: receipt.statusUrl }, say(RECEIPT.checkStatus, language))),
    button(say(DRAFT.putAway, language), true, () => dropFilling(kept.key).then(changed)),
  ];
}
