import type { InputHTMLAttributes } from 'react';
import type { FieldProps } from '../form/use-field';
import { Frame, inputProps } from './frame';
import { useTyped } from './use-typed';

interface TextInputProps extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'placeholder' | 'className' | 'list'
> {
  field: FieldProps;
  /** The stored answer as people read it. */
  show?: (value: unknown) => string;
  /** Words after the input: บาท, คน. */
  unit?: string;
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

/** One line of text of any kind. */
export function TextInput({ field, show = plain, unit, ...attributes }: TextInputProps) {
  const typed = useTyped({
    shown: show(field.value),
    commit: (text) => field.commit(orNothing(text)),
    leave: (text) => field.leave(orNothing(text)),
  });
  const input = (
    <input
      type="text"
      {...attributes}
      {...inputProps(field)}
      id={field.fieldKey}
      name={field.fieldKey}
      value={typed.text}
      onChange={(event) => typed.type(event.currentTarget.value)}
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
    </Frame>
  );
}
