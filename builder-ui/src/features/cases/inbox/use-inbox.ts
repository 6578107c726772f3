import type { Inbox, SavedView, SavedViews } from '@khamrong/schemas';
import { useCallback, useEffect } from 'react';
import { request } from '../../../lib/api-client';
import { useLoaded } from '../../../lib/use-loaded';

/** Counts a person has before them grow old no further, in milliseconds. */
const FRESH_MS = 60_000;

const readInbox = (signal?: AbortSignal) => request<Inbox>('GET', '/api/v1/office/inbox', undefined, signal);

export interface UseInbox {
  /** Absent until it is loaded, and where it could not be. */
  inbox: Inbox | undefined;
  isLoading: boolean;
  /** Keeps a person's own lists, all of them. */
  keep(views: SavedView[]): Promise<void>;
}

/** What the list begins with; counted anew while it is looked at, and when somebody comes back to it. */
export function useInbox(): UseInbox {
  const { loaded, replace } = useLoaded(readInbox);
  const renew = useCallback(() => {
    // Old counts are better than a fault that nobody asked for.
    if (!document.hidden) readInbox().then(replace, () => undefined);
  }, [replace]);
  useEffect(() => {
    const timer = setInterval(renew, FRESH_MS);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [renew]);
  const inbox = loaded.state === 'ready' ? loaded.data : undefined;
  const keep = useCallback(
    async (views: SavedView[]) => {
      const { views: saved } = await request<SavedViews>('PUT', '/api/v1/office/inbox/views', { views });
      if (inbox) replace({ ...inbox, saved });
    },
    [inbox, replace],
  );
  return { inbox, isLoading: loaded.state === 'loading', keep };
}
