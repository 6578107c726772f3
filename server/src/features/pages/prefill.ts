import {
  fieldsIn,
  type AnswerContext,
  type Answers,
  type Field,
  type FormDefinition,
} from '@khamrong/schemas';
import type { Request } from 'express';
import { isSealed } from '../submissions/seal-answers';
import { broughtAnswer } from './brought-answer';

/** Most letters of a link that stand for one answer. */
const LONGEST = 400;
const MOST = 20;

function given(value: unknown): string | string[] | undefined {
  if (Array.isArray(value))
    return value.slice(0, MOST).flatMap((each) => (typeof each === 'string' ? each.slice(0, LONGEST) : []));
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : undefined;
}

/** Links are kept in histories and logs, so none brings what is sealed once it is stored. */
const mayBeBrought = (field: Field): boolean => field.prefill === true && !isSealed(field);

/** Answers that the link brings, `?p.<field>=`, for the fields whose clerk allowed it; what would be refused is left out. */
export function prefilled(
  definition: FormDefinition,
  query: Request['query'],
  context: AnswerContext,
): Answers {
  const answers: Answers = {};
  for (const field of fieldsIn(definition).filter(mayBeBrought)) {
    const value = given(query[`p.${field.key}`]);
    const answer = value && broughtAnswer(field, value, context);
    if (answer !== undefined) answers[field.key] = answer;
  }
  return answers;
}
