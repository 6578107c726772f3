import { BSON } from 'mongodb';
import { MongoError } from '../errors';
import { randomDocument, randomSource, randomValue, SCALARS } from '../testing/random';
import { compare } from './compare';
import { encodeKey } from './key';
import { decode } from './reader';
import { Decimal128, Double, type Value } from './value';
import { checkDocument } from './validate';
import { encode } from './writer';

const bytes = (document: object, options = {}) => Buffer.from(BSON.serialize(document, options));

describe('reading and writing BSON', () => {
  it('keeps every type and byte of what the driver wrote', () => {
    const given = bytes({
      int: 1,
      double: new BSON.Double(1),
      negativeZero: new BSON.Double(-0),
      long: BSON.Long.fromString('9007199254740993'),
      decimal: BSON.Decimal128.fromString('1.50'),
      text: 'คำร้อง',
      empty: '',
      date: new Date(-5),
      id: new BSON.ObjectId(),
      list: [1, [2, { a: null }]],
      nested: { z: 1, a: 2 },
      regex: /^a/i,
      binary: new BSON.Binary(Buffer.from([1, 2]), 4),
      stamp: new BSON.Timestamp({ t: 4000000000, i: 4000000001 }),
      min: new BSON.MinKey(),
      max: new BSON.MaxKey(),
      symbol: new BSON.BSONSymbol('s'),
      code: new BSON.Code('x'),
      scoped: new BSON.Code('y', { q: 1 }),
      yes: true,
      no: false,
      nan: NaN,
      inf: -Infinity,
    });
    expect(encode(decode(given)).equals(given)).toBe(true);
  });

  it('keeps the order of names that look like numbers, and odd names', () => {
    const names = ['2', '1', '__proto__', 'constructor', ''];
    const document = new Map<string, Value>(names.map((name, i) => [name, i]));
    expect([...decode(encode(document)).keys()]).toEqual(names);
  });

  it('decodes only the fields asked for', () => {
    const given = encode(
      new Map<string, Value>([
        [
          'a',
          new Map([
            ['b', 1],
            ['c', 2],
          ]),
        ],
        ['d', 'x'],
      ]),
    );
    const partial = decode(given, 0, new Map([['a', new Map([['b', true as const]])]]));
    expect(partial).toEqual(new Map([['a', new Map([['b', 1]])]]));
  });

  it('refuses what is cut off or lies about its length, and never hangs on it', () => {
    const whole = encode(
      new Map<string, Value>([
        ['a', 'text'],
        ['b', [1, new Map([['c', 'x']])]],
        ['d', null],
      ]),
    );
    expect(() => checkDocument(whole)).not.toThrow();
    for (let length = 0; length < whole.length; length++)
      expect(() => checkDocument(whole.subarray(0, length))).toThrow(MongoError);
    const random = randomSource(3);
    let refused = 0;
    for (let i = 0; i < 3000; i++) {
      const damaged = Buffer.from(whole);
      damaged[4 + Math.floor(random() * (damaged.length - 4))] = Math.floor(random() * 256);
      try {
        checkDocument(damaged);
        decode(damaged);
      } catch (error) {
        expect(error).toBeInstanceOf(MongoError);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(1000);
  });

  it('refuses nesting without end', () => {
    let value: Value = 1;
    for (let i = 0; i < 300; i++) value = [value];
    expect(() => decode(encode(new Map([['a', value]])))).toThrow(/nesting/);
  });
});

describe('BSON order', () => {
  it('ranks types as MongoDB does', () => {
    const ordered: Value[] = [null, 1, 'a', new Map(), [], false, new Date(0)];
    for (let i = 1; i < ordered.length; i++) expect(compare(ordered[i - 1], ordered[i])).toBeLessThan(0);
  });

  it.each<[Value, Value]>([
    [1, 1n],
    [1, new Double(1)],
    [1, Decimal128.fromString('1.00')],
    [new Double(-0), 0],
    [NaN, Decimal128.fromString('NaN')],
  ])('holds %p and %p to be equal', (a, b) => {
    expect(compare(a, b)).toBe(0);
    expect(encodeKey(a).equals(encodeKey(b))).toBe(true);
  });

  it.each<[Value, Value]>([
    [9007199254740992, 9007199254740993n],
    [0.1, Decimal128.fromString('0.1')].reverse() as [Value, Value],
    [NaN, -Infinity],
    [Decimal128.fromString('-1E-400'), 0],
    ['\uffee', '😀'],
    ['a', 'a\0b'],
    ['a\0b', 'ab'],
  ])('holds %p to be less than %p', (a, b) => {
    expect(compare(a, b)).toBeLessThan(0);
    expect(Buffer.compare(encodeKey(a), encodeKey(b))).toBe(-1);
  });

  it('is the order of index keys, for any two values', () => {
    const random = randomSource(11);
    const values = [
      ...SCALARS,
      ...Array.from({ length: 60 }, () => randomValue(random)),
      randomDocument(random),
    ];
    for (const a of values)
      for (const b of values)
        expect(Math.sign(Buffer.compare(encodeKey(a), encodeKey(b)))).toBe(Math.sign(compare(a, b)));
  });
});
