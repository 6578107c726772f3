import { useEffect, useState } from 'react';
import { fetchPlaces, fetchProvinces, type Places } from './places';

const NOWHERE: Places = {};

/** What a fetch brings, once it is there; `fallback` until then, and where it fails. */
function useFetched<T>(load: () => Promise<T>, fallback: T, dependencies: readonly unknown[]): T {
  const [found, setFound] = useState(fallback);
  useEffect(() => {
    let wanted = true;
    setFound(fallback);
    load().then(
      (value) => wanted && setFound(value),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, dependencies);
  return found;
}

const NONE: string[] = [];

/** Names of all provinces; empty on the server and until they are there. */
export const useProvinces = (addressUrl: string): string[] =>
  useFetched(async () => Object.keys(await fetchProvinces(addressUrl)), NONE, [addressUrl]);

/** The places of a province, as far as they are known. */
export const usePlaces = (addressUrl: string, province: string): Places =>
  useFetched(() => (province ? fetchPlaces(addressUrl, province) : Promise.resolve(NOWHERE)), NOWHERE, [
    addressUrl,
    province,
  ]);
