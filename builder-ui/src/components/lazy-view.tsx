import { Suspense, type ReactNode } from 'react';

/** Stands around parts whose script is fetched when they are first opened. */
export function LazyView({ children }: { children: ReactNode }) {
  return (
    <Suspense
      fallback={
        <p className="loading" role="status">
          กำลังโหลด…
        </p>
      }
    >
      {children}
    </Suspense>
  );
}
