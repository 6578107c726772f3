import { AppError } from '@khamrong/schemas';
import type { Static, TSchema } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import type { Request } from 'express';

const ajv = new Ajv({ strict: true, allErrors: false, coerceTypes: false });
const lenient = new Ajv({ strict: true, allErrors: false, coerceTypes: true, useDefaults: true });

type Reader<S extends TSchema> = (value: unknown) => Static<S>;

function checked<S extends TSchema>(validator: Ajv, schema: S): Reader<S> {
  const validate = validator.compile(schema);
  return (value) => {
    if (validate(value)) return value as Static<S>;
    const first = validate.errors?.[0];
    throw new AppError('request.invalid', { path: first?.instancePath ?? '', keyword: first?.keyword ?? '' });
  };
}

/** Takes a value for what the schema says it is, or ends the request with `request.invalid`. */
export const shapeOf = <S extends TSchema>(schema: S): Reader<S> => checked(ajv, schema);

/** Reads a body of the shape given, or ends the request with `request.invalid`. */
export function bodyOf<S extends TSchema>(schema: S): (request: Request) => Static<S> {
  const read = checked(ajv, schema);
  return (request) => read(request.body);
}

/** Reads query parameters of the shape given; numbers come out of their text. */
export function queryOf<S extends TSchema>(schema: S): (request: Request) => Static<S> {
  const read = checked(lenient, schema);
  return (request) => read({ ...request.query });
}
