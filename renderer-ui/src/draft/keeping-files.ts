import type { FileKeeper } from './filled';
import type { KeptFile } from './kept';
import { dropFile, filesOf, keepFile } from './kept-store';
import type { Keeping } from './keeping';
import { localId } from './local-file';

/** Keeps the files of a form on the device, as they were chosen, until it is sent. */
export function keepingFiles(keeping: Keeping): FileKeeper {
  const of = async (id: string): Promise<KeptFile | undefined> =>
    (await filesOf(keeping.page.key)).find((file) => file.id === id || file.uploadId === id);
  const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);
  return {
    async chosen(file) {
      if (!(await keeping.save())) return undefined;
      const id = localId(file.id);
      try {
        await keepFile({ ...file, id, key: keeping.page.key });
        return { uploadId: id, name: file.name, bytes: file.blob.size };
      } catch {
        return undefined;
      }
    },
    arrived: (deviceId, { uploadId, expiresAt }) =>
      quietly(of(deviceId).then((file) => file && keepFile({ ...file, uploadId, expiresAt }))),
    removed: (id) => quietly(of(id).then((file) => file && dropFile(file))),
  };
}
