import type { Text } from '../definition/text';
import type { FormDefinition } from '../definition/form-definition';
import { endBlock } from './palette/ready-groups';
import { standardPetition } from './standard-petition';

/** What a clerk says of a new service before it has questions. */
export interface NewForm {
  title: Text;
  slug: string;
  department: Text;
  /** Code of `CATEGORIES`; general petitions where none is said. */
  category?: string;
  contact?: FormDefinition['contact'];
  description?: Text;
  /** Register its receipt numbers are counted in; the general one where none is said. */
  register?: string;
  sealed?: boolean;
}

/**
 * A service with a page to fill, the end every form has, and the standard letter. It can be published once it has a
 * title.
 */
export function blankDefinition(given: NewForm): FormDefinition {
  const { title, slug, department, category = 'petition', register = 'general', sealed, ...said } = given;
  const { contact, description } = said;
  return {
    formatVersion: 1,
    slug,
    title,
    ...(description ? { description } : {}),
    category,
    department,
    ...(contact ? { contact } : {}),
    ...(sealed ? { sealed } : {}),
    receipt: { register, format: '{seq:05d}/{year}', yearBasis: 'calendar' },
    targets: [{ step: 'first_reply', amount: 15, unit: 'days' }],
    pages: [{ key: 'page_1', title: { th: 'ข้อมูลคำร้อง', en: 'Your request' }, fields: [...endBlock] }],
    attachments: [],
    petition: standardPetition(title.th),
  };
}
