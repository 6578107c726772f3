import { createContext, use, useSyncExternalStore } from 'react';
import type { Carried, Place } from './places';

/** Something on its way to another place. */
export interface Carrying {
  carried: Carried;
  /** Where it would be put down now; null where it cannot. */
  place: Place | null;
  /** Lifted by keys, it is put down by keys. */
  by: 'pointer' | 'keys';
  /** Card it was taken from: `field:<key>`; none for what is new. */
  from?: string;
}

/** What is being carried: apart from the form, so that a hand that moves draws nothing but two lines anew. */
export class CarryStore {
  private carrying: Carrying | null = null;
  private readonly listeners = new Set<() => void>();

  readonly get = (): Carrying | null => this.carrying;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly set = (carrying: Carrying | null): void => {
    this.carrying = carrying;
    this.listeners.forEach((listener) => listener());
  };
}

export const CarryContext = createContext(new CarryStore());

const useCarryStore = (): CarryStore => use(CarryContext);

/** Part of what is being carried; the selector picks, it makes nothing new. */
export function useCarry<T>(select: (carrying: Carrying | null) => T): T {
  const store = useCarryStore();
  const read = () => select(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
