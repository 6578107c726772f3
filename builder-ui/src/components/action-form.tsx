import type { ReactNode } from 'react';

interface ActionFormProps {
  /** What the button does, within the page. */
  run: () => Promise<unknown>;
  className?: string;
  children: ReactNode;
}

/** A form that is sent by no browser: its button does something. */
export function ActionForm({ run, className, children }: ActionFormProps) {
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      {children}
    </form>
  );
}
