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
import { useMemo, type ReactNode } from 'react';
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

const draggedIn = ({ active }: DragStartEvent): Dragged => active.data.current as Dragged;

const carriedFrom = (desk: Desk, { kind, key }: Dragged): Carried =>
  kind === 'new' ? newFrom(desk, key) : carriedOf(desk.store.definition, { kind, key });

const isSame = (one: Place | null, other: Place | null): boolean =>
  one === other || (one !== null && other !== null && samePlace(one, other));

/** What the library tells, as changes of what is carried. */
const handlersFor = (desk: Desk) => ({
  onDragStart(event: DragStartEvent) {
    desk.carry.set({ carried: carriedFrom(desk, draggedIn(event)), place: null, by: 'pointer' });
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

function InHand() {
  const title = useCarry((carrying) => (carrying?.by === 'pointer' ? carrying.carried.title : ''));
  return title && <p className="in-hand">{title}</p>;
}

/** The area things are dragged in. The only file that knows the library for it. */
export function DragArea({ desk, children }: { desk: Desk; children: ReactNode }) {
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH));
  const handlers = useMemo(() => handlersFor(desk), [desk]);
  return (
    <DndContext sensors={sensors} collisionDetection={atPointer} accessibility={SILENT} {...handlers}>
      {children}
      <DragOverlay className="in-hand-layer" dropAnimation={null}>
        <InHand />
      </DragOverlay>
    </DndContext>
  );
}

/** Lets mouse and finger drag an element: the properties it needs. */
export function useDragged({ kind, key }: Dragged) {
  const { setNodeRef, listeners } = useDraggable({ id: `${kind}:${key}`, data: { kind, key } });
  return { ref: setNodeRef, ...listeners };
}
