import {
  compileDefinition,
  publishedContent,
  resolveForOffice,
  type FormDefinition,
  type OfficeProfile,
  type PublishedForm,
} from '@khamrong/schemas';

/** A definition that is not published, as citizens would get it. */
export function draftAsForm(definition: FormDefinition, office: OfficeProfile): PublishedForm {
  const resolved = resolveForOffice(definition, office);
  const content = publishedContent(resolved, compileDefinition(resolved), office);
  return { ...content, versionId: '', version: 0, open: true };
}
