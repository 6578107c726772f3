import { memo } from 'react';
import { drawingOf } from './type-icons';

/** A small drawing of a kind of question; its name stands beside it. */
export const TypeIcon = memo(function TypeIcon({ name }: { name: string }) {
  return (
    <svg className="type-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawingOf(name)} />
    </svg>
  );
});
