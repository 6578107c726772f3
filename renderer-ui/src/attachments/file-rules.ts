import {
  inLanguage,
  isAttachmentNeeded,
  type Answers,
  type FieldError,
  type Language,
  type PublishedAttachment,
  type Text,
} from '@khamrong/schemas';
import { FORM } from '../texts/form-text';
import { sizeText } from '../texts/instant-text';
import { say } from '../texts/say';

/** The kinds of files an attachment takes, in words. */
export const kindsText = ({ kinds }: PublishedAttachment, language: Language): string =>
  kinds
    .map((kind) => say(kind === 'pdf' ? FORM.kindPdf : FORM.kindImage, language))
    .join(language === 'th' ? ' และ' : ' and ');

/** Why a file cannot be attached; undefined where it can. Files without a type are left to the server. */
export function fileFault(
  file: Pick<File, 'size' | 'type'>,
  attachment: PublishedAttachment,
  language: Language,
): string | undefined {
  const { maxBytes, accept } = attachment;
  const tell = (text: Text): string =>
    say(text, language, { size: sizeText(maxBytes), kinds: kindsText(attachment, language) });
  if (file.size > maxBytes) return tell(FORM.fileTooLarge);
  return file.type && !accept.includes(file.type) ? tell(FORM.fileWrongKind) : undefined;
}

/** Of the attachments shown, those that are needed for these answers and not there. */
export const missingAttachments = (
  shown: readonly PublishedAttachment[],
  uploads: Readonly<Record<string, readonly string[]>>,
  answers: Answers,
  language: Language,
): FieldError[] =>
  shown
    .filter((each) => isAttachmentNeeded(each, answers) && (uploads[each.key] ?? []).length === 0)
    .map(({ key, labels }) => ({
      instancePath: `/attachments/${key}`,
      keyword: 'required',
      params: { missingProperty: key },
      message: say(FORM.attachmentMissing, language, { label: inLanguage(labels, language) }),
    }));
