import {
  ACCEPTED_TYPES,
  compileDefinition,
  initialAnswers,
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
  const { slug, title, description, notice, department, attachments } = resolved;
  return {
    ...compileDefinition(resolved),
    slug,
    title: title.th,
    titles: title,
    description,
    notice,
    department,
    versionId: 'version-1',
    version: 1,
    attachments: attachments.map((attachment) => ({
      ...attachment,
      label: attachment.label.th,
      labels: attachment.label,
      required: Boolean(attachment.required),
      accept: attachment.accept.flatMap((kind) => ACCEPTED_TYPES[kind]),
      kinds: attachment.accept,
      crossed: Boolean(attachment.crossing),
    })),
    privacyNotice: office.privacyNotice,
    open: true,
  };
}

/** The answers a fresh form of this definition starts with. */
export const startingAnswers = (definition: FormDefinition, office: OfficeProfile): Answers =>
  initialAnswers(resolveForOffice(definition, office), TODAY, office);
