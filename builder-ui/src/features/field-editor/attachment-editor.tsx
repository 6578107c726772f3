import type { Attachment } from '@khamrong/schemas';

/** Everything a clerk sets of one kind of attachment. */
export function AttachmentEditor(_: { attachment: Attachment }) {
  return null;
}
