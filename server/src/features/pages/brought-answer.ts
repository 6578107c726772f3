import { interpret, isAnswered, typeOf, type AnswerContext, type Field } from '@khamrong/schemas';

function passing(field: Field, given: unknown, context: AnswerContext): unknown {
  const type = typeOf(field);
  const answer = type.normalise(given, field);
  if (!isAnswered(answer) || !interpret(type.schema(field))(answer)) return undefined;
  return type.check(answer, field, context).length === 0 ? answer : undefined;
}

/**
 * The answer that a link or a printed code brings, tidied; undefined where the field would refuse it, so that nobody
 * is asked to mend what they did not write. A field that takes several takes one too.
 */
export const broughtAnswer = (
  field: Field,
  given: string | readonly string[],
  context: AnswerContext,
): unknown => passing(field, given, context) ?? passing(field, [given].flat(), context);
