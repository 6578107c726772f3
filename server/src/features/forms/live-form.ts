import { isOpenAt, type Availability } from './availability';
import type { NamedNotice } from './notice-in-force';
import type { PublishedVersion } from './published-version';

/** A form that citizens may open, with the version they get. */
export interface LiveForm {
  id: string;
  slug: string;
  /** Addresses it had before; they lead to it for as long as no other form takes them. */
  formerSlugs: readonly string[];
  code: string;
  /** Whether citizens may file now: the switch, the hours and the cap together. */
  open: boolean;
  availability: Availability;
  /** Names of the places its codes hang at. */
  points: readonly string[];
  /** Websites that may show it in a frame. */
  embedOrigins: readonly string[];
  /** That the office wants a proof of everybody who files that no program does. */
  proof: boolean;
  /** Its privacy notice as it is in force. */
  privacyNotice: NamedNotice;
  version: PublishedVersion;
}

/** A form as it was read; whether it is open is worked out when it is asked for. */
export type ReadForm = Omit<LiveForm, 'open'> & { full: boolean };

/** A form as it stands at an instant. */
export const asItStands = ({ full, ...form }: ReadForm, now: Date): LiveForm => ({
  ...form,
  open: isOpenAt(form.availability, full, now),
});
