import type { Text } from '@khamrong/schemas';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { withThai } from '../thai-text';
import { inserted, moved, without } from './row-changes';
import { Row } from './row';

/** Something in a list that has words of its own. */
export interface Labelled {
  label: Text;
}

export interface RowListProps<T extends Labelled> {
  /** What a row is: ตัวเลือก, ข้อ, คอลัมน์. */
  noun: string;
  rows: readonly T[];
  idOf: (row: T) => string;
  onRows: (rows: T[]) => void;
  /** A new row with no words yet. */
  make: () => T;
  min?: number;
  max: number;
  /** What stands before a row: ○, 1. */
  mark?: (index: number) => ReactNode;
  /** Further settings of a row, opened by its button. */
  details?: (row: T, index: number) => ReactNode;
  /** What of the further settings is set, told in short under the row. */
  notes?: (row: T) => string;
  /** Further buttons under the list. */
  children?: ReactNode;
}

/** Gives the focus to the text of a row once it is drawn. */
function useRowFocus() {
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number): void =>
    void setTimeout(() => {
      const rows = list.current?.querySelectorAll<HTMLTextAreaElement>(':scope > li > .row-line textarea');
      (rows?.[Math.min(index, rows.length - 1)] ?? list.current)?.focus();
    });
  return { list, focus };
}

/**
 * Changes of the rows as they are at the moment: leaving a text hands it over in the midst of the event that adds,
 * moves or removes a row, before anything is drawn again.
 */
function useRowChanges<T>(rows: readonly T[], onRows: (rows: T[]) => void) {
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  }, [rows]);
  return (change: (rows: readonly T[]) => T[]): void => {
    const next = change(latest.current);
    if (next.length === latest.current.length && next.every((row, at) => row === latest.current[at])) return;
    latest.current = next;
    onRows(next);
  };
}

/** A list a clerk writes: Enter goes on to a new row, Backspace in an empty one takes it out, Alt and arrows move it. */
export function RowList<T extends Labelled>(props: RowListProps<T>) {
  const { noun, rows, make, min = 0, max } = props;
  const { list, focus } = useRowFocus();
  const change = useRowChanges(rows, props.onRows);
  const add = (at: number): void => {
    if (rows.length >= max) return;
    change((now) => inserted(now, at, make()));
    focus(at);
  };
  const remove = (at: number): void => {
    if (rows.length <= min) return;
    change((now) => without(now, at));
    focus(Math.max(0, at - 1));
  };
  const move = (from: number, to: number): void => {
    if (to >= 0 && to < rows.length) change((now) => moved(now, from, to));
  };
  /** By its name: words may be handed over when their row has moved, or is gone. */
  const write = (id: string, th: string): void =>
    change((now) =>
      now.map((row) => (props.idOf(row) === id ? { ...row, label: withThai(row.label, th) } : row)),
    );
  const onKey = (event: KeyboardEvent, text: string, at: number): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.key === 'Enter') add(at + 1);
    else if (event.key === 'Backspace' && text === '') remove(at);
    else if (event.altKey && step !== 0) {
      move(at, at + step);
      focus(at + step);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="row-list">
      <ul ref={list} tabIndex={-1} aria-label={`รายการ${noun}`}>
        {rows.map((row, index) => (
          <Row
            key={props.idOf(row)}
            name={`${noun}ที่ ${index + 1}`}
            mark={props.mark?.(index) ?? `${index + 1}.`}
            text={row.label.th}
            note={props.notes?.(row) ?? ''}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            canRemove={rows.length > min}
            onText={(th) => write(props.idOf(row), th)}
            onKey={(event, text) => onKey(event, text, index)}
            onMove={(step) => move(index, index + step)}
            onRemove={() => remove(index)}
            details={props.details && (() => props.details?.(row, index))}
          />
        ))}
      </ul>
      <div className="actions">
        {rows.length < max ? (
          <button type="button" className="button" onClick={() => add(rows.length)}>
            + เพิ่ม{noun}
          </button>
        ) : (
          <p className="help">
            มี{noun}ครบ {max} รายการแล้ว เพิ่มอีกไม่ได้
          </p>
        )}
        {props.children}
      </div>
    </div>
  );
}
