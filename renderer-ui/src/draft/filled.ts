import type { Answers, Receipt, SubmissionRequest, UploadReceipt } from '@khamrong/schemas';
import type { StagedFile, StagedFiles } from '../pages/page-props';
import type { Place } from '../steps/steps';
import type { Sent } from '../submit/send-submission';

/** All that a person has filled in, and where they stand: what a draft keeps. */
export interface Filled {
  /** The version of the form that was filled in. */
  versionId: string;
  /** Answers as they stand, shown or not, understood or not. */
  answers: Answers;
  /** Files that are on the server already. */
  uploads: StagedFiles;
  /** What files were chosen for, one key a file, wherever they are: one that arrives is no change. */
  files?: string;
  place: Place;
}

/** A file as it is to be sent. */
export interface ChosenFile {
  /** Sorts by when it was chosen. */
  id: string;
  attachmentKey: string;
  name: string;
  blob: Blob;
}

/** Keeps files as they were chosen. */
export interface FileKeeper {
  /** The file as the device names it; undefined where it cannot be kept. The same id is the same file. */
  chosen(file: ChosenFile): Promise<StagedFile | undefined>;
  /** It is on the server now. */
  arrived(deviceId: string, staged: Pick<UploadReceipt, 'uploadId' | 'expiresAt'>): void;
  /** The person took it back; by its id on the device or on the server. */
  removed(id: string): void;
}

/** What keeps a form on the device. */
export interface Device {
  /** Something was filled in. */
  changed(): void;
  /** The form was sent: nothing is to be kept any more. */
  forget(): Promise<void>;
  /** Sends a request now, or when the line is back; undefined where the device keeps nothing. */
  send(request: SubmissionRequest): Promise<Sent | undefined>;
  files: FileKeeper;
}

/** Keeps what is filled in. */
export interface DraftKeeper {
  /** Key of the submission that is made of it. */
  key: string;
  /** It is told after every change, and may take its time. */
  keep(filled: Filled): void;
  /** What it was told last. */
  last?: Filled;
  /** The person has filled in something: before that nothing is kept on the device. */
  typed?: boolean;
  /** The form was sent: nothing is to be kept any more. */
  forget(): void;
  /** What keeps it on the device; undefined where that cannot be had. */
  device?(): Promise<Device | undefined>;
  /** Shows a receipt that came for what had waited. */
  onReceipt?(receipt: Receipt): void;
}
