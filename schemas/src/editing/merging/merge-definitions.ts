import type { FormDefinition } from '../../definition/form-definition';
import type { EditCommand } from '../edit-command';
import { begin, run, type History } from '../history';
import { editsBetween } from './edits-between';
import { withoutClashes } from './free-clashes';

/**
 * The edits since the form was last saved, the oldest first: those that were done, or, where some were taken back that
 * had been saved or everything was put anew, those that come to the same.
 */
function editsSince(history: History, base: FormDefinition): EditCommand[] {
  if (history.present === base) return [];
  const oldest = history.past.findIndex(({ before }) => before === base);
  const steps = history.past.slice(0, oldest + 1).map(({ command }) => command);
  const known = steps.length > 0 && steps.every((command) => command.do !== 'replaceAll');
  return known ? steps.reverse() : editsBetween(base, history.present);
}

interface Merged {
  /** What the other clerk saved, with my edits done on it: each can be taken back. */
  history: History;
  /** Edits that no longer apply: what they were about is gone. */
  lost: EditCommand[];
}

/** My edits since `base` done again on what somebody else saved. */
export function mergeDefinitions(base: FormDefinition, mine: History, theirs: FormDefinition): Merged {
  const renamed = withoutClashes(base, mine.present, theirs);
  const edits = renamed === mine.present ? editsSince(mine, base) : editsBetween(base, renamed);
  let history = begin(theirs);
  const lost: EditCommand[] = [];
  for (const command of edits) {
    const next = run(history, command);
    if (next === history) lost.push(command);
    history = next;
  }
  return { history, lost };
}
