import { useState } from 'react';
import type { Language, PublishedAttachment } from '@khamrong/schemas';
import type { StagedFile, StagedFiles } from '../pages/page-props';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { fileFault } from './file-rules';
import { uploadFile } from './upload-file';

/** A file on its way, or one that did not get there. */
export interface Moving {
  id: number;
  attachmentKey: string;
  name: string;
  percent: number;
  fault?: string;
}

/** The files of one attachment. */
export interface Uploads {
  staged: StagedFile[];
  moving: Moving[];
  add(files: readonly File[]): void;
  remove(uploadId: string): void;
  dismiss(id: number): void;
}

/** The files of a form. They stay, and go on moving, while another step is shown. */
export interface FormUploads {
  staged: StagedFiles;
  /** A file is on its way. */
  busy: boolean;
  of(attachment: PublishedAttachment): Uploads;
  /** Puts these in place of what is staged. */
  adopt(staged: StagedFiles): void;
}

let lastId = 0;

interface Sending {
  slug: string;
  attachment: PublishedAttachment;
  language: Language;
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
    start: (attachmentKey: string, name: string, fault?: string): number => {
      const id = ++lastId;
      setMoving((all) => [...all, { id, attachmentKey, name, percent: 0, fault }]);
      return id;
    },
    update: (id: number, change: Partial<Moving>): void =>
      setMoving((all) => all.map((each) => (each.id === id ? { ...each, ...change } : each))),
    dismiss: (id: number): void => setMoving((all) => all.filter((each) => each.id !== id)),
  };
}

const NO_FILES: StagedFile[] = [];
const isMoving = ({ fault }: Moving): boolean => !fault;

type Change = (key: string, next: (files: StagedFile[]) => StagedFile[]) => void;

/** The files that are there, and how those of an attachment change. */
function useStaged(initial: StagedFiles) {
  const [staged, adopt] = useState(initial);
  const change: Change = (key, next) => adopt((all) => ({ ...all, [key]: next(all[key] ?? NO_FILES) }));
  return { staged, adopt, change };
}

/** Sends files and says how far each has come. */
function useSender(slug: string, language: Language, change: Change) {
  const { moving, start, update, dismiss } = useMoving();
  const sendOne = async (attachment: PublishedAttachment, file: File): Promise<void> => {
    const { key } = attachment;
    const fault = fileFault(file, attachment, language);
    const id = start(key, file.name, fault);
    if (fault) return;
    const onProgress = (percent: number): void => update(id, { percent });
    const sent = await send({ slug, attachment, language, file, onProgress });
    if (typeof sent === 'string') return update(id, { fault: sent });
    change(key, (files) => [...files, sent]);
    dismiss(id);
  };
  const sendTo = (attachment: PublishedAttachment, chosen: readonly File[], taken: number): void => {
    const { key, maxFiles } = attachment;
    const room = Math.max(0, maxFiles - taken);
    for (const file of chosen.slice(0, room)) void sendOne(attachment, file);
    if (chosen.length > room) start(key, '', say(FORM.tooManyFiles, language, { files: maxFiles }));
  };
  return { moving, dismiss, sendTo };
}

/** Files of a form: each is sent to the server as soon as it is chosen. */
export function useUploads(slug: string, initial: StagedFiles, language: Language): FormUploads {
  const { staged, adopt, change } = useStaged(initial);
  const { moving, dismiss, sendTo } = useSender(slug, language, change);
  const of = (attachment: PublishedAttachment): Uploads => {
    const { key } = attachment;
    const here = moving.filter(({ attachmentKey }) => attachmentKey === key);
    const files = staged[key] ?? NO_FILES;
    return {
      staged: files,
      moving: here,
      dismiss,
      add: (chosen) => sendTo(attachment, chosen, files.length + here.filter(isMoving).length),
      remove: (uploadId) => change(key, (all) => all.filter((each) => each.uploadId !== uploadId)),
    };
  };
  return { staged, busy: moving.some(isMoving), of, adopt };
}
