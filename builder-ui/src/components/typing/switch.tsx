import { useId, type ReactNode } from 'react';

interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** What it does, in a sentence. */
  help?: ReactNode;
}

/** Something that is so or not so, at once. */
export function Switch({ label, on, onChange, help }: SwitchProps) {
  const id = useId();
  return (
    <div className="switch-row">
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby={help ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className="switch-track" aria-hidden="true" />
        <span>{label}</span>
      </label>
      {help && (
        <p id={id} className="help">
          {help}
        </p>
      )}
    </div>
  );
}
