import type { FieldProps } from '../form/use-field';
import { useTyped } from './use-typed';

interface CellInputProps {
  field: FieldProps;
  /** Name and id of the input: `helpers.0.name`. */
  name: string;
  /** Words a screen reader says, where no label stands beside the input. */
  label?: string;
  text: string;
  onText(text: string): void;
}

/** One text inside a row, with its own error beside it. */
export function CellInput({ field, name, label, text, onText }: CellInputProps) {
  const typed = useTyped({ shown: text, commit: onText, leave: onText });
  const path = `/${name.replaceAll('.', '/')}`;
  const wrong = field.errors.find(({ instancePath }) => instancePath === path);
  return (
    <>
      <input
        type="text"
        id={name}
        name={name}
        aria-label={label}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${name}-error` : undefined}
        value={typed.text}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.blur}
      />
      {wrong && (
        <span className="error" id={`${name}-error`}>
          {wrong.message}
        </span>
      )}
    </>
  );
}
