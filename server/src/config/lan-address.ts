import { networkInterfaces } from 'node:os';

/** The machine's first IPv4 address on a network; undefined where it is on none. */
export const lanAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
