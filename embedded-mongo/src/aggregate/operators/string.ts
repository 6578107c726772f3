import { asIndex, isNumeric } from '../../bson/number';
import { BSONRegExp, typeName, type Value } from '../../bson/value';
import { fail } from '../../errors';
import { toRegExp } from '../../query/regex';
import { present } from '../../query/value-tests';
import type { Expression, Operator } from '../scope';
import { evaluated, named, unary } from './define';

/** What string operators make of a value: null is empty, numbers and dates have a text. */
function coerce(name: string, value: Value | undefined): string {
  const given = present(value);
  if (given === null) return '';
  if (typeof given === 'string') return given;
  if (given instanceof Date) return given.toISOString();
  if (isNumeric(given)) return String(given);
  return fail('Location16007', `${name}: can't convert from BSON type ${typeName(given)} to String`);
}

function string(name: string, value: Value | undefined): string {
  return typeof value === 'string'
    ? value
    : fail(
        'Location34471',
        `${name} requires a string argument, found: ${value === undefined ? 'missing' : typeName(value)}`,
      );
}

function concat(values: (Value | undefined)[]): Value {
  if (values.some((value) => present(value) === null)) return null;
  return values
    .map((value) =>
      typeof value === 'string'
        ? value
        : fail(
            'Location16702',
            `$concat only supports strings, not ${value === undefined ? 'missing' : typeName(value)}`,
          ),
    )
    .join('');
}

function split([text, separator]: (Value | undefined)[]): Value {
  if (present(text) === null || present(separator) === null) return null;
  if (typeof text !== 'string')
    return fail(
      'Location40085',
      '$split requires an expression that evaluates to a string as a first argument',
    );
  if (typeof separator !== 'string')
    return fail(
      'Location40086',
      '$split requires an expression that evaluates to a string as a second argument',
    );
  return separator === ''
    ? fail('Location40087', '$split requires a non-empty separator')
    : text.split(separator);
}

const index = (name: string, value: Value | undefined): number =>
  asIndex(value) ?? fail('Location34450', `${name}: starting index must be an integral type`);

/** By code points. */
function substring([text, start, length]: (Value | undefined)[]): Value {
  const points = [...coerce('$substrCP', text)];
  const from = index('$substrCP', start);
  const count = index('$substrCP', length);
  if (from < 0) fail('Location34455', '$substrCP: the starting index must be a non-negative integer.');
  return points.slice(from, count < 0 ? undefined : from + count).join('');
}

/** By UTF-8 bytes, which may not cut a character. */
function substringBytes([text, start, length]: (Value | undefined)[]): Value {
  const bytes = Buffer.from(coerce('$substrBytes', text), 'utf8');
  const from = index('$substrBytes', start);
  const count = index('$substrBytes', length);
  if (from < 0) fail('Location50752', '$substrBytes: starting index must be non-negative');
  const end = count < 0 ? bytes.length : Math.min(bytes.length, from + count);
  const cuts = [from, end].some((at) => ((bytes[at] ?? 0) & 0xc0) === 0x80);
  return cuts
    ? fail('Location28656', '$substrBytes: Invalid range, the range cuts a UTF-8 character.')
    : bytes.toString('utf8', from, Math.max(from, end));
}

function indexOf([text, part, start, end]: (Value | undefined)[]): Value {
  if (present(text) === null) return null;
  const points = [...string('$indexOfCP', text)];
  const wanted = [...string('$indexOfCP', part)];
  const last = Math.min(points.length, asIndex(end) ?? points.length) - wanted.length;
  for (let at = asIndex(start) ?? 0; at <= last; at++)
    if (wanted.every((point, i) => points[at + i] === point)) return at;
  return -1;
}

const SPACE = '\\0\\s';

const trim = (left: boolean, right: boolean): Operator =>
  named(['input'], ['chars'], ({ input, chars }) => (scope) => {
    const text = present(input?.(scope));
    if (text === null) return null;
    const given = chars ? present(chars(scope)) : SPACE;
    if (given === null) return null;
    const set = given === SPACE ? SPACE : String(given).replace(/[\]\\^-]/g, '\\$&');
    const cleaned = left
      ? string('$trim', text).replace(new RegExp(`^[${set}]+`, 'u'), '')
      : string('$trim', text);
    return right ? cleaned.replace(new RegExp(`[${set}]+$`, 'u'), '') : cleaned;
  });

function expressionOf(regex: Value | undefined, options: Value | undefined): RegExp | undefined {
  const given = present(regex);
  if (given === null) return undefined;
  if (given instanceof BSONRegExp)
    return toRegExp(given.pattern, given.options + (typeof options === 'string' ? options : ''));
  return toRegExp(String(given), typeof options === 'string' ? options : '');
}

const regexOperator = (find: (text: string, expression: RegExp) => Value, empty: Value): Operator =>
  named(['input', 'regex'], ['options'], ({ input, regex, options }) => (scope) => {
    const text = present(input?.(scope));
    const expression = expressionOf(regex?.(scope), options?.(scope));
    if (text === null || !expression) return empty;
    return find(string('$regexMatch', text), expression);
  });

const found = (match: RegExpExecArray): Value =>
  new Map<string, Value>([
    ['match', match[0]],
    ['idx', [...match.input.slice(0, match.index)].length],
    ['captures', match.slice(1).map((part) => part ?? null)],
  ]);

const replace = (all: boolean): Operator =>
  named(['input', 'find', 'replacement'], [], (fields) => (scope) => {
    const parts = [fields.input, fields.find, fields.replacement].map((part) =>
      present((part as Expression)(scope)),
    );
    if (parts.includes(null)) return null;
    const [text = '', wanted = '', by = ''] = parts.map((part) => string('$replaceOne', part ?? undefined));
    return all ? text.split(wanted).join(by) : text.replace(wanted, () => by);
  });

function compareIgnoringCase([a, b]: (Value | undefined)[]): Value {
  const left = coerce('$strcasecmp', a).toUpperCase();
  const right = coerce('$strcasecmp', b).toUpperCase();
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export const STRING: Record<string, Operator> = {
  $concat: evaluated(0, Infinity, concat),
  $toLower: unary((value) => coerce('$toLower', value).replace(/[A-Z]/g, (c) => c.toLowerCase())),
  $toUpper: unary((value) => coerce('$toUpper', value).replace(/[a-z]/g, (c) => c.toUpperCase())),
  $strLenCP: unary((value) => [...string('$strLenCP', value)].length),
  $strLenBytes: unary((value) => Buffer.byteLength(string('$strLenBytes', value))),
  $strcasecmp: evaluated(2, 2, compareIgnoringCase),
  $split: evaluated(2, 2, split),
  $substr: evaluated(3, 3, substringBytes),
  $substrBytes: evaluated(3, 3, substringBytes),
  $substrCP: evaluated(3, 3, substring),
  $indexOfCP: evaluated(2, 4, indexOf),
  $trim: trim(true, true),
  $ltrim: trim(true, false),
  $rtrim: trim(false, true),
  $regexMatch: regexOperator((text, expression) => expression.test(text), false),
  $regexFind: regexOperator((text, expression) => {
    const match = expression.exec(text);
    return match ? found(match) : null;
  }, null),
  $regexFindAll: regexOperator(
    (text, expression) => [...text.matchAll(new RegExp(expression, `${expression.flags}g`))].map(found),
    [],
  ),
  $replaceOne: replace(false),
  $replaceAll: replace(true),
};
