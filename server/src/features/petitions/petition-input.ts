import type { Answers, FormDefinition, OfficeProfile } from '@khamrong/schemas';

/** How the submission came: over the web, or taken down by staff for someone who will sign by pen. */
export type Channel = 'online' | 'counter';

export interface PetitionReceipt {
  receiptNo: string;
  /** ISO 8601 instant. */
  submittedAt: string;
  /** When the office is deemed by law to have received it; ISO 8601 instant. */
  deemedReceivedAt: string;
  channel: Channel;
  /** Where the citizen follows the case. */
  trackingUrl: string;
  /** QR code of that address, a complete SVG element. */
  qrSvg: string;
}

/** A file that came with the submission. */
export interface PetitionAttachment {
  /** Key of the definition's attachment. */
  key: string;
  label: string;
  name: string;
  /** MIME type as stored. */
  type: string;
  bytes: Uint8Array;
}

/** All a petition is made of. */
export interface PetitionInput {
  /** The version answered, resolved for the office. */
  definition: FormDefinition;
  /** As stored, decrypted, hidden ones pruned. */
  answers: Answers;
  office: OfficeProfile;
  receipt: PetitionReceipt;
  attachments: PetitionAttachment[];
  /** Digits of prose; those of the office where not given. */
  digits?: 'thai' | 'arabic';
  /** The copy for the other party, with what the layout's redaction names covered and without attachments. */
  redacted?: boolean;
}

/** The paper to fill in by hand: no answers, no receipt, every block. */
export interface BlankPetitionInput {
  definition: FormDefinition;
  office: OfficeProfile;
  digits?: 'thai' | 'arabic';
}

/** What goes up on the office's wall. */
export interface PosterInput {
  office: OfficeProfile;
  /** The office's emblem as a PNG. */
  emblem?: Uint8Array;
  title: string;
  /** Short address of the form, as people type it. */
  shortUrl: string;
  /** QR code of it with its quiet zone, a complete SVG element. */
  qrSvg: string;
  contact?: { name: string; phone: string };
}
