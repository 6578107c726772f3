import { useState } from 'react';
import type { Language, PublishedAttachment } from '@khamrong/schemas';
import type { StagedFile } from '../pages/page-props';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { fileFault } from './file-rules';
import { uploadFile } from './upload-file';

/** A file on its way, or one that did not get there. */
export interface Moving {
  id: number;
  name: string;
  percent: number;
  fault?: string;
}

export interface Uploads {
  staged: StagedFile[];
  moving: Moving[];
  add(files: readonly File[]): void;
  remove(uploadId: string): void;
  dismiss(id: number): void;
}

interface UploadsOptions {
  slug: string;
  attachment: PublishedAttachment;
  initial: StagedFile[];
  language: Language;
}

let lastId = 0;

interface Sending extends Pick<UploadsOptions, 'slug' | 'attachment' | 'language'> {
  file: File;
  onProgress(percent: number): void;
}

/** Sends a file; what went wrong comes back as the sentence to show. */
async function send({ slug, attachment, language, file, onProgress }: Sending): Promise<StagedFile | string> {
  try {
    return await uploadFile({ slug, attachmentKey: attachment.key, file, onProgress });
  } catch (error) {
    return (error as Error).message || say(FORM.uploadFailed, language);
  }
}

/** The files on their way, and how that list changes. */
function useMoving() {
  const [moving, setMoving] = useState<Moving[]>([]);
  return {
    moving,
    start: (name: string, fault?: string): number => {
      const id = ++lastId;
      setMoving((all) => [...all, { id, name, percent: 0, fault }]);
      return id;
    },
    update: (id: number, change: Partial<Moving>): void =>
      setMoving((all) => all.map((each) => (each.id === id ? { ...each, ...change } : each))),
    dismiss: (id: number): void => setMoving((all) => all.filter((each) => each.id !== id)),
  };
}

/** Files of one attachment: each is sent to the server as soon as it is chosen. */
export function useUploads({ slug, attachment, initial, language }: UploadsOptions): Uploads {
  const [staged, setStaged] = useState(initial);
  const { moving, start, update, dismiss } = useMoving();
  const addOne = async (file: File): Promise<void> => {
    const fault = fileFault(file, attachment, language);
    const id = start(file.name, fault);
    if (fault) return;
    const onProgress = (percent: number): void => update(id, { percent });
    const sent = await send({ slug, attachment, language, file, onProgress });
    if (typeof sent === 'string') return update(id, { fault: sent });
    setStaged((all) => [...all, sent]);
    dismiss(id);
  };
  return {
    staged,
    moving,
    dismiss,
    add(files) {
      const room = attachment.maxFiles - staged.length - moving.filter(({ fault }) => !fault).length;
      for (const file of files.slice(0, Math.max(0, room))) void addOne(file);
      if (files.length > room) start('', say(FORM.tooManyFiles, language, { files: attachment.maxFiles }));
    },
    remove: (uploadId) => setStaged((all) => all.filter((each) => each.uploadId !== uploadId)),
  };
}
