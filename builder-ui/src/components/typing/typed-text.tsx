import { cleanText } from '@khamrong/schemas/editing';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { fromClerkWords, inClerkWords } from '../../lib/office-words';
import { useTyped } from './use-typed';

interface TypedTextProps {
  label: string;
  value: string;
  onValue: (text: string) => void;
  maxLength: number;
  /** Several paragraphs; otherwise line breaks of a pasted text become spaces. */
  lines?: boolean;
  /** The label is told to screen readers only: the text stands where it will be read. */
  bare?: boolean;
  className?: string;
  placeholder?: string;
  help?: ReactNode;
  /** What is wrong with it. */
  fault?: string;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>, text: string) => void;
}

/** From here on it is said how much room is left. */
const NEARLY_FULL = 0.9;

const roomLeft = (length: number, maxLength: number): string =>
  length < maxLength * NEARLY_FULL ? '' : `พิมพ์ได้อีก ${maxLength - length} ตัวอักษร`;

const tidyLine = (text: string): string => cleanText(text).replace(/\n+/g, ' ');

/** Enter goes no further than the line; the owner may go on from there. With Ctrl, keys are those of the page. */
function useKeys({ lines, onKeyDown }: TypedTextProps, text: string, finish: () => void) {
  return (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && !lines) {
      event.preventDefault();
      finish();
    }
    onKeyDown?.(event, text);
  };
}

/** A text that grows with what is typed, tidied when it is handed over: a text pasted from Word comes in clean. */
export function TypedText(props: TypedTextProps) {
  const { label, value, onValue, maxLength, help, fault } = props;
  const id = useId();
  const take = (typed: string): void => {
    const next = fromClerkWords(typed).slice(0, maxLength);
    if (next !== value) onValue(next);
  };
  const { text, onText, finish } = useTyped(inClerkWords(value), take, props.lines ? cleanText : tidyLine);
  const onKeyDown = useKeys(props, text, finish);
  const note = fault || roomLeft(text.length, maxLength);
  return (
    <div className={`field typed ${props.className ?? ''}`}>
      <label htmlFor={id} className={props.bare ? 'off-screen' : undefined}>
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
      <span className="growing" data-text={`${text} `}>
        <textarea
          id={id}
          rows={1}
          value={text}
          maxLength={maxLength}
          placeholder={props.placeholder}
          aria-invalid={Boolean(fault)}
          aria-describedby={help ? `${id}-help ${id}-note` : `${id}-note`}
          onChange={(event) => onText(event.target.value)}
          onBlur={finish}
          onKeyDown={onKeyDown}
        />
      </span>
      <p id={`${id}-note`} className={fault ? 'fault' : 'help'} aria-live="polite">
        {note}
      </p>
    </div>
  );
}
