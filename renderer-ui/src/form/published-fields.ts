import { controlsIn, keyOf, type Field, type PublishedForm, type UiControl } from '@khamrong/schemas';

/**
 * A control's options are its field's settings, as far as a client needs them; so the field types' own
 * normalising and checking run on them, in the browser as on the server.
 */
export const fieldOf = (control: UiControl): Field =>
  ({ ...control.options, key: keyOf(control), type: control.options.field }) as unknown as Field;

/** The fields of a published form by key. */
export const publishedFields = ({ uischema }: Pick<PublishedForm, 'uischema'>): Map<string, Field> =>
  new Map(controlsIn(uischema).map((control) => [keyOf(control), fieldOf(control)]));
