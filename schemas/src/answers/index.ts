export type { Answers, FieldError } from './answers';
export { isAttachmentNeeded } from './attachment-needed';
export { faultText, type Faulty } from './fault-text';
export { journeyOf, pruneHidden, shownKeys, type Stop } from './prune-hidden';
