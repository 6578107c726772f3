import { useId } from 'react';

export interface Option {
  value: string;
  text: string;
}

interface SelectFieldProps {
  label: string;
  value: string;
  options: readonly Option[];
  onValue: (value: string) => void;
  disabled?: boolean;
  /** The option without a value is none. */
  required?: boolean;
}

/** One choice of a short list. */
export function SelectField({ label, value, options, onValue, disabled, required }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required && <span className="required"> *</span>}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        required={required}
        onChange={(event) => onValue(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
