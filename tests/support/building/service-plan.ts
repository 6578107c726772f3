/** One line of a condition: a question, and its answers that will do. */
export interface PlannedRow {
  question: string;
  /** Choices; any of them will do. */
  answers: readonly string[];
}

/** A condition as it is put together by hand. */
export interface PlannedCondition {
  rows: readonly PlannedRow[];
  /** The word between rows. */
  joint?: 'และ' | 'หรือ';
}

/** One setting, by the words that stand beside it. */
export type PlannedSetting =
  | { write: string; text: string }
  | { choose: string; option: string }
  | { turn: string }
  | { pick: string }
  /** The choice of this number, from 1, is chosen from the start. */
  | { chosen: number };

/** Something that is put into the form from the palette, and what is set of it. */
export interface PlannedField {
  /** What the palette calls it. */
  add: string;
  /** The question, where it is not the one that comes with it. */
  label?: string;
  help?: string;
  required?: true;
  /** Pasted as a list, one a line. */
  choices?: readonly string[];
  /** Of those in view. */
  settings?: readonly PlannedSetting[];
  /** Of those that are folded. */
  further?: readonly PlannedSetting[];
  showWhen?: PlannedCondition;
}

/** A question that came with a group, set otherwise. */
export interface PlannedChange extends Omit<PlannedField, 'add' | 'label' | 'choices'> {
  change: string;
}

export interface PlannedPage {
  title: string;
  fields: readonly (PlannedField | PlannedChange)[];
  showWhen?: PlannedCondition;
}

/** Words of the petition: text, and places of answers by the names the menu gives them. */
export type PaperWords = readonly (string | { field: string })[];

/** What is done to the standard letter; parts are found by the words they begin with. */
export type PaperStep =
  | { rewrite: string; as: PaperWords }
  | { after: string; write: PaperWords; showWhen?: PlannedCondition }
  | { remove: string }
  | { insert: string; write?: PaperWords };

/** A service as it is described to a clerk. */
export interface ServicePlan {
  title: string;
  department?: string;
  pages: readonly PlannedPage[];
  attachments?: readonly PlannedField[];
  /** Questions of the blank form that the service does not ask. */
  without?: readonly string[];
  paper?: readonly PaperStep[];
}
