import { defaultNoticeText, type NoticeText, type OwnNoticeText } from '@khamrong/schemas';

/** Which text is looked at. */
export type TextPlace = Pick<OwnNoticeText, 'event' | 'language' | 'service'>;

const isAt = (place: TextPlace) => (text: OwnNoticeText) =>
  text.event === place.event && text.language === place.language && text.service === place.service;

/** What the office wrote for exactly this place. */
export const ownAt = (texts: readonly OwnNoticeText[], place: TextPlace): OwnNoticeText | undefined =>
  texts.find(isAt(place));

/** What is sent there now: its own text, else the one for all services, else the program's. */
export const textAt = (texts: readonly OwnNoticeText[], place: TextPlace): NoticeText =>
  ownAt(texts, place) ??
  ownAt(texts, { ...place, service: '' }) ??
  defaultNoticeText(place.event, place.language);

export const withText = (
  texts: readonly OwnNoticeText[],
  place: TextPlace,
  { subject, body }: NoticeText,
): OwnNoticeText[] => [...withoutText(texts, place), { ...place, subject, body }];

export const withoutText = (texts: readonly OwnNoticeText[], place: TextPlace): OwnNoticeText[] =>
  texts.filter((text) => !isAt(place)(text));
