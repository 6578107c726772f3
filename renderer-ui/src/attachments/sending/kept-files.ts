/** A file that is on its way, as it is kept on the device until it is there. */
export interface KeptFile {
  id: string;
  /** The tab it was chosen in. */
  tab: string;
  attachmentKey: string;
  name: string;
  chosen: string;
  blob: Blob;
  /** Where it is sent. */
  url?: string;
  /** When it was chosen, in milliseconds. */
  at: number;
}

const DATABASE = 'khamrong-moving';
const STORE = 'files';
/** As long as the server waits for the rest. */
const KEPT_MS = 24 * 60 * 60 * 1000;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage'));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  return settled(request);
}

let opened: Promise<IDBDatabase> | undefined;

/** Storage may be refused or full: then a file goes on only while its page is open. */
async function inStore<T>(work: (files: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    opened ??= open();
    return await settled(work((await opened).transaction(STORE, 'readwrite').objectStore(STORE)));
  } catch {
    return undefined;
  }
}

export const keepFile = (file: KeptFile): Promise<unknown> => inStore((files) => files.put(file));

export const forgetFile = (id: string): Promise<unknown> => inStore((files) => files.delete(id));

/** The files of a tab. Those of any tab that nobody came back to are forgotten. */
export async function keptFiles(tab: string, now: number): Promise<KeptFile[]> {
  const all = (await inStore<KeptFile[]>((files) => files.getAll())) ?? [];
  for (const { id, at } of all) if (now - at > KEPT_MS) void forgetFile(id);
  return all.filter((file) => file.tab === tab && now - file.at <= KEPT_MS);
}
