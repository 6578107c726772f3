import type { ReactNode } from 'react';
import type { UseLoaded } from '../lib/use-loaded';
import { ErrorMessage } from './error-message';
import { LoadingNote } from './loading-note';

interface LoadedViewProps<T> {
  from: UseLoaded<T>;
  children: (data: T) => ReactNode;
}

/** Failures that another try does not cure. */
const LASTING: ReadonlySet<string> = new Set(['submission.notFound', 'form.notFound', 'permission.denied']);

/** What was loaded; until then that it is coming, or why it is not. */
export function LoadedView<T>({ from: { loaded, reload }, children }: LoadedViewProps<T>) {
  if (loaded.state === 'ready') return children(loaded.data);
  if (loaded.state === 'failed')
    return (
      <ErrorMessage error={loaded.error} onRetry={LASTING.has(loaded.error.code) ? undefined : reload} />
    );
  return <LoadingNote />;
}
