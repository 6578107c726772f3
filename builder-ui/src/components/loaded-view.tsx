import type { ReactNode } from 'react';
import type { UseLoaded } from '../lib/use-loaded';
import { ErrorMessage } from './error-message';

interface LoadedViewProps<T> {
  from: UseLoaded<T>;
  children: (data: T) => ReactNode;
}

/** What was loaded; until then that it is coming, or why it is not. */
export function LoadedView<T>({ from: { loaded, reload }, children }: LoadedViewProps<T>) {
  if (loaded.state === 'ready') return children(loaded.data);
  if (loaded.state === 'failed') return <ErrorMessage error={loaded.error} onRetry={reload} />;
  return (
    <p className="loading" role="status">
      กำลังโหลด…
    </p>
  );
}
