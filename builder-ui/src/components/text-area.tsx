import { useId } from 'react';

interface TextAreaProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  help?: string;
  required?: boolean;
  maxLength: number;
}

/** A longer text under its label. */
export function TextArea({ label, value, onValue, help, required, maxLength }: TextAreaProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required && <span className="required"> *</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
      <textarea
        id={id}
        rows={3}
        value={value}
        required={required}
        maxLength={maxLength}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}
