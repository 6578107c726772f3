import { createContext, useContext } from 'react';
import type { Answers, FieldError, Language, OfficeProfile } from '@khamrong/schemas';
import type { FormChecker } from './form-checker';

/** What controls and steps know of the form around them. */
export interface FormContextValue {
  language: Language;
  /** Folder of the address pieces. */
  addressUrl: string;
  checker: FormChecker;
  /** Today in Bangkok, ISO date. */
  today: string;
  office: OfficeProfile;
  /** Key of a field that was answered for the person, not to be changed by accident. */
  locked?: string;
  /** Lets the person change it all the same. */
  unlock(): void;
  /** Answers as they stand, shown or not, understood or not. */
  given: Answers;
  /** Answers so far, tidied, to the shown fields only. */
  answers: Answers;
  /** Keys of the fields shown for the answers so far. */
  shown: ReadonlySet<string>;
  /** Errors to show, by field key; those of attachments under `attachments/<key>`. */
  errors: ReadonlyMap<string, FieldError[]>;
  /** The person has left a field: from now on its own errors are shown. */
  touch(key: string): void;
}

export const FormContext = createContext<FormContextValue | undefined>(undefined);

export function useFormContext(): FormContextValue {
  const context = useContext(FormContext);
  if (!context) throw new Error('A control stands outside of a form.');
  return context;
}
