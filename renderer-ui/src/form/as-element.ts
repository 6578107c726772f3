import type { UISchemaElement } from '@jsonforms/core';
import type { UiCategory, UiControl, UiSchema } from '@khamrong/schemas';

/** Our UI schema as JSON Forms types it: the same shape, but its rule effects are an enum there. */
export const asElement = (element: UiControl | UiCategory | UiSchema): UISchemaElement =>
  element as unknown as UISchemaElement;
