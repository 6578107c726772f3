import type { ReactNode } from 'react';

interface SubmitButtonProps {
  busy: boolean;
  /** What it says while the work is under way. */
  busyText: string;
  children: ReactNode;
}

/** A form's main button. It stays focusable while busy, so that the keyboard does not lose its place. */
export function SubmitButton({ busy, busyText, children }: SubmitButtonProps) {
  return (
    <button type="submit" className="button button-main" aria-disabled={busy}>
      {busy ? busyText : children}
    </button>
  );
}
