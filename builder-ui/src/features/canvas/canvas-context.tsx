import type { Attachment, Field, Page } from '@khamrong/schemas';
import { createContext, use, type ComponentType } from 'react';
import type { Desk } from './desk';

/** What opens in the place of a thing on the canvas while it is selected. */
export interface CanvasEditors {
  FieldEditor: ComponentType<{ field: Field }>;
  AttachmentEditor: ComponentType<{ attachment: Attachment }>;
  PageEditor: ComponentType<{ page: Page }>;
}

interface CanvasTools {
  editors: CanvasEditors;
  desk: Desk;
}

export const CanvasContext = createContext<CanvasTools | undefined>(undefined);

/** What the parts of the canvas share; it stays the same while the canvas is open. */
export function useCanvas(): CanvasTools {
  const tools = use(CanvasContext);
  if (!tools) throw new Error('there is no canvas above');
  return tools;
}
