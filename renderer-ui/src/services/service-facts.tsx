import { inLanguage, type Language } from '@khamrong/schemas';
import { telHref } from '../phone/phone-parts';
import { instantText } from '../texts/instant-text';
import { PAGE } from '../texts/page-text';
import { say } from '../texts/say';
import { SERVICE } from '../texts/service-text';
import type { ServiceView } from './service-view';

export interface OfService {
  service: ServiceView;
  language: Language;
}

/** Whether a service takes requests, and from or until when. */
export function openText({ open, opensAt, closesAt }: ServiceView, language: Language): string {
  if (!open)
    return opensAt
      ? say(SERVICE.opensAt, language, { when: instantText(opensAt, language) })
      : say(PAGE.closed, language);
  return closesAt
    ? say(SERVICE.openUntil, language, { when: instantText(closesAt, language) })
    : say(PAGE.openService, language);
}

export const OpenBadge = ({ service, language }: OfService) => (
  <span className={service.open ? 'badge badge-open' : 'badge'}>{openText(service, language)}</span>
);

/** Whom to ask, with a number to tap. */
export function Coordinator({ contact: { name, phone } }: { contact: { name: string; phone: string } }) {
  return (
    <>
      <span lang="th">{name}</span> {phone && <a href={telHref(phone)}>{phone}</a>}
    </>
  );
}

type Need = 'needed' | 'neededInCases' | 'optional';

const needOf = ({ required, requiredWhen, showWhen }: ServiceView['attachments'][number]): Need => {
  if (requiredWhen || (required && showWhen)) return 'neededInCases';
  return required ? 'needed' : 'optional';
};

/** Documents of a service with how much they are needed, those always needed first. */
export function documentsOf({ attachments, guide }: ServiceView, language: Language) {
  const asked = attachments.map((attachment) => ({
    key: attachment.key,
    label: inLanguage(attachment.label, language),
    need: needOf(attachment),
  }));
  const order: readonly Need[] = ['needed', 'neededInCases', 'optional'];
  const further = (guide?.documents ?? []).map((text, at) => ({
    key: `guide-${at}`,
    label: inLanguage(text, language),
    need: undefined,
  }));
  return [...order.flatMap((need) => asked.filter((each) => each.need === need)), ...further];
}
