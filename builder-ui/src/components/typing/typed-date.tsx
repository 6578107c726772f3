import { formatThaiDate, parseThaiDate } from '@khamrong/schemas';
import { useId } from 'react';
import { useTyped } from './use-typed';

interface TypedDateProps {
  label: string;
  /** ISO date, or empty. */
  value: string;
  onValue: (iso: string) => void;
  /** It may be left empty. */
  optional?: boolean;
}

const written = (iso: string | undefined): string => (iso ? formatThaiDate(iso, 'numeric') : '');

/** The day that was typed, `''` for none where none will do; undefined for what is no day. */
const dayIn = (typed: string, optional: boolean): string | undefined =>
  optional && typed.trim() === '' ? '' : parseThaiDate(typed);

/** A date as people write it in Thailand, by the Buddhist era; what is no day is told at once and goes no further. */
export function TypedDate({ label, value, onValue, optional = false }: TypedDateProps) {
  const id = useId();
  const take = (typed: string): void => {
    const iso = dayIn(typed, optional);
    if (iso !== undefined && iso !== value) onValue(iso);
  };
  const tidied = (typed: string): string => written(parseThaiDate(typed)) || typed;
  const { text, onText, finish } = useTyped(written(value), take, tidied);
  const iso = dayIn(text, optional);
  const isWrong = iso === undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        maxLength={60}
        placeholder="เช่น 20/11/2569"
        aria-invalid={text && isWrong ? true : undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => onText(event.target.value)}
        onBlur={finish}
      />
      <p id={`${id}-note`} className={isWrong ? 'fault' : 'help'} aria-live="polite">
        {isWrong ? 'กรุณาใส่วันที่ พ.ศ. เช่น 20/11/2569' : iso && formatThaiDate(iso)}
      </p>
    </div>
  );
}
