import type {
  Answers,
  FieldError,
  Language,
  OfficeProfile,
  OpenReport,
  PrivacyNotice,
  PublishedForm,
  Receipt,
  StaffChannel,
  Text,
  TrackingStatus,
} from '@khamrong/schemas';
import type { ServiceView } from '../services/service-view';
import type { View } from '../view/view';

/** A built file that stands in a page, and its SHA-256 in base64, by which the content policy lets it. */
export interface BroughtFile {
  text: string;
  hash: string;
}

/** Addresses of the built browser files, from `dist/manifest.json` under the folder the server serves them in. */
export interface PageAssets {
  /** Brings the form to life: `/assets/form-<hash>.js`. */
  scriptUrl: string;
  /** Reads the tracking code from the fragment: `/assets/tracking-<hash>.js`. */
  trackingScriptUrl: string;
  /** Searches the directory as one types: `/assets/directory-<hash>.js`. */
  directoryScriptUrl: string;
  /** Changes size and contrast without loading the page again: `/assets/view-<hash>.js`. */
  viewScriptUrl: string;
  styleUrl: string;
  /** The style itself, for pages in which it stands. */
  style?: BroughtFile;
  /** The form's script itself, for a first visit. */
  script?: BroughtFile;
  /** Folder of the address pieces, ending in a slash: `/assets/address-<hash>/`. */
  addressUrl: string;
}

/** What every page needs. */
export interface PageProps {
  language: Language;
  office: OfficeProfile;
  assets: PageAssets;
  /** How this person wants pages shown; as usual where absent. */
  view?: View;
  /** Addresses of the office's emblem, small pictures: beside its name on every page, and larger at its head. */
  emblem?: { bar: string; head: string };
  /** That some service's requests stand in the list everybody may read. */
  hasList?: boolean;
  /** Address of the privacy notice that its foot leads to; the office's own where it is absent. */
  privacyUrl?: string;
  /** That the office tells of cases by LINE, to whoever asks for it. */
  hasLine?: boolean;
}

/** A file that is on the server already and waits for the submission that names it. */
export interface StagedFile {
  uploadId: string;
  name: string;
  bytes: number;
  /** Which file on this device it is, where it was chosen in this tab. */
  chosen?: string;
}

/** Staged files by attachment key. */
export type StagedFiles = Record<string, StagedFile[]>;

export interface FormPageProps extends PageProps {
  form: PublishedForm;
  /** Answers so far: what a fresh form starts with, or what was typed, understood or not. */
  answers: Answers;
  /** Errors at fields (`/phone`) and at attachments (`/attachments/photo`). */
  errors: FieldError[];
  /** A sentence about the page as a whole, where no field is at fault. */
  fault?: string;
  /** Today in Bangkok, ISO date. */
  today: string;
  idempotencyKey: string;
  uploads: StagedFiles;
  /** Name of the place whose code the citizen scanned. */
  point?: string;
  /** Key of the field that the place answers. */
  locked?: string;
  /** What waits at that place already. */
  reports?: readonly OpenReport[];
  /** Mark of when the page was opened; it comes back with what is filed. */
  opened?: string;
  /** How came what staff fill in on this page; absent on pages of applicants themselves. */
  channel?: StaffChannel;
  /** Ticket to be taken after a wait, in place of a proof. */
  proof?: string;
  /** That no answers are taken now: the form is not shown. */
  closed?: boolean;
  /** Id of the step to show; the first by itself. */
  step?: string;
  /** The step was come back to from the review. */
  editing?: boolean;
  /** That the script stands in the page, where it is known: this browser has no file of ours yet. */
  bringsScript?: boolean;
}

export interface ReceiptPageProps extends PageProps {
  receipt: Receipt;
  /** Name of the service. */
  service: Text;
}

/** Questions of the answered form that are asked anew. */
export interface AskedAnew {
  form: Pick<PublishedForm, 'schema' | 'uischema'>;
  keys: string[];
  /** All answers so far, or those that were typed in their place. */
  answers: Answers;
  /** The day it was filed, ISO date: what was right then is right. */
  today: string;
}

/** A reply to the office that was not taken yet. */
export interface ReplySoFar {
  text: string;
  uploads: StagedFiles;
  errors: FieldError[];
}

export interface TrackingPageProps extends PageProps {
  /** What was asked for, to show again; what opened the case where there is a result. */
  receiptNo?: string;
  trackingCode?: string;
  result?: TrackingStatus;
  /** Why there is no result, or why something was not done, in the language of the page. */
  fault?: string;
  /** What was just done. */
  done?: 'cancelled' | 'replied' | 'lineEnded';
  reply?: ReplySoFar;
  /** What the office has answered anew, where it does. */
  anew?: AskedAnew;
}

export interface DirectoryPageProps extends PageProps {
  services: ServiceView[];
  /** What is searched for. */
  query?: string;
  /** Names of categories by code; a category without a name stands at the end. */
  categories: Record<string, Text>;
}

export interface ServicePageProps extends PageProps {
  service: ServiceView;
}

/** One version of a service's privacy notice. */
export interface PrivacyPageProps extends PageProps {
  slug: string;
  /** Name of the service. */
  service: Text;
  number: number;
  notice: PrivacyNotice;
  /** All there were, the newest first, which is in force; `since` is an ISO date. */
  versions: { number: number; since: string }[];
  /** The service by which people ask for their data, where the office has one. */
  requestSlug?: string;
}

export interface ServiceTableProps extends PageProps {
  services: ServiceView[];
}

export interface MessagePageProps extends PageProps {
  title: string;
  message: string;
  links?: { href: string; text: string }[];
  /** Shown small, for telling the office which request failed. */
  requestId?: string;
}
