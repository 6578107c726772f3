import { compare } from '../bson/compare';
import { encodeKey } from '../bson/key';
import { doc, type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import type { QueryContext } from '../query/context';
import { type Accumulator, ACCUMULATORS } from './accumulators';
import { compileExpression } from './expression';
import { type Expression, rootScope } from './scope';
import type { CompileStage, Documents } from './stage';
import { collect } from './stages-basic';

interface Field {
  name: string;
  make: () => Accumulator;
  expression: Expression;
}

function accumulatorField(name: string, value: Value, context: QueryContext): Field {
  if (name.includes('.')) fail('Location40235', `The field name '${name}' cannot contain '.'`);
  if (!isDocument(value)) return fail('Location40234', `The field '${name}' must be an accumulator object`);
  if (value.size !== 1) fail('Location40238', `The field '${name}' must specify one accumulator`);
  const [[operator, operand]] = value as unknown as [[string, Value]];
  if (operator === '$count')
    return { name, make: ACCUMULATORS.$sum as () => Accumulator, expression: () => 1 };
  const make = Object.hasOwn(ACCUMULATORS, operator) ? ACCUMULATORS[operator] : undefined;
  if (!make) return fail('Location15952', `unknown group operator '${operator}'`);
  return { name, make, expression: compileExpression(operand, context) };
}

interface Group {
  id: Value;
  accumulators: Accumulator[];
}

const MAX_GROUPS = 1_000_000;

function* grouped(
  input: Documents,
  id: Expression,
  fields: Field[],
  context: QueryContext,
): Generator<Document> {
  const groups = new Map<string, Group>();
  for (const document of input) {
    const scope = rootScope(document, context);
    const key = id(scope) ?? null;
    const name = encodeKey(key).toString('latin1');
    let group = groups.get(name);
    if (!group) {
      group = { id: key, accumulators: fields.map(({ make }) => make()) };
      groups.set(name, group);
      if (groups.size > MAX_GROUPS)
        fail('QueryExceededMemoryLimitNoDiskUseAllowed', 'Exceeded memory limit for $group');
    }
    for (const [i, field] of fields.entries()) group.accumulators[i]?.add(field.expression(scope));
  }
  for (const group of groups.values()) yield groupDocument(group, fields);
}

function groupDocument({ id, accumulators }: Group, fields: Field[]): Document {
  const out: Document = new Map([['_id', id]]);
  for (const [i, { name }] of fields.entries()) out.set(name, accumulators[i]?.result() ?? null);
  return out;
}

/** Equal keys are found by their bytes, which a collation does not give. */
function requireSimple({ simple }: QueryContext, name: string): void {
  if (!simple) fail('NotImplemented', `${name} with a collation is not supported by this server`);
}

const group: CompileStage = (specification, { context }) => {
  requireSimple(context, '$group');
  if (!isDocument(specification))
    return fail('Location15947', "a group's fields must be specified in an object");
  const id = specification.get('_id');
  if (id === undefined) return fail('Location15955', 'a group specification must include an _id');
  const key = compileExpression(id, context);
  const fields = [...specification]
    .filter(([name]) => name !== '_id')
    .map(([name, value]) => accumulatorField(name, value, context));
  return (input) => ({ [Symbol.iterator]: () => grouped(input, key, fields, context) });
};

const COUNT = doc({ $sum: 1 });

const sortByCount: CompileStage = (specification, environment, name) => {
  const counted = group(doc({ _id: specification, count: COUNT }), environment, name);
  return (input) => collect(counted(input)).sort((a, b) => compare(b.get('count'), a.get('count')));
};

function boundaryOf(boundaries: Value[], value: Value | undefined): Value | undefined {
  const at = boundaries.findLastIndex((boundary) => compare(boundary, value) <= 0);
  return at < 0 || at === boundaries.length - 1 ? undefined : boundaries[at];
}

function checkBoundaries(boundaries: Value | undefined): Value[] {
  if (!Array.isArray(boundaries))
    return fail('Location40200', "The $bucket 'boundaries' field must be an array");
  if (boundaries.length < 2)
    fail('Location40192', "The $bucket 'boundaries' field must have at least 2 values");
  for (const [i, boundary] of boundaries.entries())
    if (i > 0 && compare(boundaries[i - 1], boundary) >= 0)
      fail('Location40194', "The 'boundaries' option to $bucket must be sorted in ascending order");
  return boundaries;
}

const bucket: CompileStage = (specification, environment) => {
  requireSimple(environment.context, '$bucket');
  if (!isDocument(specification)) return fail('Location40201', 'Argument to $bucket stage must be an object');
  const boundaries = checkBoundaries(specification.get('boundaries'));
  const by = compileExpression(specification.get('groupBy') ?? null, environment.context);
  const otherwise = specification.get('default');
  const key: Expression = (scope) =>
    boundaryOf(boundaries, by(scope)) ??
    otherwise ??
    fail(
      'Location40066',
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  const output = specification.get('output') ?? doc({ count: COUNT });
  if (!isDocument(output)) return fail('Location40196', "The $bucket 'output' field must be an object");
  const fields = [...output].map(([name, value]) => accumulatorField(name, value, environment.context));
  return (input) =>
    collect({ [Symbol.iterator]: () => grouped(input, key, fields, environment.context) }).sort((a, b) =>
      compare(a.get('_id'), b.get('_id')),
    );
};

export const GROUP_STAGES: Record<string, CompileStage> = {
  $group: group,
  $sortByCount: sortByCount,
  $bucket: bucket,
};
