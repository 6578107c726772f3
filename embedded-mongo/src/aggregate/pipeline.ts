import type { Value } from '../bson/value';
import { fail } from '../errors';
import type { CompileStage, Documents, Environment, Stage } from './stage';
import { BASIC_STAGES } from './stages-basic';
import { GROUP_STAGES } from './stages-group';
import { JOIN_STAGES } from './stages-join';
import { stageParts, TRANSFORMATIONS } from './transformations';

function transformationStage(name: string): CompileStage | undefined {
  const compile = Object.hasOwn(TRANSFORMATIONS, name) ? TRANSFORMATIONS[name] : undefined;
  if (!compile) return undefined;
  return (specification, { context }) => {
    const transform = compile(specification, context, name);
    return (input) => ({
      *[Symbol.iterator]() {
        for (const document of input) yield transform(document);
      },
    });
  };
}

/** Stages that need what this server does not have. */
const REFUSED: Record<string, () => never> = {
  $changeStream: () => fail('Location40573', 'The $changeStream stage is only supported on replica sets'),
  $out: () => fail('Location40601', '$out can only be the final stage in the pipeline'),
  $merge: () => fail('Location40601', '$merge can only be the final stage in the pipeline'),
};

function compileStage(stage: Value, environment: Environment): Stage {
  const [name, specification] = stageParts(stage);
  const tables = [BASIC_STAGES, GROUP_STAGES, JOIN_STAGES];
  const table = tables.find((each) => Object.hasOwn(each, name));
  const compile = table?.[name] ?? transformationStage(name);
  if (compile) return compile(specification, environment, name);
  if (Object.hasOwn(REFUSED, name)) REFUSED[name]?.();
  return fail('Location40324', `Unrecognized pipeline stage name: '${name}'`);
}

/** Compiles a pipeline; throws MongoDB's errors for what is malformed or not supported. */
export function compilePipeline(stages: Value[], environment: Environment): Stage {
  const compiled = stages.map((stage) => compileStage(stage, environment));
  return (input: Documents) => compiled.reduce((documents, stage) => stage(documents), input);
}
