import type { NamedColleague, RightsList, RightsOfService } from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const PATH = '/api/v1/office/rights';

export const readRights = (signal?: AbortSignal) => request<RightsList>('GET', PATH, undefined, signal);

/** Names these for a service, in the place of all who were. */
export const setRights = ({ id, revision }: RightsOfService, people: readonly NamedColleague[]) =>
  request<RightsList>('PUT', `${PATH}/${id}`, { people, revision });
