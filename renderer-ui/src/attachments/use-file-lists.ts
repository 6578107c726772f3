import { useState } from 'react';
import type { Language } from '@khamrong/schemas';
import type { StagedFile, StagedFiles } from '../pages/page-props';
import type { Desk, Moving } from './moving';
import { forgetPicture, keepPicture } from './pictures';

export const NO_FILES: StagedFile[] = [];

let lastId = 0;

/** The files that are there, and how they change. */
function useStaged(initial: StagedFiles) {
  const [staged, adopt] = useState(initial);
  /** In place of the file that may be there. */
  const put = (key: string, uploadId: string, files: StagedFile[]): void =>
    adopt((all) => ({
      ...all,
      [key]: [...(all[key] ?? NO_FILES).filter((each) => each.uploadId !== uploadId), ...files],
    }));
  const remove = (key: string, uploadId: string): void => {
    forgetPicture(uploadId);
    put(key, uploadId, NO_FILES);
  };
  const add = (key: string, file: StagedFile): void => put(key, file.uploadId, [file]);
  return { staged, adopt, add, remove };
}

/** The files of a form, there and on their way, and how they change. */
export function useFileLists(slug: string, initial: StagedFiles, language: Language) {
  const { staged, adopt, add, remove } = useStaged(initial);
  const [moving, setMoving] = useState<Moving[]>([]);
  const drop = (id: number): void => setMoving((all) => all.filter((each) => each.id !== id));
  const desk: Desk = {
    slug,
    language,
    begin(attachmentKey, { chosen, name, fault }) {
      const id = ++lastId;
      setMoving((all) => [...all, { id, attachmentKey, chosen, name, fault, percent: 0, note: '' }]);
      return id;
    },
    update: (id, part) =>
      setMoving((all) => all.map((each) => (each.id === id ? { ...each, ...part } : each))),
    attach(id, key, file, picture) {
      if (picture) keepPicture(file.uploadId, picture);
      add(key, file);
      drop(id);
    },
  };
  const dismiss = ({ id, stop }: Moving): void => {
    stop?.();
    drop(id);
  };
  return { staged, adopt, moving, remove, dismiss, desk };
}
