import type { CaseItem } from '@khamrong/schemas';
import { useCallback } from 'react';
import { useAction, type UseAction } from '../../lib/use-action';
import { useLoaded, type UseLoaded } from '../../lib/use-loaded';
import { readCases } from './cases-api';

/** Cases read so far, and where the next page begins. */
export interface CaseList {
  items: CaseItem[];
  nextCursor: string | null;
}

export interface CasePages {
  first: UseLoaded<CaseList>;
  more: UseAction<[]>;
  /** Reads again as many as are shown. */
  renew: () => void;
}

async function readPage(query: string, cursor: string | null, signal?: AbortSignal): Promise<CaseList> {
  const page = new URLSearchParams(query);
  if (cursor) page.set('cursor', cursor);
  return readCases(page, signal);
}

/** Pages from the first on, until there are so many cases or no more. */
async function readPages(query: string, count: number): Promise<CaseList> {
  let read = await readPage(query, null);
  while (read.nextCursor && read.items.length < count) {
    const page = await readPage(query, read.nextCursor);
    read = { ...page, items: [...read.items, ...page.items] };
  }
  return read;
}

/** A list read page by page, each page under the one before. @param query as the server is asked */
export function useCasePages(query: string): CasePages {
  const first = useLoaded<CaseList>(useCallback((signal) => readPage(query, null, signal), [query]));
  const { loaded, replace, reload } = first;
  const more = useAction(
    useCallback(async () => {
      if (loaded.state !== 'ready' || !loaded.data.nextCursor) return;
      const page = await readPage(query, loaded.data.nextCursor);
      replace({ ...page, items: [...loaded.data.items, ...page.items] });
    }, [loaded, query, replace]),
  );
  const shown = loaded.state === 'ready' ? loaded.data.items.length : 0;
  const renew = useCallback(
    () => void readPages(query, shown).then(replace, reload),
    [query, shown, replace, reload],
  );
  return { first, more, renew };
}
