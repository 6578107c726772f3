const LOCAL = 'device.';

/** Id of a file that is on this device only. */
export const localId = (id: string): string => LOCAL + id;
export const isLocal = (uploadId: string): boolean => uploadId.startsWith(LOCAL);
