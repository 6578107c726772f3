import { Suspense, type ReactNode } from 'react';
import { LoadBoundary } from './load-boundary';
import { LoadingNote } from './loading-note';

/** Stands around parts whose script is fetched when they are first opened; one that does not come leaves the rest alone. */
export function LazyView({ children }: { children: ReactNode }) {
  return (
    <LoadBoundary>
      <Suspense fallback={<LoadingNote />}>{children}</Suspense>
    </LoadBoundary>
  );
}
