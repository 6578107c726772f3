import { MAX_FILE_BYTES } from '@khamrong/schemas';
import { statfs } from 'node:fs/promises';

/** A file is written as it comes, to the database's journal and to the database: with less room nothing is begun. */
const LEAST_ROOM = 3 * MAX_FILE_BYTES;

/** Whether the disk that holds a directory has room for another file. */
export async function hasRoom(directory: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize >= LEAST_ROOM;
}
