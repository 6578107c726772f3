import { fieldsIn, type FormDefinition } from '../definition/form-definition';
import type { Field } from '../fields';
import { SYSTEM_VARIABLES } from '../petition/system-variables';

/** Longest key; room is left for a number behind. */
const LONGEST = 64;
/** Names that stand for something else: where the errors of files are, and what a petition may name. */
const RESERVED: ReadonlySet<string> = new Set<string>(['attachments', ...SYSTEM_VARIABLES]);

const isReserved = (key: string): boolean => RESERVED.has(key) || key in {};

/** Every name in use in a form: fields, pages, attachments, variables of its petition. */
export const keysIn = (definition: FormDefinition): Set<string> =>
  new Set([
    ...fieldsIn(definition).map(({ key }) => key),
    ...definition.pages.map(({ key }) => key),
    ...definition.attachments.map(({ key }) => key),
    ...Object.keys(definition.petition.variables ?? {}),
  ]);

/** What a key is made from: letters and digits from a letter on, without the number of an earlier copy. */
function stemOf(base: string): string {
  const plain = base.toLowerCase().replace(/[^a-z0-9_]+/g, '_');
  const stem = plain
    .replace(/^[^a-z]+/, '')
    .replace(/_+$/, '')
    .slice(0, LONGEST - 8);
  return stem === '' ? 'field' : stem;
}

const numbered = (stem: string, number: number): string => (number === 1 ? stem : `${stem}_${number}`);

function firstFree(isTaken: (number: number) => boolean): number {
  let number = 1;
  while (isTaken(number)) number += 1;
  return number;
}

/**
 * A key nothing in the form has: `phone`, else `phone_2`, `phone_3`, …
 * @param alsoTaken further keys in use, such as those of things about to be added
 */
export function freeKey(definition: FormDefinition, base: string, alsoTaken: Iterable<string> = []): string {
  const taken = new Set([...keysIn(definition), ...alsoTaken]);
  const stem = stemOf(base).replace(/_\d+$/, '');
  const isTaken = (key: string): boolean => taken.has(key) || isReserved(key);
  return numbered(
    stem,
    firstFree((number) => isTaken(numbered(stem, number))),
  );
}

/** What the keys of one address begin with: `addr_` of `addr_tambon`. */
const cascadeOf = (key: string): string => key.replace(/[A-Za-z0-9]+$/, '');

/** The nth key of a thing that has this one. */
const nthKey = (key: string, number: number): string =>
  number === 1 ? key : numbered(key.replace(/_\d+$/, ''), number);

/** The nth key of a part of an address: `addr_2_tambon`. */
const nthInCascade = (cascade: string, key: string, number: number): string =>
  number === 1 ? key : `${cascade.replace(/_\d+_$/, '_')}${number}_${key.slice(cascade.length)}`;

/**
 * Free keys for fields that come into a form together, by the keys they have. They stay as they are where they are
 * free, and get a number otherwise: `first_name_2`. Levels of an address are told to belong together by how their
 * keys begin, so there the number stands inside, the same for all: `addr_2_tambon`.
 */
export function freeKeys(definition: FormDefinition, fields: readonly Field[]): Map<string, string> {
  const taken = keysIn(definition);
  const cascades = new Set(
    fields.flatMap(({ type, key }) => (type === 'address_lookup' ? [cascadeOf(key)] : [])),
  );
  const names = new Map<string, string>();
  const give = (keys: readonly string[], nth: (key: string, number: number) => string): void => {
    const isTaken = (key: string): boolean => taken.has(key) || isReserved(key);
    const number = firstFree((each) => keys.some((key) => isTaken(nth(key, each))));
    for (const key of keys) {
      names.set(key, nth(key, number));
      taken.add(nth(key, number));
    }
  };
  const keys = fields.map(({ key }) => key);
  for (const cascade of cascades)
    give(
      keys.filter((key) => cascadeOf(key) === cascade),
      (key, number) => nthInCascade(cascade, key, number),
    );
  for (const key of keys) if (!names.has(key)) give([key], nthKey);
  return names;
}
