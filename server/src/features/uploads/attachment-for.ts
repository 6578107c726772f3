import { AppError, type Attachment } from '@khamrong/schemas';
import type { LiveForm } from '../forms/forms.service';

/** @throws AppError `upload.tooLarge` for a file that is larger than may come for it */
export function checkSize({ maxBytes }: Attachment, bytes: number): void {
  if (bytes > maxBytes) throw new AppError('upload.tooLarge', { limit: maxBytes });
}

/**
 * The attachment of a form that a file of this size is for.
 * @throws AppError `upload.unknownKey`, `upload.tooLarge`
 */
export function attachmentFor(form: LiveForm, key: string, bytes: number): Attachment {
  const attachment = form.version.asked.find((each) => each.key === key);
  if (!attachment) throw new AppError('upload.unknownKey');
  checkSize(attachment, bytes);
  return attachment;
}
