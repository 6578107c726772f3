import type { FormDefinition, Text } from '@khamrong/schemas';

/** A service as its pages show it; what it asks for is left out. */
export interface ServiceView extends Pick<
  FormDefinition,
  | 'title'
  | 'description'
  | 'category'
  | 'department'
  | 'contact'
  | 'notice'
  | 'legalBasis'
  | 'targets'
  | 'attachments'
  | 'guide'
> {
  slug: string;
  /** That the signed paper may be sent in place of answers. */
  scan: boolean;
  /** Where its privacy notice is read. */
  privacyUrl: string;
  /** The address in its QR code. */
  shortUrl: string;
  /** Whether answers are taken now. */
  open: boolean;
  /** When it opens, where that is to come; ISO 8601 with Bangkok's offset. */
  opensAt?: string;
  /** When it closes, where that is set and it is open. */
  closesAt?: string;
  /** What the office says of it while it is closed. */
  closedMessage?: Text;
}
