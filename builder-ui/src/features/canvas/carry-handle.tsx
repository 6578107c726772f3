import { memo, type KeyboardEvent } from 'react';
import type { Selection } from '../../draft/draft-store';
import { useCanvas } from './canvas-context';
import { useCarry } from './carry-store';
import type { Desk } from './desk';
import { carryOn, letGo, lift, putBack } from './moving';

interface CarryHandleProps {
  kind: Selection['kind'];
  itemKey: string;
  name: string;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/** Keys while something is lifted. @returns whether the key meant anything */
function carryByKey(desk: Desk, selection: Selection, key: string): boolean {
  const steps = STEPS[key];
  if (steps !== undefined) carryOn(desk, steps);
  else if (key === ' ' || key === 'Enter') letGo(desk, selection);
  else if (key === 'Escape') putBack(desk);
  else return false;
  return true;
}

/** The handle of a card or page: dragged by mouse and finger; space lifts, arrows carry, space puts down. */
export const CarryHandle = memo(function CarryHandle({ kind, itemKey, name }: CarryHandleProps) {
  const { desk } = useCanvas();
  const isLifted = useCarry((carrying) => carrying?.by === 'keys' && carrying.from === `${kind}:${itemKey}`);
  const onKeyDown = (event: KeyboardEvent): void => {
    const selection = { kind, key: itemKey };
    const isHandled = isLifted
      ? carryByKey(desk, selection, event.key)
      : event.key === ' ' || event.key === 'Enter';
    if (!isHandled) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isLifted) lift(desk, selection);
  };
  return (
    <button
      type="button"
      data-handle=""
      className="handle"
      aria-pressed={isLifted}
      aria-label={`ย้าย ${name}`}
      title="ลากเพื่อย้าย หรือกดเว้นวรรคแล้วใช้ลูกศร"
      data-drag={`${kind}:${itemKey}`}
      onKeyDown={onKeyDown}
      onBlur={() => isLifted && putBack(desk)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M9 5h.01 M15 5h.01 M9 12h.01 M15 12h.01 M9 19h.01 M15 19h.01" />
      </svg>
    </button>
  );
});
