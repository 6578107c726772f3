import { Type, type TSchema } from '@sinclair/typebox';

/** One operation of the HTTP contract, described by the same schemas that check it. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options';
  /** Path with parameters in braces: `/api/v1/forms/{slug}`. */
  path: string;
  summary: string;
  /** Who may call it: `citizen` needs nothing, `office` a session. */
  side: 'citizen' | 'office';
  query?: TSchema;
  body?: TSchema;
  /** Body that is no JSON: its media type and schema. */
  upload?: TSchema;
  /** Media type of a body of bytes. */
  bytes?: string;
  headers?: Record<string, { required: boolean; description: string }>;
  /** Answers by status; null for an answer without a JSON body. */
  answers: Record<number, { description: string; schema?: TSchema; mediaType?: string }>;
  /** Error codes it may end with, besides those every operation may. */
  errors?: readonly string[];
}

/** `application/problem+json`, the shape of every error. */
export const ProblemSchema = Type.Object({
  code: Type.String(),
  status: Type.Integer(),
  title: Type.String(),
  requestId: Type.String(),
  params: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  errors: Type.Optional(
    Type.Array(
      Type.Object({
        instancePath: Type.String(),
        keyword: Type.String(),
        params: Type.Record(Type.String(), Type.Unknown()),
        message: Type.String(),
      }),
    ),
  ),
});

/** An answer 200 with a body of this shape. */
export const ok = (description: string, schema?: TSchema): Operation['answers'] => ({
  200: { description, schema },
});

/** An operation for staff. */
export const office = (operation: Omit<Operation, 'side'>): Operation => ({ ...operation, side: 'office' });
