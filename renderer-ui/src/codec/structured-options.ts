import type { Choice, ControlOptions, Text } from '@khamrong/schemas';

/** Options of the controls whose answers have a structure of their own. */
export interface MatrixOptions extends ControlOptions {
  scale: Choice[];
  groups: { key: string; label: Text; items: { key: string; label: Text }[] }[];
}

export interface TableOptions extends ControlOptions {
  maxRows: number;
  columns: { key: string; label: Text; required?: boolean; maxLength?: number }[];
}
