import type { TSchema } from '@sinclair/typebox';
import { ProblemSchema, type Operation } from './operation';

type Json = Record<string, unknown>;

const parameters = ({ path, query, headers }: Operation): Json[] => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const required = new Set((query?.required ?? []) as string[]);
  const inQuery = Object.entries((query?.properties ?? {}) as Record<string, TSchema>).map(
    ([name, schema]) => ({
      name,
      in: 'query',
      required: required.has(name),
      schema,
    }),
  );
  const inHeader = Object.entries(headers ?? {}).map(([name, rest]) => ({
    name,
    in: 'header',
    ...rest,
    schema: { type: 'string' },
  }));
  return [...inPath, ...inQuery, ...inHeader];
};

const content = (mediaType: string, schema: unknown): Json => ({ content: { [mediaType]: { schema } } });

const BYTES = { type: 'string', format: 'binary' };

function requestBody({ body, upload, bytes }: Operation): Json {
  if (bytes) return { requestBody: { required: true, ...content(bytes, BYTES) } };
  if (body) return { requestBody: { required: true, ...content('application/json', body) } };
  if (upload) return { requestBody: { required: true, ...content('multipart/form-data', upload) } };
  return {};
}

function responses({ answers, errors = [] }: Operation): Json {
  const good = Object.entries(answers).map(([status, { description, schema, mediaType }]) => {
    if (mediaType) return [status, { description, ...content(mediaType, BYTES) }];
    return [status, { description, ...(schema ? content('application/json', schema) : {}) }];
  });
  const problem = { $ref: '#/components/schemas/Problem' };
  const told = errors.length > 0 ? `A problem; its code may be ${errors.join(', ')}` : 'A problem';
  return {
    ...Object.fromEntries(good),
    default: { description: told, ...content('application/problem+json', problem) },
  };
}

const describe = (operation: Operation): Json => ({
  summary: operation.summary,
  tags: [operation.side],
  ...(operation.side === 'office' ? { security: [{ session: [] }] } : {}),
  parameters: parameters(operation),
  ...requestBody(operation),
  responses: responses(operation),
});

/** The OpenAPI 3.1 document of the operations given; schemas go in as they check the requests. */
export function openapiDocument(operations: Operation[], publicUrl: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Khamrong',
      version: '1',
      description: 'Times are ISO 8601 with +07:00. Errors are application/problem+json.',
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: { Problem: ProblemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'khamrong' } },
    },
  };
}
