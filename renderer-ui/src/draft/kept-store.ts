import { createStore, del, delMany, get, keys, set, update, type UseStore } from 'idb-keyval';
import { markKept } from './anything-kept';
import { isOver, type Kept, type KeptFile } from './kept';

const FILLING = 'filling/';
const FILE = 'file/';

/** In IndexedDB: it takes files as they are, keeps typing free of waiting, and the service worker reads it too. */
let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('khamrong-citizen', 'kept'));

async function namesOf(kind: string): Promise<string[]> {
  const names = await keys<string>(store());
  return names.filter((name) => name.startsWith(kind));
}

async function all<T>(kind: string): Promise<T[]> {
  const found = await Promise.all((await namesOf(kind)).map((name) => get<T>(name, store())));
  return found.flatMap((each) => each ?? []);
}

export const keptFilling = (key: string): Promise<Kept | undefined> => get<Kept>(FILLING + key, store());

/** Writes a filling as it is now and was, in one step: another window or the service worker may be at it too. */
export async function writeFilling(key: string, next: (before: Kept | undefined) => Kept): Promise<void> {
  await update<Kept>(FILLING + key, next, store());
  markKept(true);
}

/** Changes a filling that is kept; one that was deleted meanwhile stays so. */
export async function changeFilling(key: string, change: Partial<Kept>): Promise<void> {
  if (await keptFilling(key)) await writeFilling(key, (before) => ({ ...before, ...change }) as Kept);
}

/** Files of a filling, in the order they were chosen. */
export const filesOf = async (key: string): Promise<KeptFile[]> =>
  (await all<KeptFile>(`${FILE}${key}/`)).sort((a, b) => (a.id < b.id ? -1 : 1));

export const keepFile = (file: KeptFile): Promise<void> =>
  set(`${FILE}${file.key}/${file.id}`, file, store());
export const dropFile = ({ key, id }: Pick<KeptFile, 'key' | 'id'>): Promise<void> =>
  del(`${FILE}${key}/${id}`, store());

export const dropFiles = async (key: string): Promise<void> =>
  delMany(await namesOf(`${FILE}${key}/`), store());

/** Forgets a filling with its files. */
export const dropFilling = async (key: string): Promise<void> =>
  delMany([FILLING + key, ...(await namesOf(`${FILE}${key}/`))], store());

/** All that is kept, the last typed first. What is over is thrown away on the way. */
export async function allFillings(now = Date.now()): Promise<Kept[]> {
  const found = await all<Kept>(FILLING);
  for (const each of found) if (isOver(each, now)) await dropFilling(each.key);
  const kept = found.filter((each) => !isOver(each, now)).sort((a, b) => b.at - a.at);
  markKept(kept.length > 0);
  return kept;
}
