import type { Language, PublishedAttachment } from '@khamrong/schemas';
import type { DraftKeeper } from '../draft/filled';
import type { StagedFile } from '../pages/page-props';

/** A file on its way, or one that did not get there. */
export interface Moving {
  id: number;
  attachmentKey: string;
  /** What tells a chosen file from others. */
  chosen: string;
  name: string;
  percent: number;
  /** What is being done with it. */
  note: string;
  /** Why it does not go on. */
  fault?: string;
  /** Address of the picture on this device. */
  picture?: string;
  /** What the device has of it, to be sent with the form, while the line is gone. */
  kept?: StagedFile;
  /** Goes on after a fault. */
  again?(): void;
  /** Takes it back. */
  stop?(): void;
}

/** A file to be sent, and its number in the list. */
export interface Consignment {
  id: number;
  attachment: PublishedAttachment;
  file: File;
  chosen: string;
}

/** Where those who send a file tell how it goes. */
export interface Desk {
  slug: string;
  language: Language;
  /** Begins a line of the list; returns its number. */
  begin(attachmentKey: string, file: Pick<Moving, 'chosen' | 'name' | 'fault'>): number;
  update(id: number, change: Partial<Moving>): void;
  /** It is there: it stands among the attached, with the picture on this device where that is shown. */
  attach(id: number, attachmentKey: string, staged: StagedFile, picture?: string): void;
  /** What keeps files on the device until the form is sent. */
  device?: DraftKeeper['device'];
}

/** The same file chosen again gives the same. */
export const fingerprint = ({ name, size, lastModified }: File): string => `${name}/${size}/${lastModified}`;
