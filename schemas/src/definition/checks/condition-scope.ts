import { typeOf, type Field } from '../../fields';
import { fieldsIn, type FormDefinition, type Page } from '../form-definition';

/** What a condition belongs to. */
export type Owner = 'field' | 'section' | 'page' | 'attachment' | 'petition';

/** What a condition may look at, and what it may not and why. */
export interface Scope {
  owner: Owner;
  /** The fields it may look at, by key. */
  earlier: ReadonlyMap<string, Field>;
  /** Every field there is. */
  all: ReadonlyMap<string, Field>;
  /** Key of the field the condition belongs to. */
  own?: string;
  /** Keys of the fields that the condition itself shows. */
  inside?: ReadonlySet<string>;
}

export const byKey = (fields: readonly Field[]): Map<string, Field> =>
  new Map(fields.map((field) => [field.key, field]));

/** Keys of the fields that stand under a heading. */
function underHeading({ fields }: Page, heading: number): Set<string> {
  const rest = fields.slice(heading + 1);
  const next = rest.findIndex(({ type }) => type === 'section');
  return new Set(rest.slice(0, next < 0 ? undefined : next).map(({ key }) => key));
}

/** What the condition of a field or of a section heading may look at. */
export function fieldScope(
  page: Page,
  at: number,
  earlier: ReadonlyMap<string, Field>,
  all: ReadonlyMap<string, Field>,
): Scope {
  const field = page.fields[at];
  return field?.type === 'section'
    ? { owner: 'section', earlier, all, own: field.key, inside: underHeading(page, at) }
    : { owner: 'field', earlier, all, own: field?.key };
}

export const pageScope = (
  page: Page,
  earlier: ReadonlyMap<string, Field>,
  all: ReadonlyMap<string, Field>,
): Scope => ({ owner: 'page', earlier, all, inside: new Set(page.fields.map(({ key }) => key)) });

/** Attachments come behind all questions. */
export const attachmentScope = (definition: FormDefinition): Scope => {
  const all = byKey(fieldsIn(definition));
  return { owner: 'attachment', earlier: all, all };
};

export const isAsked = (field: Field): boolean => typeOf(field).sent;
