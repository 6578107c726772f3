import type {
  FormDefinition,
  FormDraft,
  OfficeProfile,
  OfficeServiceCard,
  StarterCard,
} from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const OFFICE = '/api/v1/office';

export interface StartShelf {
  starters: StarterCard[];
  services: OfficeServiceCard[];
  office: OfficeProfile;
}

/** All there is to start from. */
export async function readShelf(signal?: AbortSignal): Promise<StartShelf> {
  const [starters, services, office] = await Promise.all([
    request<{ items: StarterCard[] }>('GET', `${OFFICE}/starters`, undefined, signal),
    request<{ items: OfficeServiceCard[] }>('GET', `${OFFICE}/forms`, undefined, signal),
    request<OfficeProfile>('GET', `${OFFICE}/profile`, undefined, signal),
  ]);
  return { starters: starters.items, services: services.items, office };
}

export const readStarter = (slug: string) =>
  request<{ definition: FormDefinition }>('GET', `${OFFICE}/starters/${slug}`).then(
    ({ definition }) => definition,
  );

export const readService = (id: string) =>
  request<FormDraft>('GET', `${OFFICE}/forms/${id}/draft`).then(({ definition }) => definition);

export const createForm = (definition: FormDefinition) =>
  request<FormDraft>('POST', `${OFFICE}/forms`, { definition });
