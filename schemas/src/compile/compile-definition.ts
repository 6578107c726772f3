import { conditionSchema } from '../conditions/condition-schema';
import type { Condition } from '../conditions/condition';
import type { FormDefinition, Page } from '../definition/form-definition';
import { fieldsOnPage, type PlacedField } from '../definition/places';
import type { Text } from '../definition/text';
import { typeOf, type Field } from '../fields';
import type { ControlOptions } from '../fields/field-type';
import type { JsonSchema } from './json-schema';
import { translationsOf, type Translations } from './translations';
import type { UiCategory, UiControl, UiHeading, UiRule, UiSchema } from './ui-schema';

/** What publishing makes of a definition: open standards any JSON Schema or JSON Forms client can use. */
export interface CompiledForm {
  schema: JsonSchema;
  uischema: UiSchema;
  translations: Translations;
}

type Placed = Pick<PlacedField, 'field' | 'showWhen'>;

const isSent = ({ field }: Placed): boolean => typeOf(field).sent;

const propertySchema = ({ field }: Placed): JsonSchema => ({
  title: field.label.th,
  ...(field.help ? { description: field.help.th } : {}),
  ...typeOf(field).schema(field),
});

/** Required answers, those that are always shown plainly, the others under the condition that shows them. */
function requirements(placed: Placed[]): Pick<JsonSchema, 'required' | 'allOf'> {
  const required = placed.filter(({ field }) => field.required);
  const always = required.filter((each) => !each.showWhen).map((each) => each.field.key);
  const groups = new Map<string, { condition: Condition; fields: Field[] }>();
  for (const { field, showWhen } of required) {
    if (!showWhen) continue;
    const id = JSON.stringify(showWhen);
    const group = groups.get(id) ?? { condition: showWhen, fields: [] };
    group.fields.push(field);
    groups.set(id, group);
  }
  const allOf = [...groups.values()].map(({ condition, fields }) => ({
    if: conditionSchema(condition),
    then: {
      type: 'object' as const,
      properties: Object.fromEntries(fields.map((field) => [field.key, true])),
      required: fields.map((field) => field.key),
    },
  }));
  return { required: always, ...(allOf.length > 0 ? { allOf } : {}) };
}

const rule = (showWhen: Condition | undefined): { rule?: UiRule } =>
  showWhen
    ? {
        rule: {
          effect: 'SHOW',
          condition: { scope: '#', schema: conditionSchema(showWhen), failWhenUndefined: true },
        },
      }
    : {};

/** What ages worked out from birth dates are called, by the keys of the dates. */
type AgeLabels = ReadonlyMap<string, Text>;

const ageLabels = (placed: Placed[]): AgeLabels =>
  new Map(
    placed.flatMap(({ field }) => (field.type === 'computed' ? [[field.formula.from, field.label]] : [])),
  );

function control({ field, showWhen }: Placed, ages: AgeLabels): UiControl {
  const type = typeOf(field);
  const messages = type.messages(field);
  const age = ages.get(field.key);
  const options: ControlOptions = {
    field: field.type,
    label: field.label,
    required: Boolean(field.required),
    asks: type.asks,
    ...(field.help ? { help: field.help } : {}),
    ...(showWhen ? { showWhen } : {}),
    ...(Object.keys(messages).length > 0 ? { messages } : {}),
    ...type.options(field),
    ...(age ? { age } : {}),
  };
  return {
    type: 'Control',
    scope: `#/properties/${field.key}`,
    label: field.label.th,
    i18n: field.key,
    options,
    ...rule(showWhen),
  };
}

const heading = ({ field, showWhen }: Placed): UiHeading => ({
  type: 'Label',
  text: field.label.th,
  i18n: `section.${field.key}`,
  options: {
    key: field.key,
    label: field.label,
    ...(field.help ? { help: field.help } : {}),
    ...(showWhen ? { showWhen } : {}),
  },
  ...rule(showWhen),
});

const elementsOf = (placed: Placed, ages: AgeLabels): (UiControl | UiHeading)[] => {
  if (placed.field.type === 'section') return [heading(placed)];
  return isSent(placed) || typeOf(placed.field).attached ? [control(placed, ages)] : [];
};

const category = (page: Page, ages: AgeLabels): UiCategory => ({
  type: 'Category',
  label: page.title.th,
  i18n: `page.${page.key}`,
  options: {
    key: page.key,
    label: page.title,
    ...(page.help ? { help: page.help } : {}),
    ...(page.showWhen ? { showWhen: page.showWhen } : {}),
  },
  ...rule(page.showWhen),
  elements: fieldsOnPage(page).flatMap((placed) => elementsOf(placed, ages)),
});

/**
 * Turns a definition, resolved for its office, into the JSON Schema of its answers (draft-07 keywords,
 * compiles under Ajv `strict`) and its JSON Forms UI schema (a Categorization, one Category a page).
 */
export function compileDefinition(definition: FormDefinition): CompiledForm {
  const all = definition.pages.flatMap(fieldsOnPage);
  const placed = all.filter(isSent);
  const ages = ageLabels(all);
  return {
    schema: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: definition.title.th,
      type: 'object',
      properties: Object.fromEntries(placed.map((each) => [each.field.key, propertySchema(each)])),
      additionalProperties: false,
      ...requirements(placed),
    },
    uischema: { type: 'Categorization', elements: definition.pages.map((page) => category(page, ages)) },
    translations: translationsOf(definition),
  };
}
