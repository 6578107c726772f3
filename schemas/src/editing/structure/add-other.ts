import type { Condition } from '../../conditions/condition';
import { fieldsIn, type FormDefinition } from '../../definition/form-definition';
import type { Field } from '../../fields';
import { isSameJson } from '../../json/json-value';
import { several, type EditCommand } from '../edit-command';
import { freeKey } from '../keys';
import { behind, pageOf } from './copies';

/** The choice for everything else, in words clerks know from paper. */
const OTHER_LABEL = { th: 'อื่น ๆ (โปรดระบุ)', en: 'Other (please specify)' };
const OTHER = 'other';

const isOther = (label: string): boolean => /^อื่น\s?ๆ/.test(label.trim());

type WithChoices = Extract<Field, { type: 'radio' | 'select' | 'checkbox_group' }>;

const hasChoices = (field: Field | undefined): field is WithChoices =>
  field?.type === 'radio' || field?.type === 'select' || field?.type === 'checkbox_group';

/** The code the choice has or gets. */
function codeOf({ choices }: WithChoices): { value: string; isNew: boolean } {
  const known = choices.find(({ label }) => isOther(label.th));
  if (known) return { value: known.value, isNew: false };
  const taken = choices.map(({ value }) => value);
  let value = OTHER;
  for (let number = 2; taken.includes(value); number += 1) value = `${OTHER}_${number}`;
  return { value, isNew: true };
}

/**
 * Adds the choice “อื่น ๆ (โปรดระบุ)” and a text to write it in, shown and needed when it is chosen. What is there
 * already stays; undefined where all of it is, or the field has no choices of its own.
 */
export function addOther(definition: FormDefinition, key: string): EditCommand | undefined {
  const field = fieldsIn(definition).find((each) => each.key === key);
  const page = pageOf(definition, key);
  if (!page || !hasChoices(field)) return undefined;
  const { value, isNew } = codeOf(field);
  const op = field.type === 'checkbox_group' ? 'includes' : 'eq';
  const showWhen: Condition = { field: key, op, value };
  const isAsked = fieldsIn(definition).some((each) => isSameJson(each.showWhen, showWhen));
  const text: Field = {
    type: 'text',
    key: freeKey(definition, `${key}_other`),
    label: { th: 'โปรดระบุ', en: 'Please specify' },
    required: true,
    showWhen,
    ...(field.personal ? { personal: field.personal } : {}),
  };
  const choices = [...field.choices, { value, label: OTHER_LABEL }];
  return several([
    ...(isNew ? [{ do: 'setField' as const, field: key, changes: { choices } }] : []),
    ...(isAsked
      ? []
      : [{ do: 'addFields' as const, fields: [text], page: page.key, before: behind(page.fields, key) }]),
  ]);
}
