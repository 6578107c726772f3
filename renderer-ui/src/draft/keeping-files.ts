import { newKey } from '../submit/submission-key';
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
    async chosen(attachmentKey, blob, name) {
      if (!(await keeping.save())) return undefined;
      // Ids that sort by when they were chosen.
      const id = localId(`${Date.now()}.${newKey()}`);
      try {
        await keepFile({ id, key: keeping.page.key, attachmentKey, name, blob });
        return { uploadId: id, name, bytes: blob.size };
      } catch {
        return undefined;
      }
    },
    arrived: (deviceId, { uploadId, expiresAt }) =>
      quietly(of(deviceId).then((file) => file && keepFile({ ...file, uploadId, expiresAt }))),
    removed: (id) => quietly(of(id).then((file) => file && dropFile(file))),
  };
}
