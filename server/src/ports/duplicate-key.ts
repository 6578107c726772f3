/** MongoDB's code for a document that an index with `unique` keeps out. */
const DUPLICATE_KEY = 11000;

/** Whether a write failed because another document has the same key. */
export const isDuplicateKey = (error: unknown): boolean =>
  (error as { code?: unknown }).code === DUPLICATE_KEY;
