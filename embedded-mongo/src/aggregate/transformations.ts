import { splitPath } from '../bson/path';
import { type Document, isDocument, typeName, type Value } from '../bson/value';
import { fail } from '../errors';
import type { QueryContext } from '../query/context';
import { parseAddFields, parseProjection, place } from '../query/parse-projection';
import { type Projection, project, type Tree } from '../query/projection';
import { compileExpression } from './expression';
import { rootScope } from './scope';

/** Turns one document into another. */
export type Transformation = (document: Document) => Document;

type Compile = (specification: Value, context: QueryContext, name: string) => Transformation;

const apply =
  (projection: Projection, context: QueryContext): Transformation =>
  (document) =>
    project(document, projection, rootScope(document, context));

const addFields: Compile = (specification, context, name) =>
  isDocument(specification)
    ? apply(parseAddFields(specification, context), context)
    : fail('Location40272', `${name} specification stage must be an object, got ${typeName(specification)}`);

const projectStage: Compile = (specification, context) => {
  if (!isDocument(specification)) return fail('Location15969', '$project specification must be an object');
  if (specification.size === 0) fail('Location51272', '$project specification must have at least one field');
  return apply(parseProjection(specification, context, { find: false }), context);
};

const unset: Compile = (specification, context) => {
  const names = Array.isArray(specification) ? specification : [specification];
  const tree: Tree = new Map();
  if (names.length === 0)
    fail('Location31119', '$unset specification must be a string or an array with at least one field');
  for (const name of names) {
    if (typeof name !== 'string')
      return fail(
        'Location31120',
        '$unset specification must be a string or an array containing only string values',
      );
    place(tree, splitPath(name), { kind: 'drop' });
  }
  return apply({ mode: 'exclude', tree, positional: false }, context);
};

function newRoot(specification: Value, context: QueryContext, name: string): Transformation {
  const expression = compileExpression(specification, context);
  return (document) => {
    const root = expression(rootScope(document, context));
    return isDocument(root)
      ? root
      : fail(
          'Location40228',
          `'${name}' expression must evaluate to an object, but resulting value was of type ${root === undefined ? 'missing' : typeName(root)}`,
        );
  };
}

const replaceRoot: Compile = (specification, context) => {
  if (!isDocument(specification))
    return fail('Location40229', "'replaceRoot' specification must be an object");
  const root =
    specification.get('newRoot') ?? fail('Location40231', 'no newRoot specified for the $replaceRoot stage');
  return newRoot(root, context, 'newRoot');
};

/** Stages that change documents one by one, which are also those of pipeline updates. */
export const TRANSFORMATIONS: Record<string, Compile> = {
  $set: addFields,
  $addFields: addFields,
  $project: projectStage,
  $unset: unset,
  $replaceRoot: replaceRoot,
  $replaceWith: (specification, context) => newRoot(specification, context, 'replacement document'),
};

/** The name and specification of a stage. */
export function stageParts(stage: Value): [string, Value] {
  if (!isDocument(stage))
    return fail('TypeMismatch', "Each element of the 'pipeline' array must be an object");
  if (stage.size !== 1)
    fail('Location40323', 'A pipeline stage specification object must contain exactly one field.');
  const [[name, specification]] = stage as unknown as [[string, Value]];
  return [name, specification];
}

/** Compiles the pipeline of an update. */
export function runTransformations(stages: Value[], context: QueryContext): Transformation {
  const compiled = stages.map((stage) => {
    const [name, specification] = stageParts(stage);
    const compile = TRANSFORMATIONS[name];
    return compile
      ? compile(specification, context, name)
      : fail('InvalidOptions', `${name} is not allowed to be used within an update`);
  });
  return (document) => compiled.reduce((acc, transform) => transform(acc), document);
}
