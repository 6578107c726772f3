import { type AnswerContext, type Field } from '@khamrong/schemas';
import type { LiveForm } from '../forms/forms.service';
import { broughtAnswer } from './brought-answer';

/** What the code of a place brings to a form. */
export interface ScannedPoint {
  /** Name of the place; undefined where the form has no such place. */
  point?: string;
  /** Key of the field that the place answers, and its answer. */
  answered?: { key: string; answer: unknown };
}

/** A field of choices takes a place by its name as by its code. */
function answerOf(field: Field, point: string, context: AnswerContext): unknown {
  const choices = 'choices' in field ? (field.choices ?? []) : [];
  const named = choices.find(({ label }) => label.th === point || label.en === point);
  return broughtAnswer(field, named?.value ?? point, context);
}

/** @param name as the code says it, known or not */
export function scannedPoint(
  { version, points }: Pick<LiveForm, 'version' | 'points'>,
  name: string | undefined,
  context: AnswerContext,
): ScannedPoint {
  if (name === undefined || !points.includes(name)) return {};
  const { pointField } = version.definition;
  const field = pointField === undefined ? undefined : version.checker.fields.get(pointField);
  const answer = field && answerOf(field, name, context);
  return { point: name, ...(field && answer !== undefined ? { answered: { key: field.key, answer } } : {}) };
}
