import { AppError } from '@khamrong/schemas';
import type { Static, TSchema } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import express, { type Request, type RequestHandler } from 'express';

/** Largest JSON body in bytes. */
const BODY_LIMIT = 256 * 1024;
/** Deepest nesting of a JSON body. */
const DEPTH_LIMIT = 20;

const ajv = new Ajv({ strict: true, allErrors: false, coerceTypes: false });
const lenient = new Ajv({ strict: true, allErrors: false, coerceTypes: true, useDefaults: true });

function tooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((each) => tooDeep(each, left - 1));
}

/** JSON bodies only, small and shallow. */
export const jsonBody: RequestHandler[] = [
  (request, _response, next) =>
    next(request.is('application/json') ? undefined : new AppError('request.unsupportedType')),
  express.json({ limit: BODY_LIMIT, strict: true }),
  (request, _response, next) =>
    next(
      tooDeep(request.body, DEPTH_LIMIT) ? new AppError('request.invalid', { reason: 'depth' }) : undefined,
    ),
];

function checked<S extends TSchema>(validator: Ajv, schema: S, pick: (request: Request) => unknown) {
  const validate = validator.compile(schema);
  return (request: Request): Static<S> => {
    const value = pick(request);
    if (validate(value)) return value as Static<S>;
    const first = validate.errors?.[0];
    throw new AppError('request.invalid', { path: first?.instancePath ?? '', keyword: first?.keyword ?? '' });
  };
}

/** Reads a body of the shape given, or ends the request with `request.invalid`. */
export const bodyOf = <S extends TSchema>(schema: S) =>
  checked(ajv, schema, (request) => request.body as unknown);

/** Reads query parameters of the shape given; numbers come out of their text. */
export const queryOf = <S extends TSchema>(schema: S) =>
  checked(lenient, schema, (request) => ({ ...request.query }));
