import type { FormDefinition } from '../definition/form-definition';
import type { Text } from '../definition/text';

/** A Thai text of a form that citizens read, with its English one. */
export interface FormText extends Text {
  /** JSON pointer to it in the definition. */
  at: string;
}

const isText = (value: object): value is Text => 'th' in value && typeof value.th === 'string';

function textsBelow(value: unknown, at: string): FormText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return value.th.trim() === '' ? [] : [{ ...value, at }];
  return Object.entries(value).flatMap(([name, each]) => textsBelow(each, `${at}/${name}`));
}

/** All texts that are written, in the order they stand. The petition is on paper and stays Thai. */
export function textsIn({ petition: _, ...form }: FormDefinition): FormText[] {
  return textsBelow(form, '');
}

/** Those that citizens who read English would meet in Thai. */
export const missingTexts = (definition: FormDefinition): FormText[] =>
  textsIn(definition).filter(({ en }) => !en?.trim());
