import type { Text } from './text';

/** What is wrong, for whoever can offer to mend it. */
export type FaultKind =
  /** A text, a list of choices that is still to be written. */
  | 'text.empty'
  | 'choices.empty'
  | 'choices.repeated'
  | 'key.repeated'
  | 'key.reserved'
  /** A condition looks at a field that is gone, that comes later, at itself, at what it shows or hides itself. */
  | 'condition.gone'
  | 'condition.later'
  | 'condition.own'
  | 'condition.inside'
  /** A condition looks at what citizens do not answer, or for an answer that cannot be given. */
  | 'condition.unasked'
  | 'condition.answer'
  /** A condition that never holds. */
  | 'condition.never'
  /** A setting names a choice or a field that is gone. */
  | 'setting.choice'
  | 'setting.field'
  | 'setting.range'
  | 'setting.required'
  | 'point.field'
  /** The petition names what is gone, or prints what it cannot. */
  | 'petition.gone'
  | 'petition.unprintable'
  | 'size';

/** What a fault is about beside its place. */
export interface FaultAbout {
  /** Key of the field that is looked at. */
  field?: string;
  /** The answer that cannot be given; the name of what is gone. */
  value?: string | number | boolean;
}

/** Something a clerk must put right before a form can be published. */
export interface DefinitionFault {
  /** JSON pointer into the definition: `/pages/0/fields/2/showWhen`. */
  path: string;
  /** A sentence that stands by the place it is about: things are named as the clerk named them. */
  message: Text;
  kind?: FaultKind;
  about?: FaultAbout;
}

/** One fault with its sentence, or none. */
export const faultIf = (
  wrong: boolean,
  path: string,
  th: string,
  en: string,
  kind?: FaultKind,
  about?: FaultAbout,
): DefinitionFault[] =>
  wrong ? [{ path, message: { th, en }, ...(kind ? { kind } : {}), ...(about ? { about } : {}) }] : [];

/** Faults of a part, told from the whole. */
export const under = (path: string, faults: DefinitionFault[]): DefinitionFault[] =>
  faults.map((fault) => ({ ...fault, path: path + fault.path }));
