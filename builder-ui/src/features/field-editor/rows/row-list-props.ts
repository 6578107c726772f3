import type { Text } from '@khamrong/schemas';
import type { ReactNode } from 'react';

/** Something in a list that has words of its own. */
export interface Labelled {
  label: Text;
}

export interface RowListProps<T extends Labelled> {
  /** What a row is: ตัวเลือก, ข้อ, คอลัมน์. */
  noun: string;
  rows: readonly T[];
  idOf: (row: T) => string;
  onRows: (rows: T[]) => void;
  /** A new row with no words yet. */
  make: () => T;
  min?: number;
  max: number;
  /** What stands before a row: ○, 1. */
  mark?: (index: number) => ReactNode;
  /** Further settings of a row, opened by its button. */
  details?: (row: T, index: number) => ReactNode;
  /** What of the further settings is set, told in short under the row. */
  notes?: (row: T) => string;
  /** Further buttons under the list. */
  children?: ReactNode;
}
