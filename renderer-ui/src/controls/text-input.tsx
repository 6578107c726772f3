import type { InputHTMLAttributes, ReactNode } from 'react';
import type { FieldProps } from '../form/use-field';
import { Frame, inputProps } from './frame';
import { regroup, type Group } from './grouping';
import { useTyped } from './use-typed';

interface TextInputProps extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'placeholder' | 'className' | 'list'
> {
  field: FieldProps;
  /** The stored answer as people read it. */
  show?: (value: unknown) => string;
  /** How it is written while it is typed. */
  group?: Group;
  /** Words after the input: บาท, คน. */
  unit?: string;
  /** What is told of the text as it stands; read out with the input. */
  note?: (text: string, id: string) => ReactNode;
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

/** One line of text of any kind. */
export function TextInput({ field, show = plain, group, unit, note, ...attributes }: TextInputProps) {
  const typed = useTyped({
    shown: show(field.value),
    commit: (text) => field.commit(orNothing(text)),
    leave: (text) => field.leave(orNothing(text)),
  });
  const noteId = `${field.fieldKey}-note`;
  const input = (
    <input
      type="text"
      {...attributes}
      {...inputProps(field, note && noteId)}
      id={field.fieldKey}
      name={field.fieldKey}
      value={typed.text}
      onChange={({ currentTarget }) =>
        typed.type(group ? regroup(currentTarget, group) : currentTarget.value)
      }
      onBlur={typed.blur}
    />
  );
  return (
    <Frame field={field}>
      {unit ? (
        <span className="with-unit">
          {input} <span>{unit}</span>
        </span>
      ) : (
        input
      )}
      {note?.(typed.text, noteId)}
    </Frame>
  );
}
