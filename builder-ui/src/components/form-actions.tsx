import { SubmitButton } from './submit-button';

interface FormActionsProps {
  busy: boolean;
  busyText: string;
  onCancel: () => void;
  /** What the form does. */
  children: string;
}

/** The way on and the way out of a form. */
export function FormActions({ busy, busyText, onCancel, children }: FormActionsProps) {
  return (
    <div className="actions">
      <SubmitButton busy={busy} busyText={busyText}>
        {children}
      </SubmitButton>
      <button type="button" className="button" onClick={onCancel}>
        ยกเลิก
      </button>
    </div>
  );
}
