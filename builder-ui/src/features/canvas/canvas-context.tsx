import { createContext, use } from 'react';
import type { CanvasEditors } from './canvas';
import type { Desk } from './desk';

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
