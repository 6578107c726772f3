import type { ErrorObject } from 'ajv';
import { inLanguage, type Language, type Text } from '../definition/text';
import { fieldsIn, type FormDefinition } from '../definition/form-definition';
import { typeOf, type Field } from '../fields';
import type { Fault } from '../fields/field-type';
import type { OfficeProfile } from '../office/office-profile';
import type { Answers, FieldError } from './answers';
import { faultText } from './fault-text';
import { pruneHidden, type Stop } from './prune-hidden';

/** A compiled JSON Schema validator, Ajv's or the browser's interpreter. */
export interface Validate {
  (answers: unknown): boolean;
  errors?: readonly Pick<ErrorObject, 'instancePath' | 'keyword' | 'params'>[] | null;
}

/** A version ready to check answers: prepared once, used for every submission. */
export interface AnswerChecker {
  fields: Map<string, Field>;
  journey: Stop[];
  validate: Validate;
}

export const answerChecker = (
  definition: FormDefinition,
  journey: Stop[],
  validate: Validate,
): AnswerChecker => ({
  fields: new Map(fieldsIn(definition).map((field) => [field.key, field])),
  journey,
  validate,
});

/** Where and when answers are checked. */
export interface CheckContext {
  today: string;
  office: OfficeProfile;
  language: Language;
}

/** Tidied answers to the shown fields, and everything a person can put right, in page order. */
export interface CheckedAnswers {
  answers: Answers;
  errors: FieldError[];
}

/** Keywords that only repeat a deeper error. */
const ECHOES = new Set(['if', 'allOf']);
const NO_LABEL: Text = { th: 'ข้อมูลนี้', en: 'this answer' };

function normaliseAll(fields: Map<string, Field>, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => {
      const field = fields.get(key);
      return [key, field ? typeOf(field).normalise(value, field) : value];
    }),
  );
}

/** The path of the field at fault: `required` names it in its parameters. */
function pathOf({
  instancePath,
  keyword,
  params,
}: Pick<ErrorObject, 'instancePath' | 'keyword' | 'params'>): string {
  if (keyword === 'required') return `${instancePath}/${params.missingProperty}`;
  if (keyword === 'additionalProperties') return `${instancePath}/${params.additionalProperty}`;
  return instancePath;
}

const keyAt = (path: string): string => path.split('/')[1] ?? '';

function schemaErrors(checker: AnswerChecker, answers: Answers, language: Language): FieldError[] {
  if (checker.validate(answers)) return [];
  return (checker.validate.errors ?? [])
    .filter(({ keyword }) => !ECHOES.has(keyword))
    .map((error) => {
      const instancePath = pathOf(error);
      const field = checker.fields.get(keyAt(instancePath));
      const own = field && typeOf(field).messages(field)[error.keyword];
      const said =
        own ??
        faultText({
          keyword: error.keyword,
          params: error.params,
          label: field?.label ?? NO_LABEL,
          asks: field ? typeOf(field).asks : 'fill',
        });
      return {
        instancePath,
        keyword: error.keyword,
        params: error.params,
        message: inLanguage(said, language),
      };
    });
}

const toError = (key: string, fault: Fault, language: Language): FieldError => ({
  instancePath: `/${key}${fault.path ?? ''}`,
  keyword: fault.keyword,
  params: fault.params ?? {},
  message: inLanguage(fault.message, language),
});

function typeErrors(
  checker: AnswerChecker,
  answers: Answers,
  faulty: Set<string>,
  context: CheckContext,
): FieldError[] {
  const { today, office, language } = context;
  return Object.entries(answers).flatMap(([key, value]) => {
    const field = checker.fields.get(key);
    if (!field || faulty.has(key)) return [];
    return typeOf(field)
      .check(value, field, { today, office, answers })
      .map((fault) => toError(key, fault, language));
  });
}

/** One error a path is enough for a person; the first is the most telling. */
const firstPerPath = (errors: FieldError[]): FieldError[] => {
  const seen = new Set<string>();
  return errors.filter(({ instancePath }) => !seen.has(instancePath) && seen.add(instancePath));
};

/**
 * Tidies, prunes and checks answers as one: what is returned is what may be stored. The same on every side.
 * All errors come back at once, in page order.
 */
export function checkAnswers(checker: AnswerChecker, given: Answers, context: CheckContext): CheckedAnswers {
  const answers = pruneHidden(checker.journey, normaliseAll(checker.fields, given));
  const bySchema = schemaErrors(checker, answers, context.language);
  const faulty = new Set(bySchema.map(({ instancePath }) => keyAt(instancePath)));
  const errors = firstPerPath([...bySchema, ...typeErrors(checker, answers, faulty, context)]);
  const order = new Map(checker.journey.map(({ key }, index) => [key, index]));
  const rank = ({ instancePath }: FieldError): number => order.get(keyAt(instancePath)) ?? order.size;
  return { answers, errors: errors.sort((a, b) => rank(a) - rank(b)) };
}
