import type { JsonFormsCore } from '@jsonforms/core';
import {
  checkAnswers,
  holds,
  journeyOf,
  type AnswerChecker,
  type Answers,
  type CheckContext,
  type CheckedAnswers,
  type PublishedForm,
} from '@khamrong/schemas';
import { interpret } from '@khamrong/schemas/interpret';
import { publishedFields } from './published-fields';

type Ajv = NonNullable<JsonFormsCore['ajv']>;

/** Checks a form's answers in the browser by the rules the server uses. */
export interface FormChecker {
  check(answers: Answers): CheckedAnswers;
  /** Keys of the fields shown for these answers. */
  shownFor(answers: Answers): ReadonlySet<string>;
  /** The two methods JSON Forms calls; its errors are those of `check`, with their sentences. */
  ajv: Ajv;
}

/**
 * JSON Forms validates through an Ajv, which a strict content policy forbids. What stands in for it runs the whole
 * check: tidying, pruning, schema, checks beyond the schema.
 */
function standIn(check: FormChecker['check']): Ajv {
  const compile = () => {
    const validate = (answers: Answers): boolean => {
      validate.errors = check(answers).errors;
      return validate.errors.length === 0;
    };
    validate.errors = [] as CheckedAnswers['errors'];
    return validate;
  };
  const methods = { compile, validate: (_: unknown, answers: Answers) => compile()(answers) };
  return methods as unknown as Ajv;
}

export function formChecker(
  form: Pick<PublishedForm, 'schema' | 'uischema'>,
  context: CheckContext,
): FormChecker {
  const journey = journeyOf(form.uischema);
  const checker: AnswerChecker = { fields: publishedFields(form), journey, validate: interpret(form.schema) };
  let last: { given: Answers; checked: CheckedAnswers } | undefined;
  const check = (given: Answers): CheckedAnswers => {
    if (last?.given !== given) last = { given, checked: checkAnswers(checker, given, context) };
    return last.checked;
  };
  return {
    check,
    shownFor(answers) {
      const kept = check(answers).answers;
      return new Set(journey.filter(({ showWhen }) => holds(showWhen, kept)).map(({ key }) => key));
    },
    ajv: standIn(check),
  };
}
