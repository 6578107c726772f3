import { isAnswered, typeOf, type Field } from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import { blank, dottedLines, roomFor } from './blank';
import { keepNames, unbroken } from './unbroken';

/** What the words of an answer depend on beside it. */
export interface FieldContext {
  digits: (text: string) => string;
  names: readonly string[];
}

/** Answers that a line break would make hard to read. */
const WHOLE = new Set<Field['type']>([
  'thai_national_id',
  'phone_th',
  'bank_account',
  'integer',
  'amount_thb',
  'date_be',
  'time',
  'computed',
  'address_lookup',
]);

/** Answers whose digits stay as they are typed elsewhere. */
const LITERAL = new Set<Field['type']>(['geo_point', 'email', 'hidden']);

/** Room for a handwritten answer in millimetres, where the type alone tells. */
const WIDTHS: Partial<Record<Field['type'], number>> = {
  integer: 14,
  computed: 12,
  amount_thb: 30,
  date_be: 45,
  datetime_be: 70,
  time: 18,
  phone_th: 36,
  email: 60,
  thai_national_id: 50,
  bank_account: 42,
  address_lookup: 34,
  office_use: 26,
};

/** Parts of an address that are shorter or longer than their limits say. */
const ADDRESS_WIDTHS: [RegExp, number][] = [
  [/addr_no$/, 20],
  [/addr_moo$/, 12],
  [/addr_postcode$/, 20],
  [/addr_(village|soi|road)$/, 34],
];

const isAddressPart = (key: string): boolean => /(^|_)addr_[a-z]+$/.test(key);

const longestChoice = (field: Field): number =>
  'choices' in field ? Math.max(12, ...(field.choices ?? []).map(({ label }) => label.th.length)) : 0;

const lettersOf = (field: Field): number =>
  longestChoice(field) || ('maxLength' in field && field.maxLength ? Math.min(field.maxLength, 24) : 24);

/**
 * Room for the answer in millimetres: by hand for all that may be written; where nobody will write any more a shorter
 * blank shows as well.
 */
const roomOf = (field: Field, byHand: boolean): number => {
  const room =
    ADDRESS_WIDTHS.find(([key]) => key.test(field.key))?.[1] ??
    WIDTHS[field.type] ??
    roomFor(lettersOf(field));
  return byHand ? room : Math.min(room, 30);
};

/** Width of a line of the page in millimetres, and the letters a hand writes on it. */
const LINE = { mm: 160, letters: 400 };
const MOST_LINES = 5;

/** Prose by hand: within the sentence where a line will do, else on lines of its own. */
function roomForProse(letters: number): Html {
  const lines = Math.min(MOST_LINES, Math.ceil(letters / LINE.letters));
  return lines > 1 ? dottedLines(lines) : blank(LINE.mm * 0.8);
}

const fieldBlank = (field: Field, byHand: boolean): Html =>
  field.type === 'textarea' && byHand ? roomForProse(field.maxLength ?? 600) : blank(roomOf(field, byHand));

/** What stands where there is no answer: a hyphen for a part of an address nobody gave, else a dotted blank. */
export const fieldAbsent = (field: Field, byHand: boolean): Html =>
  isAddressPart(field.key) && !byHand ? markup`-` : fieldBlank(field, byHand);

/** An answer as paper has it; undefined where there is none. */
export function fieldWords(field: Field, value: unknown, context: FieldContext): Html | undefined {
  const text = isAnswered(value) ? typeOf(field).paper(value, field).trim() : '';
  if (text === '') return undefined;
  if (LITERAL.has(field.type)) return unbroken(text);
  const written = context.digits(text);
  return WHOLE.has(field.type) || isAddressPart(field.key)
    ? unbroken(written)
    : keepNames(written, context.names);
}
