import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** Longest path of a Unix socket that every system accepts (macOS: 104 with the final zero), in bytes. */
const MAX_SOCKET_PATH = 103;

const PREFIX = 'emongo-';

const fits = (path: string) => Buffer.byteLength(path) <= MAX_SOCKET_PATH;

/** A directory only its owner can enter. */
function privateDirectory(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
}

/**
 * The socket of a store: in a private directory of the data directory, or, when that path is too long for a
 * socket, in a fresh private directory for temporary files.
 */
export function chooseSocketPath(directory: string, wanted?: string): string {
  if (wanted !== undefined) {
    mkdirSync(dirname(resolve(wanted)), { recursive: true, mode: 0o700 });
    return resolve(wanted);
  }
  const inside = join(resolve(directory), 'socket', 'mongo.sock');
  if (fits(inside)) {
    privateDirectory(dirname(inside));
    return inside;
  }
  const name = createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 8);
  const outside = join(mkdtempSync(join(tmpdir(), `${PREFIX}${name}-`)), 'mongo.sock');
  return fits(outside) ? outside : join(mkdtempSync(`/tmp/${PREFIX}${name}-`), 'mongo.sock');
}

/** Removes the temporary directory that was made for a socket. */
export function discardSocket(socketPath: string): void {
  const directory = dirname(socketPath);
  if (basename(directory).startsWith(PREFIX)) rmSync(directory, { recursive: true, force: true });
}

/** The connection string of a socket, for the `mongodb` driver and Mongoose. */
export const uriOf = (socketPath: string) =>
  `mongodb://${encodeURIComponent(socketPath)}/?directConnection=true`;
