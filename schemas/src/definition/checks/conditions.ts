import { interpret } from '../../compile/interpret';
import type { JsonSchema } from '../../compile/json-schema';
import type { Condition, Test } from '../../conditions/condition';
import { typeOf, type Field } from '../../fields';
import { under, type DefinitionFault } from '../definition-fault';
import { fieldsIn, type FormDefinition } from '../form-definition';
import { attachmentScope, byKey, fieldScope, isAsked, pageScope, type Scope } from './condition-scope';
import { answerFault, sourceFault } from './condition-words';

const accepts = (schema: JsonSchema, value: unknown): boolean => interpret(schema)(value);

/** Lists of the office are known once a form is published. */
const isOpen = (field: Field): boolean => 'list' in field && !field.choices;

/** The answers a test asks for that the field can never have. */
function impossible(field: Field, test: Test): (string | number | boolean)[] {
  if (test.op === 'answered' || isOpen(field)) return [];
  const schema = typeOf(field).schema(field);
  if (test.op === 'in') return test.value.filter((value) => !accepts(schema, value));
  if (test.op !== 'includes') return accepts(schema, test.value) ? [] : [test.value];
  return schema.items && accepts(schema.items, test.value) ? [] : [test.value];
}

function testFaults(test: Test, path: string, scope: Scope): DefinitionFault[] {
  const field = scope.earlier.get(test.field);
  if (!field || !isAsked(field)) return [sourceFault(test.field, path, scope)];
  const [value] = impossible(field, test);
  return value === undefined ? [] : [answerFault(field, value, path)];
}

/** What is wrong with one condition, by what it may look at. */
export function conditionFaults(
  condition: Condition | undefined,
  path: string,
  scope: Scope,
): DefinitionFault[] {
  if (!condition) return [];
  if ('field' in condition) return testFaults(condition, path, scope);
  const [name, parts] =
    'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return parts.flatMap((each, index) => conditionFaults(each, `${path}/${name}/${index}`, scope));
}

/** Conditions of pages, fields and attachments look at earlier questions, and at answers these can have. */
export function checkConditions(definition: FormDefinition): DefinitionFault[] {
  const all = byKey(fieldsIn(definition));
  const earlier = new Map<string, Field>();
  const inForm = definition.pages.flatMap((page, number) => {
    const ofPage = conditionFaults(page.showWhen, `/pages/${number}/showWhen`, pageScope(page, earlier, all));
    const ofFields = page.fields.flatMap((field, index) => {
      const faults = [
        ...conditionFaults(field.showWhen, '/showWhen', fieldScope(page, index, earlier, all)),
        ...typeOf(field).settingFaults(field, earlier),
      ];
      earlier.set(field.key, field);
      return under(`/pages/${number}/fields/${index}`, faults);
    });
    return [...ofPage, ...ofFields];
  });
  const scope = attachmentScope(definition);
  const ofAttachments = definition.attachments.flatMap(({ showWhen, requiredWhen }, index) => [
    ...conditionFaults(showWhen, `/attachments/${index}/showWhen`, scope),
    ...conditionFaults(requiredWhen, `/attachments/${index}/requiredWhen`, scope),
  ]);
  return [...inForm, ...ofAttachments];
}
