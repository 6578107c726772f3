import type { PetitionLayout } from '@khamrong/schemas';

export type Variables = NonNullable<PetitionLayout['variables']>;
type Stored = Variables[string];
export interface Wording {
  text: string;
  showWhen?: Exclude<Stored, string>[number]['showWhen'];
}

/** A variable while it is edited: always a list, whichever way it is kept. */
export interface Variable {
  name: string;
  wordings: readonly Wording[];
}

export const MOST_WORDINGS = 12;

export const variablesOf = (kept: Variables = {}): Variable[] =>
  Object.entries(kept).map(([name, stored]) => ({
    name,
    wordings: typeof stored === 'string' ? [{ text: stored }] : stored,
  }));

const isPlain = ([first, ...rest]: readonly Wording[]): boolean => rest.length === 0 && !first?.showWhen;

/** As it was kept where nothing changed, else a plain text for a single wording without a condition. */
function stored({ name, wordings }: Variable, before: Variables): Stored {
  const kept = before[name];
  if (Array.isArray(kept) && kept === wordings) return kept;
  return isPlain(wordings) && !Array.isArray(kept) ? (wordings[0]?.text ?? '') : [...wordings];
}

/** The variables as they are kept; undefined for none. */
export const keptVariables = (list: readonly Variable[], before: Variables = {}): Variables | undefined =>
  list.length > 0
    ? Object.fromEntries(list.map((variable) => [variable.name, stored(variable, before)]))
    : undefined;

/** A new variable under a name that nothing else has. @param taken names of fields and variables */
export function newVariable(taken: ReadonlySet<string>): Variable {
  let number = 1;
  while (taken.has(`wording_${number}`)) number += 1;
  return { name: `wording_${number}`, wordings: [{ text: '' }] };
}
