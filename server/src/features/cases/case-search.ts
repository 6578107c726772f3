import { parseNationalId, searchKey, toArabicDigits } from '@khamrong/schemas';
import type { Keys } from '../../ports/keys';
import { searchFingerprint } from '../submissions/seal-answers';

/** One condition and the index that answers it, which may not be left to a planner that also has to sort. */
export interface Lookup {
  filter: Record<string, unknown>;
  hint: Record<string, 1>;
}

/** What was typed may mean several things; a case is found by any of them. */
export interface Search {
  /** A number, or the beginning of one. */
  number?: Lookup;
  /** Pieces that all stand in what the citizen wrote, their name among it, in the spelling of searches; none where the text is not searched. */
  pieces: string[];
}

/** Letters and signs of receipt numbers, among them a digit or a hyphen: `00011/2569`, `COR-7K`. */
const RECEIPT_NO = /^(?=.*[\d-])[A-Z0-9/.-]+$/;

/** The beginning of a telephone number, longer than the running number of any receipt, with or without its hyphens. */
const PHONE = /^0[\d -]{6,}$/;

/** A piece of one character stands in nearly every text. */
const SHORTEST = 2;

const startingWith = (text: string): RegExp => new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);

const byWord = (word: string): Lookup => ({
  filter: { words: startingWith(word) },
  hint: { office: 1, words: 1 },
});

const byReceiptNo = (number: string): Lookup => ({
  filter: { receiptNo: startingWith(number) },
  hint: { office: 1, receiptNo: 1 },
});

function piecesOf(key: string): string[] {
  const pieces = [...new Set(key.split(/\s+/))];
  return pieces.some((piece) => piece.length >= SHORTEST) ? pieces : [];
}

/**
 * What was typed into the search box: a whole national ID; or the beginning of a telephone number, of a receipt number or of a
 * name, or pieces of what the citizen wrote. Undefined where nothing was typed.
 */
export function searchOf(typed: string, keys: Keys): Search | undefined {
  const nationalId = parseNationalId(typed);
  if (nationalId) {
    const fingerprint = searchFingerprint(keys, 'thai_national_id', nationalId);
    return { number: { filter: { fingerprints: fingerprint }, hint: { fingerprints: 1 } }, pieces: [] };
  }
  const key = searchKey(typed).trim();
  if (!key) return undefined;
  const number = toArabicDigits(typed).trim().toUpperCase();
  if (PHONE.test(number)) return { number: byWord(number.replace(/\D/g, '')), pieces: [key] };
  if (RECEIPT_NO.test(number)) return { number: byReceiptNo(number), pieces: piecesOf(key) };
  return { pieces: piecesOf(key) };
}
