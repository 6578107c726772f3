import {
  publishedContent,
  type AnswerChecker,
  type FormDefinition,
  type OfficeProfile,
  type PublishedForm,
} from '@khamrong/schemas';
import { checkerOf } from './answer-checker';
import type { VersionDocument } from './version.model';

/** A version prepared once for every request that needs it: nothing is compiled while a citizen waits. */
export interface PublishedVersion {
  id: string;
  formId: string;
  number: number;
  hash: string;
  definition: FormDefinition;
  checker: AnswerChecker;
  /** What `GET /forms/:slug` sends, but for when it is open. */
  form: Omit<PublishedForm, 'open' | 'closedMessage' | 'opensAt'>;
}

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
    form: { ...publishedContent(definition, compiled, office), versionId: id, version: version.number },
  };
}
