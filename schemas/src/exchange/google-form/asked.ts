import type { Attachment } from '../../definition/form-definition';
import type { Text } from '../../definition/text';
import type { Field } from '../../fields';
import type { Names } from '../names';
import type { Report } from '../report';
import { isObject, textOf, type Json } from '../untrusted';
import { helpOf, line } from '../words';

/** Where what is read goes: names already taken, and what a person is told. */
export interface Reading {
  names: Names;
  report: Report;
}

/** What one item of the form asks for. */
export interface Asked {
  fields: Field[];
  files: Attachment[];
}

export const fields = (...list: Field[]): Asked => ({ fields: list, files: [] });
export const NOTHING: Asked = { fields: [], files: [] };

/** A question before it is known what answers it: its words, and whether it must be answered. */
export interface Question {
  label: Text;
  help?: Text;
  required: boolean;
  /** What the API says of it. */
  said: Json;
}

/** What every field has of its question. */
export const baseOf = ({ label, help, required }: Question, key: string) => ({
  key,
  label,
  ...(help ? { help } : {}),
  ...(required ? { required: true } : {}),
});

/** The title of an item; one without is told by its number. */
export const titleOf = (item: Json, number: number): Text => ({ th: line(item.title) || `ข้อที่ ${number}` });

/**
 * What an item asks.
 * @param said the API’s `Question`
 * @param number of the item in its form, from 1, for one without a title
 */
export function questionOf(item: Json, said: unknown, number: number): Question {
  const question = isObject(said) ? said : {};
  return {
    label: titleOf(item, number),
    help: helpOf(textOf(item.description)),
    required: question.required === true,
    said: question,
  };
}
