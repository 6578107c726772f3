import { request } from '../../lib/api-client';

/** Addresses of what the citizens' pages load. */
export interface CitizenFiles {
  styleUrl: string;
  /** Folder of the address pieces, ending in a slash. */
  addressUrl: string;
}

/** Asked for anew each time: the names in it carry a hash. */
export const readCitizenFiles = (signal: AbortSignal) =>
  request<CitizenFiles>('GET', `/assets/manifest.json?now=${Date.now()}`, undefined, signal);
