import type { Attachment, Field, Page } from '@khamrong/schemas';
import type { ComponentType } from 'react';

/** What opens in the place of a thing on the canvas while it is selected. */
export interface CanvasEditors {
  FieldEditor: ComponentType<{ field: Field }>;
  AttachmentEditor: ComponentType<{ attachment: Attachment }>;
  PageEditor: ComponentType<{ page: Page }>;
}

/** The form as it is built: palette, pages with their fields, attachments. */
export function Canvas(_: CanvasEditors) {
  return null;
}
