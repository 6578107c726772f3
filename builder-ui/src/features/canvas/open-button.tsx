import type { ReactNode } from 'react';
import type { Selection } from '../../draft/draft-store';
import { useCanvas } from './canvas-context';
import { openCard } from './desk';

interface OpenButtonProps {
  selection: Selection;
  children: ReactNode;
}

/** The name of a card; it reaches over the whole card and opens it. */
export function OpenButton({ selection, children }: OpenButtonProps) {
  const { desk } = useCanvas();
  return (
    <button type="button" className="card-name" data-open="" onClick={() => openCard(desk, selection)}>
      {children}
    </button>
  );
}
