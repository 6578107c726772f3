import type { Condition, Test } from '../../conditions/condition';
import { isObject, listOf, type Json } from '../untrusted';
import { join, pathOfScope, type FieldNode } from './reading';

/** Fields conditions may look at, by the path of their property. */
export type Known = ReadonlyMap<string, FieldNode>;

/** Parts of a condition, at most. */
const PARTS_MAX = 20;
const DEEPEST = 12;

type Scalar = string | number | boolean;
type MaybeCondition = Condition | undefined;

const isScalar = (value: unknown): value is Scalar =>
  (typeof value === 'string' && value.length <= 200) ||
  typeof value === 'number' ||
  typeof value === 'boolean';

/** Several conditions as one; undefined where one of them cannot be said. */
export function together(name: 'all' | 'any', parts: readonly MaybeCondition[]): MaybeCondition {
  const said = parts.filter((each) => each !== undefined);
  if (said.length !== parts.length || said.length === 0 || said.length > PARTS_MAX) return undefined;
  return said.length === 1 ? said[0] : name === 'all' ? { all: said } : { any: said };
}

/** The opposite of a condition, where the answer it looks at is given; undefined where it cannot be said. */
export function negated(condition: MaybeCondition): MaybeCondition {
  if (!condition) return undefined;
  if ('all' in condition) return together('any', condition.all.map(negated));
  if ('any' in condition) return together('all', condition.any.map(negated));
  const { field } = condition;
  if (condition.op === 'eq') return { field, op: 'ne', value: condition.value };
  if (condition.op === 'ne') return { field, op: 'eq', value: condition.value };
  if (condition.op !== 'in') return undefined;
  return together(
    'all',
    condition.value.map((value): Test => ({ field, op: 'ne', value })),
  );
}

/** What the field here stores for an answer of the foreign schema. */
const stored = ({ codes }: FieldNode, raw: unknown): unknown => codes.get(JSON.stringify(raw)) ?? raw;

function testOf(schema: Json, node: FieldNode, op: 'eq' | 'includes'): MaybeCondition {
  const field = node.field.key;
  if (Object.hasOwn(schema, 'const')) {
    const value = stored(node, schema.const);
    return isScalar(value) ? { field, op, value } : undefined;
  }
  const values = listOf(schema.enum).map((raw) => stored(node, raw));
  if (values.length === 0 || values.length > 200 || !values.every(isScalar)) return undefined;
  if (op === 'eq') return { field, op: 'in', value: values };
  return together(
    'any',
    values.map((value): Test => ({ field, op, value })),
  );
}

/** Keywords that ask for nothing but an answer. */
const ASKS_ANSWER: ReadonlySet<string> = new Set(['type', 'minLength', 'minItems', 'title']);

function ofField(schema: Json, node: FieldNode, depth: number): MaybeCondition {
  if (isObject(schema.not)) return negated(ofField(schema.not, node, depth + 1));
  if (isObject(schema.contains)) return testOf(schema.contains, node, 'includes');
  if (Object.hasOwn(schema, 'const') || schema.enum) return testOf(schema, node, 'eq');
  if (Object.keys(schema).every((name) => ASKS_ANSWER.has(name)))
    return { field: node.field.key, op: 'answered' };
  return undefined;
}

/** The parts of a schema over an object: its properties, and the answers it needs beside. */
function partsOf(schema: Json, path: string, known: Known, depth: number): MaybeCondition[] {
  const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  const named = new Set(properties.map(([name]) => name));
  const beside = listOf(schema.required).filter((name) => typeof name === 'string' && !named.has(name));
  return [
    ...properties.map(([name, each]) => conditionIn(each, join(path, name), known, depth + 1)),
    ...beside.map((name) => conditionIn({}, join(path, String(name)), known, depth + 1)),
  ];
}

/** Schemas that hold together, and those of which one does. */
function branchesOf(schema: Json, inner: (each: unknown) => MaybeCondition): MaybeCondition[] {
  const every = listOf(schema.allOf);
  const some = listOf(schema.anyOf ?? schema.oneOf);
  return [
    ...(every.length > 0 ? [together('all', every.map(inner))] : []),
    ...(some.length > 0 ? [together('any', some.map(inner))] : []),
  ];
}

/** A JSON Schema over the answers as a condition; undefined where it says what conditions cannot. */
export function conditionIn(schema: unknown, path: string, known: Known, depth = 0): MaybeCondition {
  if (schema === true) return conditionIn({}, path, known, depth);
  if (!isObject(schema) || depth > DEEPEST) return undefined;
  const inner = (each: unknown): MaybeCondition => conditionIn(each, path, known, depth + 1);
  const branches = branchesOf(schema, inner);
  const node = known.get(path);
  if (node) return branches.length > 0 ? together('all', branches) : ofField(schema, node, depth);
  if (isObject(schema.not)) return negated(inner(schema.not));
  return together('all', [...partsOf(schema, path, known, depth), ...branches]);
}

/** The condition of a JSON Forms rule, before its effect is looked at. */
function ruleCondition(condition: Json, known: Known, depth = 0): MaybeCondition {
  if (depth > DEEPEST) return undefined;
  if (condition.type === 'AND' || condition.type === 'OR') {
    const parts = listOf(condition.conditions).filter(isObject);
    const read = parts.map((each) => ruleCondition(each, known, depth + 1));
    return together(condition.type === 'AND' ? 'all' : 'any', read);
  }
  const path = pathOfScope(condition.scope);
  if (path === undefined) return undefined;
  if (Object.hasOwn(condition, 'expectedValue'))
    return conditionIn({ const: condition.expectedValue }, path, known);
  return conditionIn(condition.schema, path, known);
}

/** When a rule shows its element, and what of it is said in another way than it was. */
export interface ReadRule {
  condition?: Condition;
  told?: string;
}

const DROPPED = 'เงื่อนไขการแสดงแบบนี้ระบบนี้ยังไม่มี จึงแสดงเสมอ';
const NOT_SHOWN_YET = 'เงื่อนไข “ซ่อนเมื่อ…” เปลี่ยนเป็น “แสดงเมื่อตอบอย่างอื่น” ก่อนตอบจึงยังไม่แสดง';
const HIDDEN_INSTEAD = 'เดิมเป็นช่องที่แสดงแต่กรอกไม่ได้ เปลี่ยนเป็นซ่อนไว้จนกว่าจะเข้าเงื่อนไข';

/** What to tell of a rule, by its effect. */
const TOLD: Record<string, string | undefined> = {
  HIDE: NOT_SHOWN_YET,
  ENABLE: HIDDEN_INSTEAD,
  DISABLE: HIDDEN_INSTEAD,
};

/** The rule of an element; without a condition where it has none, or one that conditions cannot say (`told`). */
export function ruleOf({ rule }: Json, known: Known): ReadRule {
  if (!isObject(rule) || !isObject(rule.condition)) return {};
  const effect = String(rule.effect);
  const read = ruleCondition(rule.condition, known);
  const condition = effect === 'HIDE' || effect === 'DISABLE' ? negated(read) : read;
  if (!condition) return { told: DROPPED };
  const told = Object.hasOwn(TOLD, effect) ? TOLD[effect] : undefined;
  return { condition, ...(told ? { told } : {}) };
}
