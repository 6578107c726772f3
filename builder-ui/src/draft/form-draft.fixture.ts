import type { FormDefinition, FormDraft } from '@khamrong/schemas';

/** A form that was saved and never published. */
export const draftOf = (definition: FormDefinition): FormDraft => ({
  id: '0123456789abcdef01234567',
  slug: definition.slug,
  url: `http://localhost/f/${definition.slug}`,
  shortUrl: 'http://localhost/s/x',
  revision: 1,
  savedAt: '2026-11-20T16:14:05+07:00',
  savedBy: 'เจ้าหน้าที่',
  definition,
  live: null,
  changed: true,
  publishAt: null,
  publishFailed: null,
  availability: { open: true, opensAt: null, closesAt: null, cap: null, closedMessage: null },
  received: 0,
  points: [],
  embedOrigins: [],
  proof: false,
  months: {},
  privacyNotice: null,
});
