import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { Frame, inputProps } from './frame';
import { useTyped } from './use-typed';

/** From so few characters left on, a screen reader hears the count. */
const SAY_FROM = 20;

function Counter({ id, left, language }: { id: string; left: number; language: FieldProps['language'] }) {
  const text = left >= 0 ? FORM.charactersLeft : FORM.charactersOver;
  return (
    <p
      className={left >= 0 ? 'hint' : 'hint hint-over'}
      id={id}
      aria-live={left <= SAY_FROM ? 'polite' : undefined}
    >
      {say(text, language, { count: Math.abs(left) })}
    </p>
  );
}

/** Several lines of text, with what is left of its length. */
export function TextareaControl(field: FieldProps) {
  const typed = useTyped({
    shown: typeof field.value === 'string' ? field.value : '',
    commit: (text) => field.commit(text.trim() === '' ? undefined : text),
    leave: (text) => field.leave(text.trim() === '' ? undefined : text),
  });
  const counter = `${field.fieldKey}-left`;
  const { maxLength } = field.options as { maxLength?: number };
  return (
    <Frame field={field}>
      <textarea
        {...inputProps(field, maxLength ? counter : undefined)}
        id={field.fieldKey}
        name={field.fieldKey}
        rows={4}
        value={typed.text}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.blur}
      />
      {maxLength && <Counter id={counter} left={maxLength - typed.text.length} language={field.language} />}
    </Frame>
  );
}
