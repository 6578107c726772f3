import { useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { PAGE_INPUT } from '../codec/input-names';
import { addRowAction, removeRowAction } from '../codec/row-actions';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { GroupFrame } from './frame';

interface RowListProps<Row> {
  field: FieldProps;
  rows: Row[];
  blank: Row;
  children(row: Row, index: number): ReactNode;
}

interface RowButtonProps {
  /** Where the page that a post returns opens. */
  anchor: string;
  value: string;
  className: string;
  onPress(event: MouseEvent<HTMLButtonElement>): void;
  children: ReactNode;
}

/** A button that works by itself where script runs, and by sending the form where none does. */
function RowButton({ anchor, value, className, onPress, children }: RowButtonProps) {
  return (
    <button
      type="submit"
      formNoValidate
      formAction={`#${anchor}`}
      className={className}
      name={PAGE_INPUT.action}
      value={value}
      onClick={(event) => {
        event.preventDefault();
        onPress(event);
      }}
    >
      {children}
    </button>
  );
}

/** Rows that can be added and taken away; at least one is always there to type in. */
export function RowList<Row>({ field, rows, blank, children }: RowListProps<Row>) {
  const { fieldKey, options, language } = field;
  const [told, setTold] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const shown = rows.length > 0 ? rows : [blank];
  const full = shown.length >= ((options as { maxRows?: number }).maxRows ?? Infinity);
  const focusRow = (index: number): void => {
    requestAnimationFrame(() => list.current?.children[index]?.querySelector('input')?.focus());
  };
  const add = (): void => {
    field.commit([...shown, blank]);
    setTold(say(FORM.rowAdded, language, { number: shown.length + 1 }));
    focusRow(shown.length);
  };
  const remove = (index: number): void => {
    const left = shown.filter((_, each) => each !== index);
    field.commit(left.length > 0 ? left : undefined);
    setTold(say(FORM.rowRemoved, language, { number: index + 1 }));
    focusRow(Math.max(0, index - 1));
  };
  return (
    <GroupFrame field={field}>
      <div className="rows" ref={list}>
        {shown.map((row, index) => (
          <div className="row" key={index}>
            {children(row, index)}
            {shown.length > 1 && (
              <RowButton
                anchor={fieldKey}
                value={removeRowAction(fieldKey, index)}
                className="button button-quiet button-remove"
                onPress={() => remove(index)}
              >
                {say(FORM.removeRow, language, { number: index + 1 })}
              </RowButton>
            )}
          </div>
        ))}
      </div>
      {!full && (
        <RowButton
          anchor={fieldKey}
          value={addRowAction(fieldKey)}
          className="button button-quiet"
          onPress={add}
        >
          {say(FORM.addRow, language)}
        </RowButton>
      )}
      <p className="unseen" role="status">
        {told}
      </p>
    </GroupFrame>
  );
}
