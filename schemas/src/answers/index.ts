export type { Answers, FieldError } from './answers';
export { faultText, type Faulty } from './fault-text';
export { journeyOf, pruneHidden, shownKeys, type Stop } from './prune-hidden';
