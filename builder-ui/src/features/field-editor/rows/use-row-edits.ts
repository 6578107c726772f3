import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useDraftStore } from '../../../draft/draft-context';
import { isStandIn, withThai } from '../thai-text';
import { inserted, moved, without } from './row-changes';
import type { Labelled, RowListProps } from './row-list-props';

/** Gives the focus to the text of a row once it is drawn. */
function useRowFocus() {
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number): void =>
    void setTimeout(() => {
      const rows = list.current?.querySelectorAll<HTMLTextAreaElement>(':scope > li > .row-line textarea');
      const row = rows?.[Math.min(index, rows.length - 1)];
      (row ?? list.current)?.focus();
      if (row && isStandIn(row.value)) row.select();
    });
  return { list, focus };
}

/**
 * Changes of the rows as they are at the moment: leaving a text hands it over in the midst of the event that adds,
 * moves or removes a row, before anything is drawn again.
 */
function useRowChanges<T extends Labelled>({ rows, onRows, idOf }: RowListProps<T>) {
  const store = useDraftStore();
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  }, [rows]);
  const change = (next: readonly T[]): void => {
    const isSame =
      next.length === latest.current.length && next.every((row, at) => row === latest.current[at]);
    if (isSame) return;
    latest.current = next;
    onRows([...next]);
  };
  return {
    /** A change that is taken back by itself. */
    arrange: (to: (now: readonly T[]) => T[]): void => {
      store.endJoining();
      change(to(latest.current));
      store.endJoining();
    },
    /** By its name: words may be handed over when their row has moved, or is gone. */
    write: (id: string, th: string): void =>
      change(
        latest.current.map((row) => (idOf(row) === id ? { ...row, label: withThai(row.label, th) } : row)),
      ),
  };
}

interface Edits {
  add: (at: number) => void;
  remove: (at: number) => void;
  move: (from: number, to: number) => void;
}

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** What a key does in the text of a row: Enter goes on, Backspace in an empty one takes it out, Alt and arrows move it. */
function keyEdit(event: KeyboardEvent, text: string, at: number, edits: Edits): (() => void) | undefined {
  const step = event.altKey ? STEPS[event.key] : undefined;
  if (step !== undefined) return () => edits.move(at, at + step);
  if (event.key === 'Enter') return () => edits.add(at + 1);
  return event.key === 'Backspace' && text === '' ? () => edits.remove(at) : undefined;
}

/** The changes that rows allow: not more than fit, not fewer than are needed. */
function editsOf<T extends Labelled>(
  { rows, make, min = 0, max }: RowListProps<T>,
  arrange: (to: (now: readonly T[]) => T[]) => void,
  focus: (at: number) => void,
): Edits {
  return {
    add: (at) => {
      if (rows.length >= max) return;
      arrange((now) => inserted(now, at, make()));
      focus(at);
    },
    remove: (at) => {
      if (rows.length <= min) return;
      arrange((now) => without(now, at));
      focus(Math.max(0, at - 1));
    },
    move: (from, to) => {
      if (to >= 0 && to < rows.length) arrange((now) => moved(now, from, to));
    },
  };
}

/** All that can be done with the rows of a list, by buttons and by keys. */
export function useRowEdits<T extends Labelled>(props: RowListProps<T>) {
  const { rows } = props;
  const { list, focus } = useRowFocus();
  const { arrange, write } = useRowChanges(props);
  const edits = editsOf(props, arrange, focus);
  const byKey: Edits = {
    ...edits,
    // Rows that are still to be written come before new ones.
    add: (at) => (rows[at] && isStandIn(rows[at].label.th) ? focus(at) : edits.add(at)),
    move: (from, to) => {
      edits.move(from, to);
      focus(Math.min(Math.max(0, to), rows.length - 1));
    },
  };
  const onKey = (event: KeyboardEvent, text: string, at: number): void => {
    const edit = keyEdit(event, text, at, byKey);
    if (!edit) return;
    event.preventDefault();
    edit();
  };
  return { list, edits, write, onKey };
}
