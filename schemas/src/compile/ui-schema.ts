import type { Condition } from '../conditions/condition';
import type { Text } from '../definition/text';
import type { ControlOptions } from '../fields/field-type';
import type { JsonSchema } from './json-schema';

/** JSON Forms rule. `failWhenUndefined` always: an unanswered field must not pass a test. */
export interface UiRule {
  effect: 'SHOW';
  condition: { scope: '#'; schema: JsonSchema; failWhenUndefined: true };
}

export interface UiControl {
  type: 'Control';
  scope: string;
  label: string;
  i18n: string;
  options: ControlOptions;
  rule?: UiRule;
}

/** A heading between the controls of a page. */
export interface UiHeading {
  type: 'Label';
  text: string;
  i18n: string;
  options: { key: string; label: Text; help?: Text; showWhen?: Condition };
  rule?: UiRule;
}

export interface UiCategory {
  type: 'Category';
  label: string;
  i18n: string;
  options: { key: string; label: Text; help?: Text; showWhen?: Condition };
  rule?: UiRule;
  elements: (UiControl | UiHeading)[];
}

/** A published form's UI schema: one Category a page. */
export interface UiSchema {
  type: 'Categorization';
  elements: UiCategory[];
}

/** The field key a control stands for. */
export const keyOf = (control: Pick<UiControl, 'scope'>): string =>
  control.scope.slice('#/properties/'.length);

/** The controls of a page, without the headings between them. */
export const controlsOn = ({ elements }: UiCategory): UiControl[] =>
  elements.filter((element) => element.type === 'Control');

/** All controls in page order. */
export const controlsIn = (uischema: UiSchema): UiControl[] => uischema.elements.flatMap(controlsOn);
