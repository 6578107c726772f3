import type { Answers, ApprovalOpinion, Channel, FormDefinition, OfficeProfile } from '@khamrong/schemas';

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

/** What was said on the way up of a case. */
export interface PetitionOpinions {
  opinions: readonly ApprovalOpinion[];
  /** Department that has the case. */
  department: string;
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
  /** Signatures that were given, in the order of their fields, as data URLs of pictures. */
  signatures?: string[];
  /** The signed paper itself, in the order of its pages; it goes before what is printed of the submission. */
  scan?: PetitionAttachment[];
  /** What was said on the way up, where that is typed; not on copies that leave the office. */
  said?: PetitionOpinions;
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
  /** Where a photo of the filled-in paper may be sent, with the QR code of it, a complete SVG element. */
  sendTo?: { url: string; qrSvg: string };
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
