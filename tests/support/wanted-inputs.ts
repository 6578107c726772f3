import {
  controlsIn,
  keyOf,
  type Answers,
  type FieldTypeName,
  type PublishedForm,
  type UiControl,
} from '@khamrong/schemas';

/** What is typed, chosen or ticked in an input. */
export type Wanted = string | string[];

type Inputs = Record<string, Wanted>;
type Split = (key: string, answer: never) => Inputs;

const BUDDHIST = 543;

function dateInputs(key: string, answer: string): Inputs {
  const [year = '', month = '', day = ''] = answer.split('-');
  return {
    [`${key}.day`]: day && String(Number(day)),
    [`${key}.month`]: month && String(Number(month)),
    [`${key}.year`]: String(Number(year) + BUDDHIST),
  };
}

function datetimeInputs(key: string, answer: string): Inputs {
  const [date = '', time = ''] = answer.split('T');
  return { ...dateInputs(key, date), [`${key}.time`]: time };
}

const parts = (key: string, answer: object): Inputs =>
  Object.fromEntries(Object.entries(answer).map(([part, text]) => [`${key}.${part}`, String(text)]));

const rows = (key: string, answer: object[]): Inputs =>
  Object.assign({}, ...answer.map((row, at) => parts(`${key}.${at}`, row))) as Inputs;

const values = (key: string, answer: string[]): Inputs => ({ [key]: answer });

/** Fields whose answer is not the text of one input. */
const SPLITS: Partial<Record<FieldTypeName, Split>> = {
  date_be: dateInputs,
  datetime_be: datetimeInputs,
  repeat_text: parts,
  repeat_table: rows,
  matrix_likert: parts,
  geo_point: parts,
  checkbox_group: values,
  checkbox_group_org_list: values,
};

function inputsOf(control: UiControl, answers: Answers): Inputs {
  const key = keyOf(control);
  if (!(key in answers)) return {};
  const split = SPLITS[control.options.field as FieldTypeName];
  return split ? split(key, answers[key] as never) : { [key]: String(answers[key]) };
}

/** What goes into each input of a form, by its name. */
export function wantedInputs({ uischema }: PublishedForm, answers: Answers): Map<string, Wanted> {
  return new Map(controlsIn(uischema).flatMap((control) => Object.entries(inputsOf(control, answers))));
}
