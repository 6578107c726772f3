import { compare } from '../bson/compare';
import { double, isNumeric, toNumber } from '../bson/number';
import { Sum } from '../bson/sum';
import { isDocument, type Document, type Value } from '../bson/value';
import { encodeKey } from '../bson/key';
import { fail } from '../errors';
import { present } from '../query/value-tests';

/** Collects the values of one group. */
export interface Accumulator {
  add(value: Value | undefined): void;
  result(): Value;
}

/** Largest list or set of one group, in elements. */
const MAX_ELEMENTS = 5_000_000;

function sum(): Accumulator {
  const total = new Sum();
  return {
    add: (value) => {
      if (isNumeric(value)) total.add(value);
    },
    result: () => total.total(),
  };
}

function average(): Accumulator {
  const total = new Sum();
  return {
    add: (value) => {
      if (isNumeric(value)) total.add(value);
    },
    result: () => total.average(),
  };
}

const extreme = (sign: 1 | -1) => (): Accumulator => {
  let best: Value = null;
  return {
    add: (value) => {
      const given = present(value);
      if (given !== null && (best === null || compare(given, best) * sign > 0)) best = given;
    },
    result: () => best,
  };
};

function first(): Accumulator {
  let value: Value | undefined;
  let taken = false;
  return {
    add: (given) => {
      if (!taken) value = given;
      taken = true;
    },
    result: () => value ?? null,
  };
}

function last(): Accumulator {
  let value: Value | undefined;
  return {
    add: (given) => {
      value = given;
    },
    result: () => value ?? null,
  };
}

const checkSize = (size: number) =>
  size > MAX_ELEMENTS && fail('ExceededMemoryLimit', '$push used too much memory');

function push(): Accumulator {
  const values: Value[] = [];
  return {
    add: (value) => {
      if (value !== undefined) checkSize(values.push(value));
    },
    result: () => values,
  };
}

function addToSet(): Accumulator {
  const values = new Map<string, Value>();
  return {
    add: (value) => {
      if (value === undefined) return;
      const key = encodeKey(value).toString('latin1');
      if (!values.has(key)) values.set(key, value);
      checkSize(values.size);
    },
    result: () => [...values.values()],
  };
}

function mergeObjects(): Accumulator {
  const merged: Document = new Map();
  return {
    add: (value) => {
      if (present(value) === null) return;
      if (!isDocument(value)) fail('Location40400', '$mergeObjects requires object inputs');
      else for (const [name, inner] of value) merged.set(name, inner);
    },
    result: () => merged,
  };
}

const deviation = (sample: boolean) => (): Accumulator => {
  const values: number[] = [];
  return {
    add: (value) => {
      if (isNumeric(value)) values.push(toNumber(value));
    },
    result: () => {
      const divisor = values.length - (sample ? 1 : 0);
      if (divisor <= 0) return null;
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      return double(Math.sqrt(values.reduce((acc, n) => acc + (n - mean) ** 2, 0) / divisor));
    },
  };
};

/** The accumulators of `$group`. */
export const ACCUMULATORS: Record<string, () => Accumulator> = {
  $sum: sum,
  $avg: average,
  $min: extreme(-1),
  $max: extreme(1),
  $first: first,
  $last: last,
  $push: push,
  $addToSet: addToSet,
  $mergeObjects: mergeObjects,
  $stdDevPop: deviation(false),
  $stdDevSamp: deviation(true),
};
