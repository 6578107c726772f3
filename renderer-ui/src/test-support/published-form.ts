import {
  compileDefinition,
  initialAnswers,
  publishedContent,
  resolveForOffice,
  type Answers,
  type FormDefinition,
  type OfficeProfile,
  type PublishedForm,
} from '@khamrong/schemas';

/** The day all tests of this package happen on: a Friday. */
export const TODAY = '2026-11-20';

/** A definition as the server publishes it for an office. */
export function publishedForm(definition: FormDefinition, office: OfficeProfile): PublishedForm {
  const resolved = resolveForOffice(definition, office);
  const content = publishedContent(resolved, compileDefinition(resolved), office);
  return { ...content, versionId: 'version-1', version: 1, open: true };
}

/** The answers a fresh form of this definition starts with. */
export const startingAnswers = (definition: FormDefinition, office: OfficeProfile): Answers =>
  initialAnswers(resolveForOffice(definition, office), TODAY, office);
