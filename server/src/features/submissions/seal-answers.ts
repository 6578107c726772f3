import { typeOf, type Answers, type AnswerChecker, type Field } from '@khamrong/schemas';
import type { Keys } from '../../ports/keys';
import { storedBytes } from '../../ports/stored-bytes';

const SEALED_CLASSES = new Set(['personal_high', 'sensitive_health']);
/** Types whose answers are looked for by equality. */
const SEARCHED_TYPES = new Set(['thai_national_id', 'bank_account']);

export const isSealed = (field: Field): boolean => SEALED_CLASSES.has(field.personal ?? '');

/** Answers parted into what may be read and what is encrypted, with the hashes that searches use. */
export interface SealedAnswers {
  answers: Answers;
  sealed?: Buffer;
  fingerprints: string[];
}

/** The keyed hash of a searched answer. */
export const searchFingerprint = (keys: Keys, type: string, value: string): string =>
  keys.fingerprint(`search.${type}`, value);

/** @param owner id of the submission, bound into the encryption: a sealed value moved elsewhere does not open */
export function sealAnswers(
  answers: Answers,
  fields: AnswerChecker['fields'],
  owner: string,
  keys: Keys,
): SealedAnswers {
  const open: Answers = {};
  const secret: Answers = {};
  const fingerprints: string[] = [];
  for (const [key, value] of Object.entries(answers)) {
    const field = fields.get(key);
    if (!field || !isSealed(field)) {
      open[key] = value;
      continue;
    }
    secret[key] = value;
    if (SEARCHED_TYPES.has(field.type)) fingerprints.push(searchFingerprint(keys, field.type, String(value)));
  }
  const sealed = Object.keys(secret).length > 0 ? keys.seal(secret, owner) : undefined;
  return { answers: open, sealed, fingerprints };
}

/** All answers again, for people and papers that may have them. */
export function openAnswers(
  stored: { _id: unknown; answers: Answers; sealed?: unknown },
  keys: Keys,
): Answers {
  if (!stored.sealed) return stored.answers;
  return { ...stored.answers, ...(keys.open(storedBytes(stored.sealed), String(stored._id)) as Answers) };
}

/** What stands where a sealed answer is not shown. */
export function maskedAnswer(field: Field, value: unknown): string {
  const text = typeOf(field).text(value, field, { language: 'th' });
  return text.length <= 4 ? '••••' : `${'•'.repeat(Math.min(12, text.length - 2))}${text.slice(-2)}`;
}
