import Ajv from 'ajv';
import { interpret, type SchemaError } from './interpret';
import { randomSchema, randomValue, type Random } from './random-schema.fixture';

/** A small generator of numbers in [0, 1), the same on every run (mulberry32). */
const seeded = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const ajv = new Ajv({ allErrors: true, strict: false, logger: false });

const bare = (errors: readonly SchemaError[] | null | undefined): SchemaError[] =>
  (errors ?? []).map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));

describe('interpret', () => {
  test('says what Ajv says, in the same order, on 20,000 random schemas and values', () => {
    const random = seeded(2569);
    let refused = 0;
    for (let round = 0; round < 1000; round++) {
      const schema = randomSchema(random);
      const validate = ajv.compile(schema);
      const interpreted = interpret(schema);
      const values = Array.from({ length: 20 }, () => randomValue(random));
      const verdicts = values.map((value) => [validate(value), bare(validate.errors)]);
      refused += verdicts.filter(([passes]) => !passes).length;
      const own = values.map((value) => [interpreted(value), interpreted.errors ?? []]);
      if (JSON.stringify(own) !== JSON.stringify(verdicts))
        expect({ schema, own }).toEqual({ schema, own: verdicts });
    }
    expect(refused).toBeGreaterThan(5000);
  });

  test('counts characters, not code units', () => {
    expect(interpret({ type: 'string', maxLength: 1 })('😀')).toBe(true);
    expect(interpret({ type: 'string', minLength: 2 })('😀')).toBe(false);
  });

  test('knows no answer by a name every object has', () => {
    const validate = interpret({ type: 'object', properties: {}, additionalProperties: false });
    expect(validate(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toBe(false);
    expect(validate.errors?.map(({ params }) => params.additionalProperty)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  test('forgets the errors of the call before', () => {
    const validate = interpret({ type: 'string' });
    validate(1);
    expect(validate('ก')).toBe(true);
    expect(validate.errors).toBeNull();
  });
});
