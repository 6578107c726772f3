import {
  answerChecker,
  checkDefinition,
  compileDefinition,
  type FormDefinition,
  journeyOf,
  patternsOf,
  resolveForOffice,
  type AnswerChecker,
  type CompiledForm,
  type DefinitionFault,
  type OfficeProfile,
} from '@khamrong/schemas';
import { Ajv, type ValidateFunction } from 'ajv';
import { shapeFault } from '../definition-shape';
import { isSafePattern } from './pattern-safety';

/** A form fit to publish, or what a clerk must put right first. */
export type Compiled =
  | { ok: true; definition: FormDefinition; compiled: CompiledForm; validate: ValidateFunction }
  | { ok: false; faults: DefinitionFault[] };

const compileSchema = (compiled: CompiledForm): ValidateFunction =>
  new Ajv({ strict: true, allErrors: true, logger: false }).compile(compiled.schema);

async function patternFaults(definition: FormDefinition): Promise<DefinitionFault[]> {
  const patterns = patternsOf(definition);
  const safe = await Promise.all(patterns.map(({ pattern }) => isSafePattern(pattern)));
  return patterns
    .filter((_, index) => !safe[index])
    .map(({ path }) => ({
      path,
      message: {
        th: 'รูปแบบตรวจข้อความนี้อาจทำให้ระบบค้าง กรุณาเขียนให้ง่ายลง',
        en: 'This pattern may hang the system; please make it simpler',
      },
    }));
}

/**
 * Checks a definition as publishing does and compiles it for its office. Bounded: the limits on nodes,
 * conditions and size are checked before anything is compiled. Never on a citizen's request path.
 */
export async function compileVersion(draft: unknown, office: OfficeProfile): Promise<Compiled> {
  const misshapen = shapeFault(draft);
  if (misshapen) return { ok: false, faults: [misshapen] };
  const definition = resolveForOffice(draft as FormDefinition, office);
  const faults = [...checkDefinition(definition), ...(await patternFaults(definition))];
  if (faults.length > 0) return { ok: false, faults };
  const compiled = compileDefinition(definition);
  return { ok: true, definition, compiled, validate: compileSchema(compiled) };
}
