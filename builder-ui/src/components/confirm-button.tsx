import { useCallback, useState, type ReactNode } from 'react';
import { useAction } from '../lib/use-action';
import { Dialog } from './dialog';
import { ErrorMessage } from './error-message';

interface ConfirmButtonProps {
  label: string;
  /** Told to screen readers beside the label, where several buttons have it. */
  about?: string;
  question: string;
  /** What will follow. */
  children: ReactNode;
  action: () => Promise<void>;
}

/** A button for what cannot be taken back at once: it asks before it acts. */
export function ConfirmButton({ label, about, question, children, action }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const { run, busy, error } = useAction(
    useCallback(async () => {
      await action();
      setAsking(false);
    }, [action]),
  );
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {label}
        {about && <span className="off-screen"> {about}</span>}
      </button>
      {asking && (
        <Dialog title={question} onClose={() => setAsking(false)}>
          <p>{children}</p>
          <ErrorMessage error={error} />
          <div className="actions">
            <button
              type="button"
              className="button button-danger"
              aria-disabled={busy}
              onClick={() => void run()}
            >
              {label}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              ยกเลิก
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
