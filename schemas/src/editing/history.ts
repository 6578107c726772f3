import type { FormDefinition } from '../definition/form-definition';
import { edit } from './edit';
import type { EditCommand } from './edit-command';

/** An edit that was done, with what it was done to. */
export interface Step {
  command: EditCommand;
  before: FormDefinition;
}

/** A definition with the edits that led to it and those taken back, the latest first. Values; nothing is changed. */
export interface History {
  past: readonly Step[];
  present: FormDefinition;
  future: readonly Step[];
}

/** Edits that can be taken back; older ones are forgotten. */
const LONGEST = 500;

/** Nothing done yet. */
export const begin = (present: FormDefinition): History => ({ past: [], present, future: [] });

/**
 * Does an edit. What does not apply, or changes nothing, leaves the history as it is.
 * @param joins the edit goes on with the one before, as the next letters of a text do: both are taken back at once
 */
export function run(history: History, command: EditCommand, joins = false): History {
  const present = edit(history.present, command);
  if (!present || present === history.present) return history;
  const [latest] = history.past;
  const step = { command, before: joins && latest ? latest.before : history.present };
  const earlier = joins ? history.past.slice(1) : history.past;
  return { past: [step, ...earlier].slice(0, LONGEST), present, future: [] };
}

/** The definition as it was before the latest edit; undefined where nothing was done. */
export function undo({ past: [step, ...past], present, future }: History): History | undefined {
  return (
    step && { past, present: step.before, future: [{ command: step.command, before: present }, ...future] }
  );
}

/** Does again what was taken back last. In `future`, `before` of a step is what it led to. */
export function redo({ past, present, future: [step, ...future] }: History): History | undefined {
  return (
    step && { past: [{ command: step.command, before: present }, ...past], present: step.before, future }
  );
}
