import type { ReactNode } from 'react';

interface OptionalPartProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

/** Something that may be set or not: what is to be set comes up when it is. */
export function OptionalPart({ label, on, onChange, children }: OptionalPartProps) {
  return (
    <div>
      <label className="whether">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} /> {label}
      </label>
      {on && <div className="optional-inside">{children}</div>}
    </div>
  );
}
