import { useEffect } from 'react';

/** Names the page in the window's title, for the history, and for screen readers when the page changes. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – คำร้อง`;
  }, [title]);
}
