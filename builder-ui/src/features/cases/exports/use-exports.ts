import type { ExportItem } from '@khamrong/schemas';
import { useCallback, useEffect, useState } from 'react';
import { isOnItsWay, readExports } from './exports-api';

/** How often the files that are being made are asked after, in milliseconds. */
const ASK_MS = 1500;

/** The files one asked for, and how far they are. */
export function useExports(): { items: readonly ExportItem[]; read(): Promise<void> } {
  const [items, setItems] = useState<readonly ExportItem[]>([]);
  const read = useCallback(
    () =>
      readExports().then(
        ({ items: found }) => setItems(found.filter(({ state }) => state !== 'cancelled')),
        // The list of cases says so where the line is gone.
        () => undefined,
      ),
    [],
  );
  const waiting = items.some(isOnItsWay);
  useEffect(() => void read(), [read]);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => void read(), ASK_MS);
    return () => clearInterval(timer);
  }, [waiting, read]);
  return { items, read };
}
