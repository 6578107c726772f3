import type { ServiceRight } from '@khamrong/schemas';
import type { RightsDocument } from './rights.model';

/** Who was named for one service. */
export interface NamedPeople {
  /** By user name. */
  people: ReadonlyMap<string, ServiceRight>;
  /** Whether they were named for what is told in confidence: other names say nothing of it. */
  forSealed: boolean;
}

/** Who was named for the services of an office, by form id; a service that names nobody is not in it. */
export type ServiceRights = ReadonlyMap<string, NamedPeople>;

/** An office where no service names anybody. */
export const NOBODY_NAMED: ServiceRights = new Map();

/** The same without somebody among those named for what is told in confidence: who came to run the system has no part in that. */
export const withoutSealed = (rights: ServiceRights, username: string): ServiceRights =>
  new Map(
    [...rights].map(([form, named]) => {
      if (!named.forSealed || !named.people.has(username)) return [form, named];
      const others = [...named.people].filter(([name]) => name !== username);
      return [form, { ...named, people: new Map(others) }];
    }),
  );

export const rightsIn = (documents: RightsDocument[]): ServiceRights =>
  new Map(
    documents
      .filter(({ people }) => people.length > 0)
      .map(({ _id, people, forSealed }) => [
        String(_id),
        { people: new Map(people.map(({ username, may }) => [username, may])), forSealed },
      ]),
  );
