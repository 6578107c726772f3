import type { Condition, Test } from '../../conditions/condition';
import type { DefinitionFault } from '../../definition/definition-fault';
import { fieldsIn, type FormDefinition } from '../../definition/form-definition';
import type { Field } from '../../fields';
import { behind, pageOf } from '../structure/copies';
import { mending, type Mender, type Mending } from './mending';
import { pointedAt, putAt, stepsOf, valueAt } from './pointers';

/** Answers offered in place of one that cannot be given. */
const OFFERED = 3;

/** Where the whole condition stands, and the steps from there to the test that is wrong. */
function split(path: string): { whole: string; inside: string[] } {
  const [, whole = path, inside = ''] = /^(.*?\/(?:showWhen|requiredWhen|when))(\/.*)?$/.exec(path) ?? [];
  return { whole, inside: stepsOf(inside) };
}

/** A condition without one of its tests; undefined where nothing is left of it. */
function withoutTest(condition: Condition, [name, at, ...rest]: readonly string[]): Condition | undefined {
  if (name === undefined) return undefined;
  const joint = name === 'all' ? 'all' : 'any';
  const parts = valueAt(condition, [joint]) as Condition[];
  const left = parts.flatMap((each, index) =>
    index === Number(at) ? (withoutTest(each, rest) ?? []) : [each],
  );
  const [first] = left;
  if (!first) return undefined;
  return left.length === 1 ? first : ({ [joint]: left } as Condition);
}

/** A list of answers without the one that cannot be given; undefined where that was the only one. */
function withoutAnswer(test: Test, value: unknown): Test | undefined {
  if (test.op !== 'in') return undefined;
  const left = test.value.filter((each) => each !== value);
  return left.length > 0 ? { ...test, value: left } : undefined;
}

const TAKEN_AWAY: Record<string, string> = {
  showWhen: 'ลบเงื่อนไข (แสดงเสมอ)',
  requiredWhen: 'ลบเงื่อนไข (ไม่บังคับแนบ)',
  when: 'ไม่ปกปิดข้อมูลในสำเนา',
};

/** Taking the condition away, or only what is wrong with it. */
const lessOfIt: Mender = (definition, { path }) => {
  const { whole, inside } = split(path);
  const condition = valueAt(definition, stepsOf(whole)) as Condition | undefined;
  if (!condition) return [];
  const less = inside.length > 0 ? withoutTest(condition, inside) : undefined;
  const name = stepsOf(whole).at(-1) ?? '';
  // What is redacted under a condition is redacted under none: the setting goes with it.
  const taken = name === 'when' ? whole.replace(/\/when$/, '') : whole;
  return [
    ...(less ? mending('ตัดเฉพาะส่วนนี้ออกจากเงื่อนไข', putAt(definition, whole, less)) : []),
    ...mending(TAKEN_AWAY[name] ?? 'ลบเงื่อนไข', putAt(definition, taken, undefined)),
  ];
};

const nameOf = (field: Field): string => field.label.th.trim() || 'ช่องที่ใช้ในเงื่อนไข';

/** Putting the field that is looked at before what looks at it, or that behind the field. */
const inOrder: Mender = (definition, { path, about }) => {
  const owner = pointedAt(definition, path);
  const source = fieldsIn(definition).find(({ key }) => key === about?.field);
  if (!owner || !source) return [];
  if (owner.kind === 'field') return aroundField(definition, owner.thing, source);
  if (owner.kind !== 'page') return [];
  const before = definition.pages[definition.pages.indexOf(owner.thing) - 1];
  return before
    ? mending(`ย้าย “${nameOf(source)}” ไปไว้ท้ายหน้าก่อน`, {
        do: 'moveFields',
        fields: [source.key],
        page: before.key,
        before: null,
      })
    : [];
};

function aroundField(definition: FormDefinition, owner: Field, source: Field): Mending[] {
  const [home, other] = [pageOf(definition, owner.key), pageOf(definition, source.key)];
  if (!home || !other) return [];
  const forward = mending(`ย้าย “${nameOf(source)}” ไปไว้ก่อนหน้านี้`, {
    do: 'moveFields',
    fields: [source.key],
    page: home.key,
    before: owner.key,
  });
  if (owner.type === 'section') return forward;
  const back = mending(`ย้ายช่องนี้ไปไว้หลัง “${nameOf(source)}”`, {
    do: 'moveFields',
    fields: [owner.key],
    page: other.key,
    before: behind(other.fields, source.key),
  });
  return [...forward, ...back];
}

/** Another answer in place of one that cannot be given. */
const otherAnswer: Mender = (definition, { path, about }) => {
  const test = valueAt(definition, stepsOf(path)) as Test | undefined;
  const source = fieldsIn(definition).find(({ key }) => key === about?.field);
  if (!test || test.op === 'answered') return [];
  const less = withoutAnswer(test, about?.value);
  if (less) return mending('ตัดคำตอบที่เลือกไม่ได้ออก', putAt(definition, path, less));
  const choices = source && 'choices' in source ? (source.choices ?? []) : [];
  return choices.slice(0, OFFERED).flatMap(({ value, label }) => {
    const put = { ...test, value: test.op === 'in' ? [value] : value };
    return mending(`ใช้คำตอบ “${label.th}” แทน`, putAt(definition, path, put));
  });
};

/** What can be done about a condition that is wrong, the most likely first. */
export const mendCondition: Mender = (definition: FormDefinition, fault: DefinitionFault) => {
  const order = fault.kind === 'condition.later' || fault.kind === 'condition.inside';
  return [
    ...(order ? inOrder(definition, fault) : []),
    ...(fault.kind === 'condition.answer' ? otherAnswer(definition, fault) : []),
    ...lessOfIt(definition, fault),
  ];
};
