import { indexPart, type Path } from '../bson/path';
import { type Document, isDocument, UNDEFINED, type Value } from '../bson/value';
import { fail } from '../errors';

/** One field of a key on its way: what it has reached, and the path still ahead. */
interface Step {
  value: Value | undefined;
  rest: Path;
  /** Set for an array that is itself an element, which is not entered. */
  final?: boolean;
}

/** The keys of a document for some paths: one tuple, or one per element of the array it has on a path. */
export interface KeyValues {
  tuples: (Value | undefined)[][];
  multikey: boolean;
}

/** Follows documents, and array indexes, as far as no array has to be spread. */
function advance({ value, rest, final }: Step): Step {
  let at = value;
  let depth = 0;
  while (depth < rest.length) {
    const part = rest[depth] as string;
    const index = indexPart(part);
    if (isDocument(at)) at = at.get(part);
    else if (Array.isArray(at) && index !== undefined) at = at[index];
    else if (Array.isArray(at)) break;
    else return { value: undefined, rest: [] };
    depth += 1;
  }
  return { value: at, rest: rest.slice(depth), final: final && depth === 0 };
}

const isSpread = (step: Step) => Array.isArray(step.value) && step.final !== true;

function spread(steps: Step[], array: Value[]): KeyValues {
  if (array.length === 0) {
    const empty = steps.map((step) => (isSpread(step) && step.rest.length === 0 ? UNDEFINED : step.value));
    return { tuples: [empty.map((value) => (value === array ? undefined : value))], multikey: true };
  }
  const tuples = array.flatMap((element) => {
    const inner = steps.map((step) =>
      isSpread(step) ? { value: element, rest: step.rest, final: true } : step,
    );
    return expand(inner.map((step) => (step.rest.length > 0 ? { ...step, final: false } : step))).tuples;
  });
  return { tuples, multikey: true };
}

function expand(steps: Step[]): KeyValues {
  const advanced = steps.map(advance);
  const arrays = new Set(advanced.filter(isSpread).map((step) => step.value as Value[]));
  if (arrays.size > 1) fail('CannotIndexParallelArrays', 'cannot index parallel arrays');
  for (const array of arrays) return spread(advanced, array);
  return { tuples: [advanced.map((step) => step.value)], multikey: false };
}

/** The values an index has for a document, and by which a sort orders it; missing is `undefined`. */
export const keyValues = (document: Document, paths: Path[]): KeyValues =>
  expand(paths.map((rest) => ({ value: document, rest })));
