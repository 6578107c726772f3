import {
  ACCEPTED_TYPES,
  type AnswerChecker,
  type Attachment,
  type FormDefinition,
  type OfficeProfile,
  type PublishedAttachment,
  type PublishedForm,
} from '@khamrong/schemas';
import { checkerOf } from './compile-version';
import type { VersionDocument } from './version.model';

/** A version prepared once for every request that needs it: nothing is compiled while a citizen waits. */
export interface PublishedVersion {
  id: string;
  formId: string;
  number: number;
  hash: string;
  definition: FormDefinition;
  checker: AnswerChecker;
  /** What `GET /forms/:slug` sends, but for `open`. */
  form: Omit<PublishedForm, 'open'>;
}

const publishAttachment = (attachment: Attachment): PublishedAttachment => ({
  key: attachment.key,
  label: attachment.label.th,
  labels: attachment.label,
  help: attachment.help,
  required: Boolean(attachment.required),
  showWhen: attachment.showWhen,
  maxFiles: attachment.maxFiles,
  maxBytes: attachment.maxBytes,
  accept: attachment.accept.flatMap((kind) => [...ACCEPTED_TYPES[kind]]),
  kinds: attachment.accept,
  crossed: Boolean(attachment.crossing),
});

export function publishedVersion(version: VersionDocument, office: OfficeProfile): PublishedVersion {
  const { definition, compiled, hash } = version;
  const id = String(version._id);
  return {
    id,
    formId: String(version.form),
    number: version.number,
    hash,
    definition,
    checker: checkerOf(definition, compiled),
    form: {
      ...compiled,
      slug: definition.slug,
      title: definition.title.th,
      titles: definition.title,
      description: definition.description,
      notice: definition.notice,
      department: definition.department,
      versionId: id,
      version: version.number,
      attachments: definition.attachments.map(publishAttachment),
      privacyNotice: office.privacyNotice,
    },
  };
}
