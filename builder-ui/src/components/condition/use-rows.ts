import type { Condition } from '@khamrong/schemas';
import { useState } from 'react';
import { conditionOf, rowsOf, type Rows } from './condition-rows';

interface Editing {
  rows: Rows | undefined;
  /** JSON of the condition the rows were made from, or made last. */
  of: string | undefined;
}

const textOf = (condition: Condition | undefined): string | undefined =>
  condition && JSON.stringify(condition);

const editingOf = (condition: Condition | undefined): Editing => ({
  rows: rowsOf(condition),
  of: textOf(condition),
});

/**
 * The rows of a condition while they are put together. Rows that are not finished are kept here alone; when the
 * condition becomes another one otherwise, as undoing makes it, its rows are shown.
 * @returns undefined rows for a condition that rows cannot show
 */
export function useRows(value: Condition | undefined, onValue: (condition: Condition | undefined) => void) {
  const [editing, setEditing] = useState(() => editingOf(value));
  const isOurs = editing.of === textOf(value);
  const current = isOurs ? editing : editingOf(value);
  const setRows = (rows: Rows): void => {
    const condition = conditionOf(rows);
    setEditing({ rows, of: textOf(condition) });
    if (textOf(condition) !== textOf(value)) onValue(condition);
  };
  return { rows: current.rows, setRows };
}
