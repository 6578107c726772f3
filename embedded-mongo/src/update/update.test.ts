import { BSON } from 'mongodb';
import { queryContext } from '../query/context';
import { parseFilter } from '../query/parse-filter';
import { from, plain } from '../testing/plain';
import { parseUpdate } from './parse-update';

interface Case {
  filter?: object;
  arrayFilters?: object[];
}

function update(before: object, change: object, { filter = {}, arrayFilters = [] }: Case = {}): object {
  const context = queryContext();
  const wrapped = from({ u: change, f: arrayFilters });
  const details = {};
  const document = from(before);
  parseFilter(from(filter), context).matches(document, details);
  const filters = wrapped.get('f');
  const compiled = parseUpdate(wrapped.get('u'), Array.isArray(filters) ? filters : [], context);
  const { arrayIndex } = details as { arrayIndex?: number };
  return plain(compiled.apply(document, { matched: arrayIndex, inserting: false }));
}

describe('update operators', () => {
  it.each<[object, object, object]>([
    [{ a: 1 }, { $set: { b: 2, 'c.d': 3 } }, { a: 1, b: 2, c: { d: 3 } }],
    [{}, { $set: { z: 1, a: 2 } }, { a: 2, z: 1 }],
    [{ a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
    [{ a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
    [{ a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
    [{ a: 1 }, { $inc: { a: 2, b: 5 } }, { a: 3, b: 5 }],
    [{ a: 2147483647 }, { $inc: { a: 1 } }, { a: 2147483648 }],
    [{ a: 3 }, { $mul: { a: 2, b: 5 } }, { a: 6, b: 0 }],
    [{ a: 3 }, { $min: { a: 1, b: 2 } }, { a: 1, b: 2 }],
    [{ a: 3 }, { $max: { a: 'x' } }, { a: 'x' }],
    [{ a: 1, b: 2 }, { $rename: { a: 'c' } }, { b: 2, c: 1 }],
    [{ a: [1] }, { $push: { a: 2, b: 1 } }, { a: [1, 2], b: [1] }],
    [{ a: [5, 1] }, { $push: { a: { $each: [3, 9], $sort: -1, $slice: 3 } } }, { a: [9, 5, 3] }],
    [{ a: [1, 2] }, { $push: { a: { $each: [0], $position: 0 } } }, { a: [0, 1, 2] }],
    [
      { a: [{ b: 2 }] },
      { $push: { a: { $each: [{ b: 1 }], $sort: { b: 1 } } } },
      { a: [{ b: 1 }, { b: 2 }] },
    ],
    [{ a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] } } }, { a: [1, 2] }],
    [{ a: [1, 2, 3] }, { $pop: { a: -1 } }, { a: [2, 3] }],
    [{ a: [1, 5, 9] }, { $pull: { a: { $gt: 4 } } }, { a: [1] }],
    [{ a: [{ b: 1, c: 1 }, { b: 2 }] }, { $pull: { a: { b: 1 } } }, { a: [{ b: 2 }] }],
    [{ a: [1, 2, 1] }, { $pullAll: { a: [1] } }, { a: [2] }],
    [{ a: 5 }, { $bit: { a: { and: 4, or: 2 } } }, { a: 6 }],
    [{ a: [1, 2] }, { $inc: { 'a.$[]': 1 } }, { a: [2, 3] }],
    [{ _id: 1, a: 1 }, { b: 2 }, { _id: 1, b: 2 }],
    [{ a: 2 }, [{ $set: { b: { $multiply: ['$a', 3] } } }, { $unset: 'a' }], { b: 6 }],
  ])('turn %j with %j into %j', (before, change, after) => {
    const result = update(before, change);
    expect(result).toEqual(after);
    expect(Object.keys(result)).toEqual(Object.keys(after));
  });

  it('change the element the filter matched', () => {
    const before = { a: [{ b: 1 }, { b: 2, c: 0 }] };
    expect(update(before, { $set: { 'a.$.c': 9 } }, { filter: { 'a.b': 2 } })).toEqual({
      a: [{ b: 1 }, { b: 2, c: 9 }],
    });
    expect(
      update({ a: [1, 5] }, { $set: { 'a.$': 0 } }, { filter: { a: { $elemMatch: { $gt: 3 } } } }),
    ).toEqual({ a: [1, 0] });
  });

  it('change the elements an array filter selects', () => {
    const arrayFilters = [{ 'x.n': { $gte: 2 } }];
    const before = { a: [{ n: 1 }, { n: 2 }, { n: 3 }] };
    expect(update(before, { $set: { 'a.$[x].s': true } }, { arrayFilters })).toEqual({
      a: [{ n: 1 }, { n: 2, s: true }, { n: 3, s: true }],
    });
  });

  it('keep the types of numbers', () => {
    const before = {
      d: new BSON.Double(1),
      l: BSON.Long.fromNumber(1),
      m: BSON.Decimal128.fromString('1.10'),
    };
    const after = parseUpdate(from({ $inc: { d: 1, l: 1, m: 1 } }), [], queryContext()).apply(from(before), {
      inserting: false,
    });
    expect(after.get('d')).toEqual(new BSON.Double(2));
    expect(after.get('l')).toBe(2n);
    expect(String(after.get('m'))).toBe('2.10');
  });

  it.each<[object, object, string]>([
    [{ a: 1 }, { $set: { 'a.b': 1 } }, 'PathNotViable'],
    [{}, { $set: { a: 1, 'a.b': 2 } }, 'ConflictingUpdateOperators'],
    [{}, { $set: { a: 1 }, $inc: { a: 1 } }, 'ConflictingUpdateOperators'],
    [{ a: 'x' }, { $inc: { a: 1 } }, 'TypeMismatch'],
    [{}, { $inc: { a: 'x' } }, 'TypeMismatch'],
    [{}, { $nope: { a: 1 } }, 'FailedToParse'],
    [{ _id: 1 }, { $set: { _id: 2 } }, 'ImmutableField'],
    [{ _id: 1 }, { _id: 2 }, 'ImmutableField'],
    [{}, { a: 1, $set: { b: 1 } }, 'DollarPrefixedFieldName'],
    [{ a: 5 }, { $push: { a: 1 } }, 'BadValue'],
    [{ a: 5 }, { $pop: { a: 1 } }, 'TypeMismatch'],
    [{}, { $set: { 'a.$': 1 } }, 'BadValue'],
    [{}, { $set: { 'a..b': 1 } }, 'EmptyFieldName'],
    [{}, { $set: { 'a.$b': 1 } }, 'DollarPrefixedFieldName'],
    [{ a: [1] }, { $set: { 'a.$[x]': 1 } }, 'BadValue'],
    [{}, [{ $match: {} }], 'InvalidOptions'],
  ])('refuse %j with %j: %s', (before, change, codeName) =>
    expect(() => update(before, change)).toThrow(expect.objectContaining({ codeName })),
  );

  it('changes nothing of _id written with an equal value', () => {
    expect(update({ _id: 1, a: 1 }, { $set: { _id: 1, a: 2 } })).toEqual({ _id: 1, a: 2 });
  });
});
