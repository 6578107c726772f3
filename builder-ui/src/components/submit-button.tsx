import type { ReactNode } from 'react';

interface SubmitButtonProps {
  busy: boolean;
  /** What it says while the work is under way. */
  busyText: string;
  children: ReactNode;
  /** Whether it is what the page is there for. */
  main?: boolean;
}

/** A form's main button. It stays focusable while busy, so that the keyboard does not lose its place. */
export function SubmitButton({ busy, busyText, children, main = true }: SubmitButtonProps) {
  return (
    <button type="submit" className={main ? 'button button-main' : 'button'} aria-disabled={busy}>
      {busy ? busyText : children}
    </button>
  );
}
