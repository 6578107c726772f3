import type { Test } from '../../conditions/condition';
import { ATTACHMENT_COUNT } from '../../definition/checks/attachment-count';
import type { Choice } from '../../definition/choice';
import { fieldsIn, type FormDefinition } from '../../definition/form-definition';
import { typeOf, type Field, type FieldTypeName } from '../../fields';

/** What a condition belongs to: a field or section heading, a page, an attachment, or something of the petition. */
export type ConditionOwner = { kind: 'field' | 'page' | 'attachment'; key: string } | { kind: 'petition' };

const isAsked = (field: Field): boolean => typeOf(field).sent;

/** The fields before a field, a page; all of them where it is neither. */
function before({ pages }: FormDefinition, { kind, key }: { kind: string; key: string }): Field[] {
  const number = pages.findIndex((page) =>
    kind === 'page' ? page.key === key : page.fields.some((field) => field.key === key),
  );
  const page = pages[number];
  if (!page) return pages.flatMap(({ fields }) => fields);
  const earlier = fieldsIn({ pages: pages.slice(0, number) });
  if (kind === 'page') return earlier;
  return [
    ...earlier,
    ...page.fields.slice(
      0,
      page.fields.findIndex((field) => field.key === key),
    ),
  ];
}

/**
 * Fields whose answers a condition may look at: those that are answered, and asked before what it belongs to. The
 * petition may look at all, and at the number of files that came.
 */
export function askableBefore(definition: FormDefinition, owner: ConditionOwner): Field[] {
  if (owner.kind === 'petition') return [...fieldsIn(definition).filter(isAsked), ATTACHMENT_COUNT];
  return (owner.kind === 'attachment' ? fieldsIn(definition) : before(definition, owner)).filter(isAsked);
}

/** How an answer can be tested. */
export interface Askable {
  ops: readonly Test['op'][];
  /** What the answer is compared with; `none` where only having answered counts. */
  value: 'choices' | 'number' | 'date' | 'text' | 'none';
  /** What there is to choose from; empty for lists of the office that are not filled in. */
  choices: readonly Choice[];
}

const ONE: Pick<Askable, 'ops' | 'value'> = { ops: ['in', 'ne', 'answered'], value: 'choices' };
const MANY: Pick<Askable, 'ops' | 'value'> = { ops: ['includes', 'answered'], value: 'choices' };
const compared = (value: Askable['value']): Pick<Askable, 'ops' | 'value'> => ({
  ops: ['eq', 'ne', 'answered'],
  value,
});

const ASKABLE: Partial<Record<FieldTypeName, Pick<Askable, 'ops' | 'value'>>> = {
  radio: ONE,
  select: ONE,
  select_org_list: ONE,
  slot: ONE,
  checkbox_group: MANY,
  checkbox_group_org_list: MANY,
  integer: compared('number'),
  amount_thb: compared('number'),
  date_be: compared('date'),
  text: compared('text'),
  address_lookup: compared('text'),
};

const ANSWERED: Pick<Askable, 'ops' | 'value'> = { ops: ['answered'], value: 'none' };

/** How the answer of a field can be tested: a statement is ticked or not, a text can be compared or be there. */
export const valuesOf = (field: Field): Askable => ({
  ...(ASKABLE[field.type] ?? ANSWERED),
  choices: ('choices' in field && field.choices) || [],
});
