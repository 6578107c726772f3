import { FORM_LIMITS } from '../../definition/checks/limits';

/** What one form may hold; the definition's own schema refuses more. */
export const EDIT_LIMITS = {
  ...FORM_LIMITS,
  pages: 40,
  fieldsPerPage: 100,
  attachments: 30,
  /** Choices of one field. */
  choices: 200,
  blocks: 80,
  officeBlocks: 20,
} as const;
