import {
  compileDefinition,
  publishedContent,
  type Answers,
  type Field,
  type FieldError,
} from '@khamrong/schemas';
import type { Attachment, FormDefinition, Language, PublishedForm } from '@khamrong/schemas';
import { demoAssets } from './page-props';
import type { FormPageProps } from '../pages/page-props';
import { testOffice } from '../../../schemas/src/office/office.fixture';
import { TODAY } from './published-form';

/** A published form with these fields on one page. */
export function formOf(fields: Field[]): PublishedForm {
  const title = { th: 'แบบทดสอบ', en: 'Test form' };
  const petition = { title: '', to: '', paper: 'A4', blocks: [], office: [] };
  const parts = { title, pages: [{ key: 'p', title, fields }], attachments: [] as Attachment[], petition };
  const definition = parts as unknown as FormDefinition;
  const compiled = compileDefinition(definition);
  const { attachments } = publishedContent(definition, compiled, testOffice);
  return {
    ...compiled,
    slug: 'test-form',
    title: title.th,
    titles: title,
    department: title,
    versionId: 'version-1',
    version: 1,
    attachments,
    privacyNotice: testOffice.privacyNotice,
    open: true,
  };
}

/** Everything a page with these fields is rendered from. */
export const pageOf = (
  fields: Field[],
  answers: Answers = {},
  errors: FieldError[] = [],
  language: Language = 'th',
): FormPageProps => ({
  form: formOf(fields),
  answers,
  errors,
  language,
  office: testOffice,
  assets: demoAssets,
  today: TODAY,
  idempotencyKey: 'key-of-one-submission',
  uploads: {},
});
