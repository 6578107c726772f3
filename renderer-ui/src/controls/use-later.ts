import { useEffect, useState } from 'react';

/** A part of the page that is fetched once it is wanted; undefined until then, and where it cannot be fetched. */
export function useLater<T>(wanted: boolean, fetchPart: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<{ is: T }>();
  useEffect(() => {
    if (!wanted) return undefined;
    let stands = true;
    fetchPart().then(
      (is) => stands && setPart({ is }),
      () => undefined,
    );
    return () => {
      stands = false;
    };
  }, [wanted]);
  return part?.is;
}
