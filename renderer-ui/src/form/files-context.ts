import { createContext, useContext } from 'react';
import type { Uploads } from '../attachments/use-uploads';

/** The files of what is asked for under a key, for controls whose answer is one. */
export interface FieldFiles {
  uploads: Uploads;
  /** No files can be chosen: the form is only looked at. */
  inert?: boolean;
}

export const FilesContext = createContext<((key: string) => FieldFiles | undefined) | undefined>(undefined);

export function useFieldFiles(key: string): FieldFiles {
  const files = useContext(FilesContext)?.(key);
  if (!files) throw new Error(`The form asks for no file ${key}.`);
  return files;
}
