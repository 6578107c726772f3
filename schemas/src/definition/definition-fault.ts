import type { Text } from './text';

/** Something a clerk must put right before a form can be published. */
export interface DefinitionFault {
  /** JSON pointer into the definition: `/pages/0/fields/2/showWhen`. */
  path: string;
  message: Text;
}

/** One fault with its sentence, or none. */
export const faultIf = (wrong: boolean, path: string, th: string, en: string): DefinitionFault[] =>
  wrong ? [{ path, message: { th, en } }] : [];

/** Faults of a part, told from the whole. */
export const under = (path: string, faults: DefinitionFault[]): DefinitionFault[] =>
  faults.map((fault) => ({ ...fault, path: path + fault.path }));
