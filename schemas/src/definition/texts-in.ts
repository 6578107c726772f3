import type { FormDefinition } from './form-definition';
import { PRIVACY_SECTIONS } from '../privacy/privacy-texts';
import { isText, LABEL_MAX, PROSE_MAX, type Text } from './text';

/** A text of a form that citizens read. */
export interface FormText extends Text {
  /** JSON pointer to it in the definition. */
  at: string;
  /** Longest it may be, in UTF-16 code units. */
  maxLength: number;
}

/** What is written in whole paragraphs. */
const PROSE: ReadonlySet<string> = new Set([
  'description',
  'notice',
  'help',
  'eligibility',
  'conditions',
  'fee',
  ...PRIVACY_SECTIONS,
]);

function textsBelow(value: unknown, path: readonly string[]): FormText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) {
    const maxLength = PROSE.has(path.at(-1) ?? '') ? PROSE_MAX : LABEL_MAX;
    return [{ ...value, at: path.map((step) => `/${step}`).join(''), maxLength }];
  }
  return Object.entries(value).flatMap(([name, each]) => textsBelow(each, [...path, name]));
}

/** All texts that citizens read, empty ones with them. The petition is on paper and has Thai strings of its own. */
export function textsIn({ petition: _, ...form }: FormDefinition): FormText[] {
  return textsBelow(form, []);
}

/** Whether citizens who read English meet this text in Thai. */
export const lacksEnglish = ({ th, en }: Text): boolean => th.trim() !== '' && !en?.trim();
