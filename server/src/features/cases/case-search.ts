import { parseNationalId, searchKey, toArabicDigits } from '@khamrong/schemas';
import type { Keys } from '../../ports/keys';
import { searchFingerprint } from '../submissions/seal-answers';

/** One condition and the index that answers it, which may not be left to a planner that also has to sort. */
export interface Search {
  filter: Record<string, unknown>;
  hint: Record<string, 1>;
}

/** Letters and signs of receipt numbers, among them a digit or a hyphen: `00011/2569`, `COR-7K`. */
const RECEIPT_NO = /^(?=.*[\d-])[A-Z0-9/.-]+$/;

/** The beginning of a telephone number, longer than the running number of any receipt, with or without its hyphens. */
const PHONE = /^0[\d -]{6,}$/;

const startingWith = (text: string): RegExp => new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);

const byWord = (word: string): Search => ({
  filter: { words: startingWith(word) },
  hint: { office: 1, words: 1 },
});

/**
 * What was typed into the search box: a whole national ID, or the beginning of a telephone number, of a receipt number
 * or of a name. Undefined where nothing was typed.
 */
export function searchOf(typed: string, keys: Keys): Search | undefined {
  const nationalId = parseNationalId(typed);
  if (nationalId) {
    const fingerprint = searchFingerprint(keys, 'thai_national_id', nationalId);
    return { filter: { fingerprints: fingerprint }, hint: { fingerprints: 1 } };
  }
  const number = toArabicDigits(typed).trim().toUpperCase();
  if (PHONE.test(number)) return byWord(number.replace(/\D/g, ''));
  if (RECEIPT_NO.test(number))
    return { filter: { receiptNo: startingWith(number) }, hint: { office: 1, receiptNo: 1 } };
  const word = searchKey(typed).trim();
  return word ? byWord(word) : undefined;
}
