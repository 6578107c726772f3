import { useEffect } from 'react';
import type { Language, PublishedAttachment, PublishedForm } from '@khamrong/schemas';
import type { StagedFile, StagedFiles } from '../pages/page-props';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { keptUnder } from './interrupted';
import { fingerprint, type Consignment, type Desk, type Moving } from './moving';
import { pictureOf } from './pictures';
import { NO_FILES, useFileLists } from './use-file-lists';

/** A file as chosen. */
export interface Choice {
  file: File;
  chosen: string;
  /** Why it is not sent. */
  fault?: string;
}

/** The files of one attachment. */
export interface Uploads {
  slug: string;
  staged: StagedFile[];
  moving: Moving[];
  /** Address of a picture that is on this device. */
  pictureOf(uploadId: string): string | undefined;
  add(choices: readonly Choice[]): void;
  remove(uploadId: string): void;
  /** Puts this one, or none, in place of all there are. */
  put(file?: File): void;
  /** Takes a file back that is on its way, or was refused. */
  dismiss(file: Moving): void;
}

/** The files of one attachment as they are, before more are chosen. */
type Here = Omit<Uploads, 'add' | 'put'>;

/** The files of a form. They stay, and go on moving, while another step is shown. */
export interface FormUploads {
  staged: StagedFiles;
  /** What can be sent with the form: staged, or kept by the device. */
  ready: StagedFiles;
  /** Keys of what has a file on its way, which cannot be sent with the form yet. */
  coming: ReadonlySet<string>;
  /** What files were chosen for, one key a file, wherever they are. */
  files: string;
  of(attachment: PublishedAttachment): Uploads;
  /** Puts these in place of what is staged. */
  adopt(staged: StagedFiles): void;
}

const isMoving = ({ fault }: Moving): boolean => !fault;

function withKept(staged: StagedFiles, moving: readonly Moving[]): StagedFiles {
  const all = { ...staged };
  for (const { attachmentKey: key, kept } of moving) if (kept) all[key] = [...(all[key] ?? NO_FILES), kept];
  return all;
}

/** What sends files; fetched at the first touch of a chooser. */
export const sending = () => import('./sending/sending');

function send(consignment: Consignment, desk: Desk): void {
  const { id } = consignment;
  const again = (): void => {
    desk.update(id, { fault: undefined, again: undefined });
    send(consignment, desk);
  };
  sending().then(
    ({ deliver }) => deliver(consignment, desk),
    () => desk.update(id, { fault: say(FORM.uploadFailed, desk.language), again }),
  );
}

/** Files that were on their way when the page was left go on. */
function useInterrupted(attachments: readonly PublishedAttachment[], desk: Desk): void {
  useEffect(() => {
    if (keptUnder(desk.slug))
      void sending()
        .then(({ goOn }) => goOn(attachments, desk))
        .catch(() => undefined);
  }, []);
}

/** Begins to send what was chosen, or shows why it is not sent. */
function takeIn(attachment: PublishedAttachment, desk: Desk, { file, chosen, fault }: Choice): void {
  const id = desk.begin(attachment.key, { chosen, name: file.name, fault });
  if (!fault) send({ id, attachment, file, chosen }, desk);
}

/** Sends this one, or none, in place of all there are. */
function putInPlace(file: File | undefined, attachment: PublishedAttachment, here: Here, desk: Desk): void {
  here.staged.forEach(({ uploadId }) => here.remove(uploadId));
  here.moving.forEach(here.dismiss);
  if (file) takeIn(attachment, desk, { file, chosen: fingerprint(file) });
}

const comingIn = (moving: readonly Moving[]): ReadonlySet<string> =>
  new Set(moving.flatMap((file) => (isMoving(file) && !file.kept ? file.attachmentKey : [])));

const chosenFor = (staged: StagedFiles, moving: readonly Moving[]): string =>
  [
    ...Object.entries(staged).flatMap(([key, files]) => files.map(() => key)),
    ...moving.map(({ attachmentKey }) => attachmentKey),
  ]
    .sort()
    .join();

/** Where the files of a form stand. */
const standing = (staged: StagedFiles, moving: readonly Moving[]) => ({
  ready: withKept(staged, moving),
  coming: comingIn(moving),
  files: chosenFor(staged, moving),
});

/** Files of a form: each is sent to the server as soon as it is chosen. */
export function useUploads(
  { slug, attachments }: Pick<PublishedForm, 'slug' | 'attachments'>,
  initial: StagedFiles,
  language: Language,
  device?: Desk['device'],
): FormUploads {
  const { staged, adopt, moving, remove, dismiss, desk } = useFileLists(slug, initial, language);
  desk.device = device;
  useInterrupted(attachments, desk);
  const of = (attachment: PublishedAttachment): Uploads => {
    const { key } = attachment;
    const here = {
      slug,
      staged: staged[key] ?? NO_FILES,
      moving: moving.filter(({ attachmentKey }) => attachmentKey === key),
      pictureOf,
      dismiss,
      remove(uploadId: string) {
        remove(key, uploadId);
        void device?.().then((kept) => kept?.files.removed(uploadId));
      },
    };
    return {
      ...here,
      add: (choices) => choices.forEach((choice) => takeIn(attachment, desk, choice)),
      put: (file) => putInPlace(file, attachment, here, desk),
    };
  };
  return { staged, ...standing(staged, moving), of, adopt };
}
