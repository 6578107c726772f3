import type { ApiError } from '../lib/api-error';

interface ErrorMessageProps {
  error: ApiError | undefined;
  /** Offers to try again. */
  onRetry?: () => void;
}

/** Why something did not work and what to do, told at once to screen readers. */
export function ErrorMessage({ error, onRetry }: ErrorMessageProps) {
  if (!error) return null;
  return (
    <div className="message message-error" role="alert">
      <p>{error.message}</p>
      {error.code === 'internal' && error.requestId && (
        <p className="small">
          หมายเลขอ้างอิง <code>{error.requestId}</code>
        </p>
      )}
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          ลองใหม่
        </button>
      )}
    </div>
  );
}
