import { useId, type ReactNode } from 'react';
import { useModal } from './use-modal';

interface DialogProps {
  title: string;
  /** Called by Escape and by the closing button. */
  onClose: () => void;
  children: ReactNode;
}

/** A question before the page. The browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const element = useModal();
  const id = useId();
  return (
    <dialog ref={element} className="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
