import { AppError, attachmentsOf, type Attachment } from '@khamrong/schemas';
import type { LiveForm } from '../forms/forms.service';

/**
 * The attachment of a form that a file of this size is for.
 * @throws AppError `upload.unknownKey`, `upload.tooLarge`
 */
export function attachmentFor(form: LiveForm, key: string, bytes: number): Attachment {
  const attachment = attachmentsOf(form.version.definition).find((each) => each.key === key);
  if (!attachment) throw new AppError('upload.unknownKey');
  const { maxBytes } = attachment;
  if (bytes > maxBytes) throw new AppError('upload.tooLarge', { limit: maxBytes });
  return attachment;
}
