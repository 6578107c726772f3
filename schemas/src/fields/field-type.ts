import { Type, type Static, type TObject, type TProperties } from '@sinclair/typebox';
import type { Answers } from '../answers/answers';
import type { JsonSchema } from '../compile/json-schema';
import { Condition } from '../conditions/condition';
import type { DefinitionFault } from '../definition/definition-fault';
import { Key, Label, Prose, type Language, type Text } from '../definition/text';
import type { OfficeProfile } from '../office/office-profile';

/** Personal-data classes; `personal_high` and `sensitive_health` are encrypted at rest and masked. */
export const PersonalClass = Type.Union([
  Type.Literal('personal'),
  Type.Literal('personal_high'),
  Type.Literal('sensitive_health'),
  Type.Literal('third_party'),
]);
export type PersonalClass = Static<typeof PersonalClass>;

const common = {
  key: Key,
  label: Label,
  help: Type.Optional(Prose),
  /** Needed whenever the field is shown. */
  required: Type.Optional(Type.Boolean()),
  showWhen: Type.Optional(Condition),
  personal: Type.Optional(PersonalClass),
  /** May be filled in from the link: `?p.<key>=`. */
  prefill: Type.Optional(Type.Boolean()),
};
/** What every field has, whatever its type. */
export type BaseField = Static<TObject<typeof common>> & { type: string };

/** The definition schema of one field type: what every field has, and the settings of its own. */
export const fieldSettings = <N extends string, P extends TProperties>(name: N, own: P) =>
  Type.Object({ ...common, type: Type.Literal(name), ...own }, { additionalProperties: false });

/** The fields before a field, by key. */
export type EarlierFields = ReadonlyMap<string, BaseField>;

/** Something a person can put right in one answer. */
export interface Fault {
  keyword: string;
  params?: Record<string, unknown>;
  message: Text;
  /** JSON pointer below the field, for rows and cells: `/2/name`. */
  path?: string;
}

/** What checks and initial answers look at beside the answer: the clock and the office come in from outside. */
export interface AnswerContext {
  /** Today in Bangkok, ISO date. */
  today: string;
  office: OfficeProfile;
  answers: Answers;
}

/** What sample answers are made with; another variant walks to another choice. */
export interface SampleContext extends AnswerContext {
  variant: number;
}

/** How an answer is put into words. */
export interface TextContext {
  language: Language;
}

/** How a form asks for an answer: กรุณากรอก, กรุณาเลือก, กรุณาทำเครื่องหมาย. */
export type Asks = 'fill' | 'choose' | 'accept';

/** Options of a JSON Forms control: all that the citizen's control needs beside the data schema. */
export interface ControlOptions extends Record<string, unknown> {
  field: string;
  label: Text;
  help?: Text;
  required: boolean;
  /** How the missing-answer sentence begins. */
  asks: Asks;
  showWhen?: Condition;
  /** Sentences for keywords that need words of their own, `pattern` above all. */
  messages?: Record<string, Text>;
  /** Of a birth date: what the age worked out from it is called. */
  age?: Text;
}

/**
 * A field type answers every question about itself. `F` is the field's definition. Everything is pure.
 */
export interface FieldType<F extends BaseField = BaseField> {
  name: F['type'];
  /** Name in the builder's palette and in documents. */
  title: Text;
  settings: TObject;
  /** False where clients never send an answer: captcha, hidden, computed, office use, section headings. */
  sent: boolean;
  /** Citizens are asked for a file in place of an answer, which goes with the others under the field's key. */
  attached: boolean;
  /** How the missing-answer sentence begins. */
  asks: Asks;
  schema(field: F): JsonSchema;
  /** What in the field's settings a clerk must put right; paths are told from the field. */
  settingFaults(field: F, earlier: EarlierFields): DefinitionFault[];
  /** Control options beside those every control has. */
  options(field: F): Record<string, unknown>;
  /** Sentences for keywords of `schema` that need words of their own. */
  messages(field: F): Record<string, Text>;
  /** The answer a fresh form starts with; undefined for none. */
  initial(field: F, context: AnswerContext): unknown;
  /** Tidies what was typed before it is checked; leaves what it does not understand as it is. */
  normalise(value: unknown, field: F): unknown;
  /** Checks beyond JSON Schema, on a value that passed it. */
  check(value: unknown, field: F, context: AnswerContext): Fault[];
  /** For screens. */
  text(value: unknown, field: F, context: TextContext): string;
  /** For CSV and XLSX: codes in words, one cell. */
  csv(value: unknown, field: F): string;
  /** For the petition, in Thai with Arabic digits; the petition changes digits where paper wants them. */
  paper(value: unknown, field: F): string;
  /** For screens whose reader may not see the answer itself. */
  masked(value: unknown, field: F): string;
  /** The label of a part of the answer, by its path below the field: `['2', 'name']`. */
  labelOf(field: F, path: readonly string[]): Text;
  /** A made-up answer that passes every check, with nobody's data; undefined where clients send none. */
  sample(field: F, context: SampleContext): unknown;
}

/** Text of a scalar; lists and objects, which have their own ways, have none. */
export const plain = (value: unknown): string =>
  value === undefined || value === null || typeof value === 'object' ? '' : String(value);

const HIDDEN = '•••••';

type Given<F extends BaseField> = Partial<FieldType<F>> &
  Pick<FieldType<F>, 'name' | 'title' | 'settings' | 'schema' | 'sample'>;

/** Completes a field type: what it leaves unsaid is what plain text does. */
export function fieldType<F extends BaseField>(given: Given<F>): FieldType<F> {
  const text = given.text ?? plain;
  const inThai = (value: unknown, field: F): string => text(value, field, { language: 'th' });
  return {
    sent: true,
    attached: false,
    asks: 'fill',
    settingFaults: () => [],
    options: () => ({}),
    messages: () => ({}),
    initial: () => undefined,
    normalise: (value) => value,
    check: () => [],
    text,
    csv: inThai,
    paper: inThai,
    masked: (value, field) => (inThai(value, field) === '' ? '' : HIDDEN),
    labelOf: (field) => field.label,
    ...given,
  };
}
