import type { SchemaError } from '../compile/interpret';
import { isAnswered } from '../conditions/evaluate';
import { fieldsIn, type FormDefinition } from '../definition/form-definition';
import { inLanguage, type Language, type Text } from '../definition/text';
import { typeOf, type Field } from '../fields';
import type { OfficeProfile } from '../office/office-profile';
import type { Answers, FieldError } from './answers';
import { faultText } from './fault-text';
import { pruneHidden, type Stop } from './prune-hidden';

/** A compiled JSON Schema validator, Ajv's or the browser's interpreter. */
export interface Validate {
  (answers: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** A version ready to check answers: prepared once, used for every submission. */
export interface AnswerChecker {
  fields: ReadonlyMap<string, Field>;
  journey: readonly Stop[];
  validate: Validate;
}

export const answerChecker = (
  definition: FormDefinition,
  journey: readonly Stop[],
  validate: Validate,
): AnswerChecker => ({
  fields: new Map(fieldsIn(definition).map((field) => [field.key, field])),
  journey,
  validate,
});

/** Where and when answers are checked. */
export interface CheckContext {
  /** Today in Bangkok, ISO date. */
  today: string;
  office: OfficeProfile;
  language: Language;
}

/** Tidied answers to the shown fields, and everything a person can put right, in page order. */
export interface CheckedAnswers {
  answers: Answers;
  errors: FieldError[];
}

/** Something wrong, before it is put into words. */
interface Finding extends SchemaError {
  /** The words of the field type, where it has its own. */
  message?: Text;
}

/** More than a person could read; a hostile client gets no longer list for a longer request. */
const MAX_ERRORS = 500;
const NO_LABEL: Text = { th: 'ข้อมูลนี้', en: 'this answer' };

const keyAt = (path: string): string => path.split('/', 2)[1] ?? '';
const escaped = (key: unknown): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** The path at fault: an answer that is missing or too much is named in the parameters. */
function pathOf({ instancePath, keyword, params }: SchemaError): string {
  if (keyword === 'required') return `${instancePath}/${escaped(params.missingProperty)}`;
  if (keyword === 'additionalProperties') return `${instancePath}/${escaped(params.additionalProperty)}`;
  return instancePath;
}

/**
 * What the schema finds, one finding a path, the first being the most telling. `if` only repeats what stands
 * in its `then`, and a choice that is none of those offered differs from each of them.
 */
function schemaFindings(validate: Validate, answers: Answers): Map<string, Finding> {
  const findings = new Map<string, Finding>();
  if (validate(answers)) return findings;
  for (const error of validate.errors ?? []) {
    const instancePath = pathOf(error);
    const known = findings.get(instancePath);
    const better = !known || (known.keyword === 'const' && error.keyword === 'oneOf');
    if (better && error.keyword !== 'if')
      findings.set(instancePath, { instancePath, keyword: error.keyword, params: error.params });
  }
  return findings;
}

/** Adds what the field types find in answers the schema let pass. */
function addTypeFindings(
  findings: Map<string, Finding>,
  { fields }: AnswerChecker,
  answers: Answers,
  { today, office }: CheckContext,
): void {
  const faulty = new Set([...findings.keys()].map(keyAt));
  for (const key of Object.keys(answers)) {
    const field = fields.get(key);
    if (!field || faulty.has(key)) continue;
    for (const fault of typeOf(field).check(answers[key], field, { today, office, answers })) {
      const instancePath = `/${key}${fault.path ?? ''}`;
      if (!findings.has(instancePath)) findings.set(instancePath, { params: {}, ...fault, instancePath });
    }
  }
}

function wordsFor({ instancePath, keyword, params, message }: Finding, field: Field | undefined): Text {
  if (message) return message;
  if (!field) return faultText({ keyword, params, label: NO_LABEL, asks: 'fill' });
  const type = typeOf(field);
  const label = type.labelOf(field, instancePath.split('/').slice(2));
  return type.messages(field)[keyword] ?? faultText({ keyword, params, label, asks: type.asks });
}

function inPageOrder(findings: Map<string, Finding>, { journey }: AnswerChecker): Finding[] {
  const order = new Map(journey.map(({ key }, index) => [key, index]));
  const rank = ({ instancePath }: Finding): number => order.get(keyAt(instancePath)) ?? order.size;
  return [...findings.values()].sort((a, b) => rank(a) - rank(b));
}

/**
 * Tidies, prunes and checks answers as one: what is returned is what may be stored. The same on every side.
 * All errors come back at once, in page order.
 */
export function checkAnswers(checker: AnswerChecker, given: Answers, context: CheckContext): CheckedAnswers {
  const { fields, journey, validate } = checker;
  const answers = pruneHidden(journey, given, (key, value) => {
    const field = fields.get(key);
    const tidied = field ? typeOf(field).normalise(value, field) : value;
    return isAnswered(tidied) ? tidied : undefined;
  });
  const findings = schemaFindings(validate, answers);
  addTypeFindings(findings, checker, answers, context);
  if (findings.size === 0) return { answers, errors: [] };
  const errors = inPageOrder(findings, checker)
    .slice(0, MAX_ERRORS)
    .map((finding): FieldError => {
      const { instancePath, keyword, params } = finding;
      const words = wordsFor(finding, fields.get(keyAt(instancePath)));
      return { instancePath, keyword, params, message: inLanguage(words, context.language) };
    });
  return { answers, errors };
}
