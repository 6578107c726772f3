import { interpret } from '../../compile/interpret';
import type { Condition, Test } from '../../conditions/condition';
import type { JsonSchema } from '../../compile/json-schema';
import { typeOf, type Field } from '../../fields';
import { faultIf, under, type DefinitionFault } from '../definition-fault';
import type { FormDefinition } from '../form-definition';

/** The fields a condition may look at, by key. */
type Targets = ReadonlyMap<string, Field>;

/** Whether an answer to the field could make the test hold. Lists of the office are known once it is published. */
function canTake(field: Field, test: Test): boolean {
  if (test.op === 'answered' || ('list' in field && !field.choices)) return true;
  const schema = typeOf(field).schema(field);
  if (test.op === 'includes') return schema.type === 'array' && accepts(schema.items ?? {}, test.value);
  const values: unknown[] = test.op === 'in' ? test.value : [test.value];
  return values.every((value) => accepts(schema, value));
}

const accepts = (schema: JsonSchema, value: unknown): boolean => interpret(schema)(value);

function testFaults(test: Test, path: string, targets: Targets): DefinitionFault[] {
  const field = targets.get(test.field);
  if (!field || !typeOf(field).sent)
    return faultIf(
      true,
      path,
      `เงื่อนไขอ้างถึง “${test.field}” ซึ่งไม่มี หรือไม่ได้อยู่ก่อนหน้า`,
      `The condition looks at “${test.field}”, which is not an earlier question`,
    );
  return faultIf(
    !canTake(field, test),
    path,
    `เงื่อนไขของ “${field.label.th}” ใช้คำตอบที่เลือกไม่ได้`,
    `“${field.label.en ?? field.label.th}” can never have the answer the condition asks for`,
  );
}

/** What is wrong with one condition, where it may look at these fields. */
export function conditionFaults(
  condition: Condition | undefined,
  path: string,
  targets: Targets,
): DefinitionFault[] {
  if (!condition) return [];
  if ('field' in condition) return testFaults(condition, path, targets);
  const [name, parts] =
    'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return parts.flatMap((each, index) => conditionFaults(each, `${path}/${name}/${index}`, targets));
}

/** Conditions of pages, fields and attachments look at earlier questions, and at answers these can have. */
export function checkConditions({ pages, attachments }: FormDefinition): DefinitionFault[] {
  const earlier = new Map<string, Field>();
  const inForm = pages.flatMap((page, number) => {
    const ofPage = conditionFaults(page.showWhen, `/pages/${number}/showWhen`, earlier);
    const ofFields = page.fields.flatMap((field, index) => {
      const faults = [
        ...conditionFaults(field.showWhen, '/showWhen', earlier),
        ...typeOf(field).settingFaults(field, earlier),
      ];
      earlier.set(field.key, field);
      return under(`/pages/${number}/fields/${index}`, faults);
    });
    return [...ofPage, ...ofFields];
  });
  const ofAttachments = attachments.flatMap(({ showWhen }, index) =>
    conditionFaults(showWhen, `/attachments/${index}/showWhen`, earlier),
  );
  return [...inForm, ...ofAttachments];
}
