import { useEffect, useRef, type RefObject } from 'react';

/** A dialog that is open as long as it is there, before the page, which waits. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return element;
}
