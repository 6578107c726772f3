import {
  inLanguage,
  isAttachmentNeeded,
  type Answers,
  type FieldError,
  type Language,
  type PublishedAttachment,
} from '@khamrong/schemas';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';

/** The kinds of files an attachment takes, in words. */
export const kindsText = ({ kinds }: PublishedAttachment, language: Language): string =>
  kinds
    .map((kind) => say(kind === 'pdf' ? FORM.kindPdf : FORM.kindImage, language))
    .join(language === 'th' ? ' และ' : ' and ');

/** Of the attachments shown, those that are needed for these answers and not there. */
export const missingAttachments = (
  shown: readonly PublishedAttachment[],
  uploads: Readonly<Record<string, readonly string[]>>,
  answers: Answers,
  language: Language,
): FieldError[] =>
  shown
    .filter((each) => isAttachmentNeeded(each, answers) && (uploads[each.key] ?? []).length === 0)
    .map(({ key, labels, signature }) => ({
      instancePath: `/attachments/${key}`,
      keyword: 'required',
      params: { missingProperty: key },
      message: say(signature ? FORM.signatureMissing : FORM.attachmentMissing, language, {
        label: inLanguage(labels, language),
      }),
    }));
