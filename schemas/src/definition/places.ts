import type { Condition } from '../conditions/condition';
import { both } from '../conditions/fields-of';
import type { Field } from '../fields';
import type { FormDefinition } from './form-definition';

/** A field where it stands in its form. */
export interface PlacedField {
  field: Field;
  /** JSON pointer to the field in the definition. */
  path: string;
  /** Number of its page, from 0. */
  page: number;
  /** When it is shown, its page's condition included. */
  showWhen?: Condition;
}

/** All fields in page order, with their places. */
export const placesIn = (definition: Pick<FormDefinition, 'pages'>): PlacedField[] =>
  definition.pages.flatMap((page, number) =>
    page.fields.map((field, index) => ({
      field,
      path: `/pages/${number}/fields/${index}`,
      page: number,
      showWhen: both(page.showWhen, field.showWhen),
    })),
  );
