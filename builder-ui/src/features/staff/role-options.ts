import { ROLE_TEXT, ROLES } from '@khamrong/schemas';

/** The roles an account may have, by their Thai names. */
export const ROLE_OPTIONS = ROLES.map((role) => ({ value: role, text: ROLE_TEXT[role].th }));
