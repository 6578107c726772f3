import { formatThaiDate, parseThaiDate } from '@khamrong/schemas';
import { useId } from 'react';
import { useTyped } from './use-typed';

interface TypedDateProps {
  label: string;
  /** ISO date, or empty. */
  value: string;
  onValue: (iso: string) => void;
}

const written = (iso: string | undefined): string => (iso ? formatThaiDate(iso, 'numeric') : '');

/** A date as people write it in Thailand, by the Buddhist era; what is no day is told at once and goes no further. */
export function TypedDate({ label, value, onValue }: TypedDateProps) {
  const id = useId();
  const take = (typed: string): void => {
    const iso = parseThaiDate(typed);
    if (iso && iso !== value) onValue(iso);
  };
  const { text, onText, finish } = useTyped(
    written(value),
    take,
    (typed) => written(parseThaiDate(typed)) || typed,
  );
  const iso = parseThaiDate(text);
  const fault = iso ? undefined : 'กรุณาใส่วันที่ พ.ศ. เช่น 20/11/2569';
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        maxLength={60}
        placeholder="เช่น 20/11/2569"
        aria-invalid={text && fault ? true : undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => onText(event.target.value)}
        onBlur={finish}
      />
      <p id={`${id}-note`} className={fault ? 'fault' : 'help'} aria-live="polite">
        {fault ?? formatThaiDate(iso ?? '')}
      </p>
    </div>
  );
}
