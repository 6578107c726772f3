import type { Field, Page } from '@khamrong/schemas';

const AT_END: ReadonlySet<Field['type']> = new Set(['consent', 'captcha']);

/** Certifications and the like stand at the end of forms, and stay there when something is added. */
const isOfEnd = ({ type }: Field): boolean => AT_END.has(type);

/** The first of them at the end of a page; undefined where it ends with something else. */
export const endOf = ({ fields }: Page): Field | undefined =>
  fields[fields.map(isOfEnd).lastIndexOf(false) + 1];
