import {
  DndContext,
  DragOverlay,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragMoveEvent,
  type DragStartEvent,
} from '@dnd-kit/core';
import { useEffect, useMemo, useRef, type ReactNode, type RefObject, type SyntheticEvent } from 'react';
import { addFromPalette, newFrom } from './adding';
import { useCarry } from './carry-store';
import type { Desk } from './desk';
import { placeUnder, type Point } from './drop-target';
import { carriedOf, moveTo } from './moving';
import { samePlace, type Carried, type Place } from './places';

/** What is dragged: something of the form, or something of the palette by its name. */
export interface Dragged {
  kind: 'field' | 'attachment' | 'page' | 'new';
  key: string;
}

/** A mouse that trembles on a click drags nothing. */
const MOUSE = { activationConstraint: { distance: 6 } };
/** A finger that scrolls drags nothing: it must rest first. In milliseconds and pixels. */
const TOUCH = { activationConstraint: { delay: 220, tolerance: 10 } };
/** The canvas tells by itself what is done, in Thai. */
const SILENT = {
  announcements: { onDragStart: () => '', onDragOver: () => '', onDragEnd: () => '', onDragCancel: () => '' },
  screenReaderInstructions: { draggable: '' },
};

/** No zones to be measured: where the pointer is says all. */
const atPointer: CollisionDetection = ({ pointerCoordinates }) =>
  pointerCoordinates ? [{ id: 'pointer', data: { ...pointerCoordinates } }] : [];

const draggedIn = ({ active }: DragStartEvent): Dragged | null =>
  (active.data.current as { dragged: RefObject<Dragged | null> }).dragged.current;

const carriedFrom = (desk: Desk, { kind, key }: Dragged): Carried =>
  kind === 'new' ? newFrom(desk, key) : carriedOf(desk.store.definition, { kind, key });

const isSame = (one: Place | null, other: Place | null): boolean =>
  one === other || (one !== null && other !== null && samePlace(one, other));

/** What the library tells, as changes of what is carried. */
const handlersFor = (desk: Desk) => ({
  onDragStart(event: DragStartEvent) {
    const dragged = draggedIn(event);
    if (dragged) desk.carry.set({ carried: carriedFrom(desk, dragged), place: null, by: 'pointer' });
  },
  onDragMove({ collisions }: DragMoveEvent) {
    const carrying = desk.carry.get();
    const point = collisions?.[0]?.data as Point | undefined;
    if (!carrying || !point) return;
    const place = placeUnder(desk.store.definition, carrying.carried, point);
    if (!isSame(place, carrying.place)) desk.carry.set({ ...carrying, place });
  },
  onDragEnd() {
    const carrying = desk.carry.get();
    desk.carry.set(null);
    if (!carrying?.place) return;
    const { carried, place } = carrying;
    if (carried.what === 'new') addFromPalette(desk, carried.entry, place);
    else moveTo(desk, carried, place);
  },
  onDragCancel() {
    desk.carry.set(null);
  },
});

/** The library's sensors, for what is pressed to be handed to. */
type Sensors = ReturnType<typeof useDraggable>;

/** What the pressed element says it drags, if anything: `data-drag="field:phone"`. */
function draggedAt({ target }: SyntheticEvent): { element: HTMLElement; dragged: Dragged } | undefined {
  const element = (target as Element).closest<HTMLElement>('[data-drag]');
  const [kind, key] = element?.dataset.drag?.split(':') ?? [];
  return element && kind && key ? { element, dragged: { kind: kind as Dragged['kind'], key } } : undefined;
}

function InHand() {
  const title = useCarry((carrying) => (carrying?.by === 'pointer' ? carrying.carried.title : ''));
  return title && <p className="in-hand">{title}</p>;
}

interface HandProps {
  sensors: RefObject<Sensors | null>;
  dragged: RefObject<Dragged | null>;
}

/** The one thing the library knows: whatever is dragged, the hand is. */
function Hand({ sensors, dragged }: HandProps) {
  const hand = useDraggable({ id: 'hand', data: { dragged } });
  useEffect(() => {
    sensors.current = hand;
  });
  return (
    <DragOverlay className="in-hand-layer" dropAnimation={null}>
      <InHand />
    </DragOverlay>
  );
}

/**
 * The area things marked with `data-drag` are dragged in. The only file that knows the library for it. The form stands
 * beside the library's context, not in it: a change of that context costs a walk through everything below, and it
 * changes with every move of the hand.
 */
export function DragArea({ desk, children }: { desk: Desk; children: ReactNode }) {
  const sensors = useRef<Sensors>(null);
  const dragged = useRef<Dragged>(null);
  const kinds = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH));
  const handlers = useMemo(() => handlersFor(desk), [desk]);
  const press = (name: 'onMouseDown' | 'onTouchStart') => (event: SyntheticEvent) => {
    const at = draggedAt(event);
    if (!at) return;
    dragged.current = at.dragged;
    sensors.current?.setNodeRef(at.element);
    sensors.current?.listeners?.[name]?.(event);
  };
  return (
    <>
      <div onMouseDown={press('onMouseDown')} onTouchStart={press('onTouchStart')}>
        {children}
      </div>
      <DndContext sensors={kinds} collisionDetection={atPointer} accessibility={SILENT} {...handlers}>
        <Hand sensors={sensors} dragged={dragged} />
      </DndContext>
    </>
  );
}
