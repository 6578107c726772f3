import type { StringOrder } from '../bson/compare';
import { asIndex } from '../bson/number';
import type { Document, Value } from '../bson/value';
import { fail } from '../errors';

const SENSITIVITY: Record<number, Intl.CollatorOptions['sensitivity']> = {
  1: 'base',
  2: 'accent',
  3: 'variant',
};

/** Settings that JavaScript's collator cannot follow. */
const UNSUPPORTED: [string, (value: Value) => boolean][] = [
  ['alternate', (value) => value !== 'non-ignorable'],
  ['backwards', (value) => value !== false],
  ['normalization', (value) => value !== false],
];

function checkSupported(collation: Document): void {
  for (const [name, unsupported] of UNSUPPORTED) {
    const value = collation.get(name);
    if (value !== undefined && unsupported(value)) fail('BadValue', `collation ${name} is not supported`);
  }
}

function sensitivityOf(collation: Document): Intl.CollatorOptions['sensitivity'] {
  const strength = asIndex(collation.get('strength') ?? 3) ?? 0;
  const sensitivity =
    SENSITIVITY[strength] ?? fail('BadValue', `collation strength ${strength} is not supported`);
  return sensitivity === 'base' && collation.get('caseLevel') === true ? 'case' : sensitivity;
}

function collatorOptions(collation: Document): Intl.CollatorOptions {
  checkSupported(collation);
  const caseFirst = collation.get('caseFirst') ?? 'off';
  return {
    sensitivity: sensitivityOf(collation),
    numeric: collation.get('numericOrdering') === true,
    caseFirst: caseFirst === 'off' ? 'false' : (caseFirst as 'upper' | 'lower'),
  };
}

const cache = new Map<string, StringOrder>();

/** String order of a collation; undefined for none or `simple`. */
export function collationOrder(collation?: Document): StringOrder | undefined {
  if (!collation || collation.size === 0 || collation.get('locale') === 'simple') return undefined;
  const key = JSON.stringify([...collation]);
  const known = cache.get(key);
  if (known) return known;
  const order = makeOrder(collation);
  cache.set(key, order);
  return order;
}

function makeOrder(collation: Document): StringOrder {
  const locale = collation.get('locale');
  if (typeof locale !== 'string') return fail('Location40414', "BSON field 'collation.locale' is missing");
  const options = collatorOptions(collation);
  const tag = locale.replaceAll('_', '-').replace(/@.*/, '');
  try {
    return new Intl.Collator(tag, options).compare;
  } catch {
    return fail('BadValue', `Field 'locale' is invalid in: { locale: "${locale}" }`);
  }
}
