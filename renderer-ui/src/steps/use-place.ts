import { useCallback, useEffect, useState } from 'react';
import { cameFrom, markPlace, placeInAddress, pushPlace } from './place-in-address';
import type { Place } from './steps';

/** Where the person stands, and how they go elsewhere. */
export interface UsedPlace {
  place: Place;
  /** Goes on from a step. */
  goOn(place: Place, from: string): void;
  /** Goes back from a step. */
  goBack(place: Place, from: string): void;
}

/** A place that nothing outside knows: in the builder's preview. */
export function usePlace(start: Place): UsedPlace {
  const [place, go] = useState(start);
  return { place, goOn: go, goBack: go };
}

/** The place the address stands for. The first rendering is the server's; `kept` is taken over right after it. */
export function usePlaceInAddress(start: Place, kept: Place | undefined): UsedPlace {
  const [place, setPlace] = useState(start);
  useEffect(() => {
    const first = kept ?? start;
    if (first.step) markPlace(first);
    setPlace(first);
    const follow = (): void => setPlace(placeInAddress());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const goOn = useCallback((next: Place, from: string): void => {
    pushPlace(next, from);
    setPlace(next);
  }, []);
  // The browser's own Back and the page's then mean the same.
  const goBack = useCallback(
    (next: Place, from: string): void => (cameFrom(next) ? history.back() : goOn(next, from)),
    [goOn],
  );
  return { place, goOn, goBack };
}
