import {
  checkDefinition,
  compileDefinition,
  patternsOf,
  resolveForOffice,
  type CompiledForm,
  type DefinitionFault,
  type FormDefinition,
  type OfficeProfile,
} from '@khamrong/schemas';
import { Ajv } from 'ajv';

/** A draft of the right shape, and the office that publishes it. */
export interface CompileTask {
  draft: FormDefinition;
  office: OfficeProfile;
}

/** What a draft becomes, or what a clerk must put right first. Its patterns are judged elsewhere. */
export interface CompileResult {
  faults: DefinitionFault[];
  patterns: { path: string; pattern: string }[];
  /** The definition with the office's names and lists in place, where there are no faults. */
  definition?: FormDefinition;
  compiled?: CompiledForm;
}

/** Everything about a draft that may take long: it runs in a thread that can be stopped. */
export function compileForm({ draft, office }: CompileTask): CompileResult {
  const definition = resolveForOffice(draft, office);
  const patterns = patternsOf(definition);
  const faults = checkDefinition(definition);
  if (faults.length > 0) return { faults, patterns };
  const compiled = compileDefinition(definition);
  new Ajv({ strict: true, allErrors: true, logger: false }).compile(compiled.schema);
  return { faults, patterns, definition, compiled };
}
