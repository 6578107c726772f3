import { BSON } from 'mongodb';
import { MongoError } from '../errors';
import { from } from '../testing/plain';
import { queryContext } from './context';
import { parseFilter } from './parse-filter';

const matches = (filter: object, document: object) =>
  parseFilter(from(filter), queryContext()).matches(from(document));
const { Decimal128, Double, Long } = BSON;

type Row = [filter: object, document: object];

describe('a filter matches', () => {
  it.each<Row>([
    [{}, {}],
    [{ a: 1 }, { a: Long.fromNumber(1) }],
    [{ a: 1 }, { a: Decimal128.fromString('1.0') }],
    [{ a: 1 }, { a: [3, 1] }],
    [{ a: [3, 1] }, { a: [3, 1] }],
    [{ a: [3, 1] }, { a: [[3, 1], 2] }],
    [{ a: null }, {}],
    [{ a: null }, { a: null }],
    [{ a: null }, { a: [1, null] }],
    [{ 'a.b': null }, { a: [{ b: 1 }, {}] }],
    [{ 'a.b': null }, { a: 5 }],
    [{ 'a.b': 1 }, { a: [{ b: 2 }, { b: [0, 1] }] }],
    [{ 'a.0': 1 }, { a: [1, 2] }],
    [{ 'a.0': [1, 2] }, { a: [[1, 2]] }],
    [{ 'a.0.b': 1 }, { a: [{ b: 1 }] }],
    [{ 'a.1.b': 1 }, { a: [0, [{ b: 1 }]] }],
    [{ a: { b: 1, c: 2 } }, { a: { b: 1, c: 2 } }],
    [{ a: { $gt: 1, $lt: 3 } }, { a: [0, 5] }],
    [{ a: { $gte: null } }, {}],
    [{ a: { $gt: new Date(0) } }, { a: new Date(1) }],
    [{ a: { $gte: NaN } }, { a: NaN }],
    [{ a: { $ne: 1 } }, {}],
    [{ a: { $nin: [1, 2] } }, { a: [3] }],
    [{ a: { $in: [/^x/, 3] } }, { a: 'xy' }],
    [{ a: { $in: [null] } }, {}],
    [{ a: { $not: { $gt: 1 } } }, { a: 'text' }],
    [{ a: { $all: [1, 2] } }, { a: [2, 1, 3] }],
    [{ a: { $all: [1] } }, { a: 1 }],
    [{ a: { $all: [{ $elemMatch: { b: 1 } }, { $elemMatch: { b: 2 } }] } }, { a: [{ b: 1 }, { b: 2 }] }],
    [{ a: { $elemMatch: { $gt: 1, $lt: 3 } } }, { a: [0, 2] }],
    [{ a: { $elemMatch: { b: 1, c: 2 } } }, { a: [{ b: 1, c: 2 }] }],
    [{ a: { $elemMatch: { $elemMatch: { $eq: 1 } } } }, { a: [[1]] }],
    [{ a: { $size: 2 } }, { a: [1, [2]] }],
    [{ a: { $exists: true } }, { a: null }],
    [{ a: { $exists: false } }, {}],
    [{ a: { $type: 'array' } }, { a: [] }],
    [{ a: { $type: ['int', 'string'] } }, { a: 'x' }],
    [{ a: { $type: 'number' } }, { a: new Double(1) }],
    [{ a: { $mod: [4, 1] } }, { a: 9.7 }],
    [{ a: { $regex: 'ร้อง', $options: 'i' } }, { a: 'คำร้อง' }],
    [{ a: new BSON.BSONRegExp('b.c', 'is') }, { a: 'AB\nCd' }],
    [{ a: { $bitsAllSet: [0, 2] } }, { a: 7 }],
    [{ $or: [{ a: 1 }, { b: 1 }] }, { b: 1 }],
    [{ $nor: [{ a: 1 }] }, { a: 2 }],
    [{ $expr: { $gt: ['$a', '$b'] } }, { a: 2, b: 1 }],
    [{ a: { $gt: new BSON.MinKey() } }, { a: 'x' }],
    [{ a: { $ref: 'c', $id: 1 } }, { a: { $ref: 'c', $id: 1 } }],
  ])('%j: %j', (filter, document) => expect(matches(filter, document)).toBe(true));
});

describe('a filter does not match', () => {
  it.each<Row>([
    [{ a: 1 }, { a: '1' }],
    [{ a: 1 }, { a: [[1]] }],
    [{ 'a.0': 1 }, { a: [[1]] }],
    [{ 'a.b': 1 }, { a: [[{ b: 1 }]] }],
    [{ 'a.b': null }, { a: [1, 2] }],
    [{ 'a.b': null }, { a: [] }],
    [{ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }],
    [{ a: { $gt: 1 } }, { a: 'x' }],
    [{ a: { $lt: 5 } }, {}],
    [{ a: { $lt: 5 } }, { a: NaN }],
    [{ a: { $lt: 5 } }, { a: null }],
    [{ a: { $ne: 1 } }, { a: [1, 2] }],
    [{ a: { $ne: null } }, {}],
    [{ a: { $all: [] } }, { a: [] }],
    [{ a: { $elemMatch: { $gt: 1, $lt: 3 } } }, { a: [0, 5] }],
    [{ a: { $elemMatch: { $eq: 1 } } }, { a: [[1]] }],
    [{ a: { $elemMatch: { $eq: 1 } } }, { a: 1 }],
    [{ a: { $size: 1 } }, { a: 'x' }],
    [{ a: { $exists: true } }, {}],
    [{ a: { $type: 'string' } }, { a: 5 }],
    [{ a: /^b/ }, { a: 'ab' }],
    [{ a: /b/ }, { a: 5 }],
  ])('%j: %j', (filter, document) => expect(matches(filter, document)).toBe(false));
});

describe('a filter is refused', () => {
  it.each<[object, string]>([
    [{ $foo: 1 }, 'BadValue'],
    [{ a: { $foo: 1 } }, 'BadValue'],
    [{ a: { $in: 1 } }, 'BadValue'],
    [{ $or: [] }, 'BadValue'],
    [{ $or: 1 }, 'BadValue'],
    [{ $where: '1' }, 'BadValue'],
    [{ $text: { $search: 'x' } }, 'BadValue'],
    [{ a: { $near: [1, 1] } }, 'BadValue'],
    [{ a: { $mod: [0, 1] } }, 'BadValue'],
    [{ a: { $regex: '(' } }, 'Location51091'],
    [{ a: { $elemMatch: 1 } }, 'BadValue'],
    [{ a: { $type: 'nope' } }, 'BadValue'],
    [{ $expr: { $nope: 1 } }, 'InvalidPipelineOperator'],
    [{ $expr: '$$nope' }, 'Location17276'],
  ])('%j with %s', (filter, codeName) => {
    expect(() => matches(filter, {})).toThrow(MongoError);
    expect(() => matches(filter, {})).toThrow(expect.objectContaining({ codeName }));
  });
});
