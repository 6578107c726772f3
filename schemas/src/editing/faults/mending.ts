import type { DefinitionFault } from '../../definition/definition-fault';
import type { FormDefinition } from '../../definition/form-definition';
import type { EditCommand } from '../edit-command';

/** A way to put a fault right: what its button says, and the edits it does together. */
export interface Mending {
  label: string;
  commands: EditCommand[];
}

/** The ways to mend faults of one kind; empty where only the clerk knows what was meant. */
export type Mender = (definition: FormDefinition, fault: DefinitionFault) => Mending[];

/** A mending of what edits apply, or none. */
export const mending = (label: string, ...commands: (EditCommand | undefined)[]): Mending[] => {
  const known = commands.filter((command) => command !== undefined);
  return known.length > 0 ? [{ label, commands: known }] : [];
};
