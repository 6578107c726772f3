import type { Condition } from '../conditions/condition';
import { both } from '../conditions/fields-of';
import type { Field } from '../fields';
import type { FormDefinition, Page } from './form-definition';

/** A field where it stands in its form. */
export interface PlacedField {
  field: Field;
  /** JSON pointer to the field in the definition. */
  path: string;
  /** Number of its page, from 0. */
  page: number;
  /** When it is shown, the conditions of its page and section included. */
  showWhen?: Condition;
}

/** The fields of a page, each with the condition of its page and of the section heading it stands under. */
export function fieldsOnPage(page: Page): Pick<PlacedField, 'field' | 'showWhen'>[] {
  let around = page.showWhen;
  return page.fields.map((field) => {
    if (field.type === 'section') around = both(page.showWhen, field.showWhen);
    const own = field.type === 'section' ? undefined : field.showWhen;
    return { field, showWhen: both(around, own) };
  });
}

/** All fields in page order, with their places. */
export const placesIn = (definition: Pick<FormDefinition, 'pages'>): PlacedField[] =>
  definition.pages.flatMap((page, number) =>
    fieldsOnPage(page).map((placed, index) => ({
      ...placed,
      path: `/pages/${number}/fields/${index}`,
      page: number,
    })),
  );
