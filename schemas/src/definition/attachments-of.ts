import { placesIn, type PlacedField } from './places';
import { MAX_FILE_BYTES, type Attachment, type FormDefinition } from './form-definition';

/** A file that a form asks for: an attachment, or a signature among the questions. */
export interface AskedAttachment extends Attachment {
  signature?: true;
}

/** A signature as the picture that it is. */
const signatureOf = ({ field, showWhen }: PlacedField): AskedAttachment => ({
  key: field.key,
  label: field.label,
  ...(field.help ? { help: field.help } : {}),
  ...(field.required ? { required: true } : {}),
  ...(showWhen ? { showWhen } : {}),
  accept: ['image'],
  maxFiles: 1,
  maxBytes: MAX_FILE_BYTES,
  personal: field.personal ?? 'personal_high',
  signature: true,
});

/** All files that a form asks for: signatures in the order of their questions, then the attachments. */
export const attachmentsOf = (
  definition: Pick<FormDefinition, 'pages' | 'attachments'>,
): AskedAttachment[] => [
  ...placesIn(definition)
    .filter(({ field }) => field.type === 'signature')
    .map(signatureOf),
  ...definition.attachments,
];
