import { inLanguage, type Language, type Text } from '@khamrong/schemas';
import { findable, found } from '../../services/service-search';
import type { ServiceView } from '../../services/service-view';
import { PAGE } from '../../texts/page-text';
import { say } from '../../texts/say';

/** A service in the directory, with what a search compares and whether it is shown. */
export interface Listed {
  service: ServiceView;
  find: string;
  hidden: boolean;
}

export interface Group {
  code: string;
  name: string;
  members: Listed[];
}

const both = (text: Text | undefined): (string | undefined)[] => [text?.th, text?.en];

const searched = (service: ServiceView, categories: Record<string, Text>): string =>
  findable([
    ...both(service.title),
    ...both(service.description),
    ...both(service.department),
    ...(Object.hasOwn(categories, service.category) ? both(categories[service.category]) : []),
    service.contact?.name,
    service.contact?.phone,
    ...service.attachments.flatMap(({ label }) => both(label)),
  ]);

/** All services, those a search is after shown. */
export function listed(
  services: readonly ServiceView[],
  categories: Record<string, Text>,
  query: string,
): { services: Listed[]; near: boolean } {
  const texts = services.map((service) => searched(service, categories));
  const { fits, near } = found(query, texts);
  return {
    services: services.map((service, at) => ({ service, find: texts[at] ?? '', hidden: !fits[at] })),
    near,
  };
}

/** Services by category, in the order of the categories' names; those without a name come last. */
export function grouped(
  services: readonly Listed[],
  categories: Record<string, Text>,
  language: Language,
): Group[] {
  const groups = Object.entries(categories).map(([code, name]) => ({
    code,
    name: inLanguage(name, language),
    members: services.filter(({ service }) => service.category === code),
  }));
  const others = services.filter(({ service }) => !Object.hasOwn(categories, service.category));
  return [...groups, { code: 'other', name: say(PAGE.otherServices, language), members: others }].filter(
    ({ members }) => members.length > 0,
  );
}
