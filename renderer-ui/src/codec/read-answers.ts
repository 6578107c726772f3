import { controlsIn, keyOf, type Answers, type UiSchema } from '@khamrong/schemas';
import { readField } from './read-field';
import type { Typed } from './typed';

/** The answers in what was typed. Only fields of the form are looked at; nothing typed can make it fail. */
export const readAnswers = (uischema: UiSchema, typed: Typed): Answers =>
  Object.fromEntries(
    controlsIn(uischema).flatMap((control) => {
      const key = keyOf(control);
      const answer = readField(typed, key, control.options);
      return answer === undefined ? [] : [[key, answer]];
    }),
  );
