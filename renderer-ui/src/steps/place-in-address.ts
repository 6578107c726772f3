import type { Place } from './steps';

const STEP = 'step';

interface Entry {
  editing?: boolean;
  /** Id of the step of the entry before. */
  from?: string;
}

const entry = (): Entry => (history.state as Entry | null) ?? {};

const addressOf = ({ step }: Place): string => {
  const address = new URL(location.href);
  address.searchParams.set(STEP, step);
  return address.pathname + address.search;
};

/** The step in the address; undefined where there is none. */
export const stepInAddress = (): string | undefined =>
  new URLSearchParams(location.search).get(STEP) ?? undefined;

/** Where the address says the person stands. */
export const placeInAddress = (): Place => ({ step: stepInAddress() ?? '', editing: entry().editing });

/** Says where the person stands, without an entry of its own. */
export const markPlace = (place: Place): void =>
  history.replaceState({ ...entry(), editing: place.editing } satisfies Entry, '', addressOf(place));

/** Goes on to a place: Back leads to where the person stood. */
export function pushPlace(place: Place, from: string): void {
  history.pushState({ editing: place.editing, from } satisfies Entry, '', addressOf(place));
}

/** Whether the entry before is this step. */
export const cameFrom = ({ step }: Place): boolean => entry().from === step;
