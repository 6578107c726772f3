import { EDIT_LIMITS } from '../../editing/limits/edit-limits';
import type { Choice } from '../../definition/choice';
import { isObject, listOf, type Json } from '../untrusted';
import { labelOf, line } from '../words';
import type { Codes } from './reading';

/** The most choices a field holds. */
const CODE_MAX = 80;

export interface ReadChoices {
  choices: Choice[];
  codes: Codes;
  /** How many there were. */
  count: number;
}

interface Option {
  raw: unknown;
  label: unknown;
}

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** `{ const, title }` and `{ enum: [one], title }`. */
const branchOption = (branch: unknown): Option[] => {
  if (!isObject(branch)) return [];
  const raw = Object.hasOwn(branch, 'const') ? branch.const : listOf(branch.enum)[0];
  return isScalar(raw) ? [{ raw, label: branch.title ?? branch.description ?? raw }] : [];
};

function optionsIn(schema: Json): Option[] {
  const branches = [...listOf(schema.oneOf), ...listOf(schema.anyOf)];
  if (branches.length > 0) return branches.flatMap(branchOption);
  const names = listOf(schema.enumNames ?? schema['x-enumNames']);
  return listOf(schema.enum)
    .map((raw, index) => ({ raw, label: names[index] ?? raw }))
    .filter(({ raw }) => isScalar(raw));
}

/** The words a control of ours shows for its choices: long lists stand in the schema without them. */
const labelsIn = (options: Json): Map<unknown, unknown> =>
  new Map(
    listOf(options.choices)
      .filter(isObject)
      .map((choice) => [choice.value, choice.label]),
  );

/** The code that is stored: the schema's own where it is short and tidy. */
const codeOf = (raw: unknown, number: number): string => {
  const code = String(raw);
  return code.length <= CODE_MAX && code !== '' && line(code) === code ? code : `c${number}`;
};

/** The choices a schema offers, and what is stored for each; undefined where it offers none. */
export function choicesIn(schema: Json, options: Json): ReadChoices | undefined {
  const found = optionsIn(schema);
  const labels = labelsIn(options);
  const codes = new Map<string, string>();
  const choices: Choice[] = [];
  for (const { raw, label } of found.slice(0, EDIT_LIMITS.choices)) {
    const value = codeOf(raw, choices.length + 1);
    const words = labelOf(labels.get(raw) ?? (isScalar(label) ? String(label) : label));
    if (choices.some((each) => each.value === value)) continue;
    codes.set(JSON.stringify(raw), value);
    choices.push({ value, label: words.th ? words : { th: value } });
  }
  return choices.length > 0 ? { choices, codes, count: found.length } : undefined;
}
