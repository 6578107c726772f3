/** Answers by field key: ISO dates, codes of choices, numbers, lists and rows, as a client sends them. */
export type Answers = Record<string, unknown>;

/** One thing a person can put right, in Ajv's shape, with the sentence in the language asked for. */
export interface FieldError {
  /** JSON pointer into the answers, `/phone`; attachments stand under `/attachments/<key>`. */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message: string;
}
