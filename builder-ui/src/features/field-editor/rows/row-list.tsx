import { useState } from 'react';
import { Row } from './row';
import type { Labelled, RowListProps } from './row-list-props';
import { useRowEdits } from './use-row-edits';

/** A list a clerk writes, by mouse, finger or keys. */
export function RowList<T extends Labelled>(props: RowListProps<T>) {
  const { noun, rows, idOf, min = 0, max } = props;
  const { list, edits, write, onKey } = useRowEdits(props);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number): void => {
    edits.move(from, to);
    setSaid(`เลื่อนไปเป็น${noun}ที่ ${to + 1} แล้ว`);
  };
  return (
    <div className="row-list">
      <ul ref={list} tabIndex={-1} aria-label={`รายการ${noun}`}>
        {rows.map((row, index) => (
          <Row
            key={idOf(row)}
            name={`${noun}ที่ ${index + 1}`}
            mark={props.mark?.(index) ?? `${index + 1}.`}
            text={row.label.th}
            note={props.notes?.(row) ?? ''}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            canRemove={rows.length > min}
            onText={(th) => write(idOf(row), th)}
            onKey={(event, text) => onKey(event, text, index)}
            onMove={(step) => move(index, index + step)}
            onRemove={() => edits.remove(index)}
            details={props.details && (() => props.details?.(row, index))}
          />
        ))}
      </ul>
      <p className="off-screen" role="status">
        {said}
      </p>
      <div className="actions">
        {rows.length < max ? (
          <button type="button" className="button" onClick={() => edits.add(rows.length)}>
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
