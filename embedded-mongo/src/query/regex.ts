import { BSONRegExp, BSONSymbol, type Value } from '../bson/value';
import { fail } from '../errors';

const FLAGS: Record<string, string> = { i: 'i', m: 'm', s: 's', u: '' };

/** Removes the white space and comments that PCRE's extended mode ignores. */
const withoutComments = (pattern: string) =>
  pattern.replace(/\\.|\[(?:\\.|[^\]])*\]|\s+|#[^\n]*/gs, (part) => (/^(\s|#)/.test(part) ? '' : part));

/** A leading `(?i)` is the only inline setting JavaScript can be told. */
function leadingFlags(pattern: string): [string, string] {
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  return inline ? [pattern.slice(inline[0].length), inline[1] ?? ''] : [pattern, ''];
}

function flagOf(option: string): string {
  return FLAGS[option] ?? fail('Location51108', `invalid flag in regex options: ${option}`);
}

const cache = new Map<string, RegExp>();
const CACHE_SIZE = 500;

/** The JavaScript form of a MongoDB regular expression. */
export function toRegExp(pattern: string, options: string): RegExp {
  const key = `${options}/${pattern}`;
  const known = cache.get(key);
  if (known) return known;
  const made = build(pattern, options);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(key, made);
  return made;
}

function build(pattern: string, options: string): RegExp {
  const [rest, inline] = leadingFlags(pattern);
  const all = new Set(options + inline);
  const source = all.delete('x') ? withoutComments(rest) : rest;
  const flags = [...all].map(flagOf).join('');
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    return buildLoosely(source, flags);
  }
}

/** PCRE accepts escapes that JavaScript's Unicode mode does not. */
function buildLoosely(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    return fail('Location51091', `Regular expression is invalid: ${(error as Error).message}`);
  }
}

/** Matches strings by pattern, and the same expression stored as a value. */
export function regexTest(pattern: string, options: string): (value: Value | undefined) => boolean {
  const expression = toRegExp(pattern, options);
  return (value) => {
    if (typeof value === 'string') return expression.test(value);
    if (value instanceof BSONSymbol) return expression.test(value.value);
    return value instanceof BSONRegExp && value.pattern === pattern && value.options === options;
  };
}

/** Whether the expression says no more than what strings begin with. */
export const isWholePrefix = ({ pattern, options }: BSONRegExp): boolean =>
  options === '' && /^\^(?:[^\\^$.|?*+()[\]{}]|\\[^a-zA-Z0-9])+$/u.test(pattern);

/** The literal text every match of the expression starts with. */
export function regexPrefix({ pattern, options }: BSONRegExp): string {
  if (options.replace('s', '') !== '' || !pattern.startsWith('^') || pattern.includes('|')) return '';
  const literal = /^\^((?:[^\\^$.|?*+()[\]{}]|\\[^a-zA-Z0-9])*)/u.exec(pattern);
  const text = literal?.[1] ?? '';
  const quantified = /^[?*{]/.test(pattern.slice(1 + text.length));
  const kept = quantified ? text.replace(/(\\.|.)$/su, '') : text;
  return kept.replace(/\\(.)/gsu, '$1');
}
