import type { ReactNode } from 'react';
import type { Selection } from '../../draft/draft-store';
import { useCanvas } from './canvas-context';
import { onCardKey } from './card-keys';
import { CarryHandle } from './carry-handle';
import { useCarry, type Carrying } from './carry-store';
import { leaving } from './places';

interface CardFrameProps {
  kind: 'field' | 'attachment';
  itemKey: string;
  name: string;
  isOpen: boolean;
  className?: string;
  children: ReactNode;
}

const LIST = { field: 'fields', attachment: 'attachments' } as const;

/** What happens to a card while something is carried: it is carried itself, or the thing would be put before it. */
function roleIn(
  carrying: Carrying | null,
  kind: CardFrameProps['kind'],
  key: string,
): 'carried' | 'drop' | undefined {
  if (!carrying) return undefined;
  const { carried, place } = carrying;
  if (place?.list === LIST[kind] && place.before === key) return 'drop';
  const isOfKind = carried.what === LIST[kind] || carried.what === kind;
  return isOfKind && leaving(carried).includes(key) ? 'carried' : undefined;
}

/** A card with its handle, its keys and the line that shows where something would be put down. */
export function CardFrame({ kind, itemKey, name, isOpen, className = '', children }: CardFrameProps) {
  const { desk } = useCanvas();
  const role = useCarry((carrying) => roleIn(carrying, kind, itemKey));
  const selection: Selection = { kind, key: itemKey };
  return (
    <li
      className={`card ${isOpen ? 'card-open' : ''} ${className}`}
      data-card={`${kind}:${itemKey}`}
      data-drop={role === 'drop' ? '' : undefined}
      data-carried={role === 'carried' ? '' : undefined}
      onKeyDown={(event) => onCardKey(desk, selection, event)}
    >
      <CarryHandle kind={kind} itemKey={itemKey} name={name} />
      <div className="card-body">{children}</div>
    </li>
  );
}
