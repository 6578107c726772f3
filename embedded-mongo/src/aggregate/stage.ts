import type { Document, Value } from '../bson/value';
import type { QueryContext } from '../query/context';
import type { ReadView } from '../store/view';

/** What stages need beside their input. */
export interface Environment {
  view: ReadView;
  db: string;
  context: QueryContext;
}

export type Documents = Iterable<Document>;

/** A compiled stage. */
export type Stage = (input: Documents) => Documents;

export type CompileStage = (specification: Value, environment: Environment, name: string) => Stage;
