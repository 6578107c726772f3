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
}

/** A list read page by page, each page under the one before. @param query as the server is asked */
export function useCasePages(query: string): CasePages {
  const first = useLoaded<CaseList>(
    useCallback((signal) => readCases(new URLSearchParams(query), signal), [query]),
  );
  const { loaded, replace } = first;
  const more = useAction(
    useCallback(async () => {
      if (loaded.state !== 'ready' || !loaded.data.nextCursor) return;
      const next = new URLSearchParams(query);
      next.set('cursor', loaded.data.nextCursor);
      const page = await readCases(next);
      replace({ ...page, items: [...loaded.data.items, ...page.items] });
    }, [loaded, query, replace]),
  );
  return { first, more };
}
