import { Type, type Static } from '@sinclair/typebox';
import { Prose } from '../definition/text';

/** What a privacy notice tells, in its order (PDPA B.E. 2562 s. 23). */
export const PRIVACY_SECTIONS = ['purpose', 'data', 'recipients', 'keeping', 'rights', 'contact'] as const;
export type PrivacySectionName = (typeof PRIVACY_SECTIONS)[number];

const Own = Type.Optional(Prose);

/**
 * What a service says in its privacy notice in place of what follows from its definition; under `keeping` it is said beside
 * the months of the office's setting, which no text takes the place of.
 */
export const PrivacyTexts = Type.Object(
  { purpose: Own, data: Own, recipients: Own, keeping: Own, rights: Own, contact: Own },
  { additionalProperties: false },
);
export type PrivacyTexts = Static<typeof PrivacyTexts>;
