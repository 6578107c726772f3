/**
 * Names of inputs. A field's key may be followed by a part: `birth_date.year`, `places.2`, `helpers.0.name`,
 * `rating.speed`. Keys hold no dots and begin with a letter, so neither parts nor `_` names can collide.
 */
export const partName = (key: string, ...parts: (string | number)[]): string => [key, ...parts].join('.');

/** Inputs that are about the page, not the form. */
export const PAGE_INPUT = {
  action: '_action',
  /** Id of the step that is posted. */
  step: '_step',
  /** The step was come back to from the review. */
  editing: '_editing',
  /** Answers to all that the step does not show, as JSON. */
  answers: '_answers',
  idempotencyKey: '_key',
  versionId: '_version',
  privacyNoticeVersion: '_privacy',
  point: '_point',
  /** When the page was opened, signed by the server. */
  opened: '_opened',
  /** What shows that no program sends it, where the server asked for that. */
  proof: '_proof',
  language: '_language',
  /** People do not see this input; what fills it is a program. */
  trap: '_website',
} as const;

const UPLOAD = '_upload';
const FILE = '_file';

/** Name of the inputs that hold ids of staged files. */
export const uploadInput = (attachmentKey: string): string => partName(UPLOAD, attachmentKey);

/** Name of the file chooser of an attachment. */
export const fileInput = (attachmentKey: string): string => partName(FILE, attachmentKey);

/** The attachment a file chooser belongs to; undefined for any other input. */
export const attachmentOfFileInput = (name: string): string | undefined =>
  name.startsWith(`${FILE}.`) ? name.slice(FILE.length + 1) : undefined;

/** The attachment whose staged files an input names; undefined for any other input. */
export const attachmentOfUploadInput = (name: string): string | undefined =>
  name.startsWith(`${UPLOAD}.`) ? name.slice(UPLOAD.length + 1) : undefined;
