import { isObject, listOf, textOf, type Json } from '../untrusted';
import { unescaped, type Reading } from './reading';

/** References that lead to references, at most. */
const HOPS = 20;

/** What a local reference `#/$defs/address` names; undefined where it names nothing. */
function referred(reference: string, root: Json): unknown {
  if (!reference.startsWith('#')) return undefined;
  let found: unknown = root;
  for (const step of reference.split('/').slice(1).map(unescaped)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Json)[step];
  }
  return found;
}

/** A schema with what it refers to in its place; the words beside a reference are its own. */
function dereferenced(schema: Json, { root, report }: Reading, about: string): Json {
  let current = schema;
  for (let hop = 0; typeof current.$ref === 'string'; hop++) {
    const { $ref, ...beside } = current;
    const target = referred(textOf($ref), root);
    if (!isObject(target) || hop > HOPS) {
      report.note(about, 'อ้างถึงส่วนที่ไม่มีในไฟล์ หรืออ้างวนกลับมาที่เดิม จึงไม่ได้นำมา');
      return beside;
    }
    current = { ...target, ...beside };
  }
  return current;
}

/** Parts that all hold, as one schema. */
function merged(parts: readonly Json[]): Json {
  return parts.reduce((all, part) => ({
    ...all,
    ...part,
    ...(all.properties || part.properties
      ? { properties: { ...(all.properties as Json), ...(part.properties as Json) } }
      : {}),
    required: [...listOf(all.required), ...listOf(part.required)],
  }));
}

const isNull = (schema: unknown): boolean =>
  isObject(schema) && (schema.type === 'null' || schema.const === null);

/** The one branch beside `null`, where that is all the branches say. */
function branchBesideNull(schema: Json): Json | undefined {
  const branches = [...listOf(schema.anyOf), ...listOf(schema.oneOf)];
  const [only, ...others] = branches.filter((each) => !isNull(each));
  return branches.length > 1 && others.length === 0 && isObject(only) ? only : undefined;
}

/** Branches whose parts are conditions of their own stay apart. */
const plainParts = (schema: Json): Json[] =>
  listOf(schema.allOf).filter((part): part is Json => isObject(part) && !part.if && !part.not);

/** A schema as it stands: references followed, parts put together, `null` left out. */
export function resolved(schema: unknown, reading: Reading, about: string): Json {
  if (!isObject(schema)) return {};
  const plain = dereferenced(schema, reading, about);
  const parts = plainParts(plain).map((part) => dereferenced(part, reading, about));
  const { allOf, ...own } = plain;
  const whole = parts.length > 0 ? merged([own, ...parts]) : plain;
  const conditional = listOf(allOf).filter((part) => isObject(part) && part.if);
  const branch = branchBesideNull(whole);
  const { anyOf: _anyOf, oneOf: _oneOf, ...rest } = whole;
  const settled = branch ? { ...rest, ...dereferenced(branch, reading, about) } : whole;
  return { ...settled, ...(conditional.length > 0 ? { allOf: conditional } : {}), type: typeIn(settled) };
}

/** The type, guessed from the keywords where it is not said. */
function typeIn(schema: Json): string {
  const { type } = schema;
  const named = Array.isArray(type) ? type.find((each) => each !== 'null') : type;
  if (typeof named === 'string') return named;
  if (isObject(schema.properties)) return 'object';
  if (schema.items !== undefined) return 'array';
  return typeof schema.const === 'boolean' ? 'boolean' : 'string';
}
