import {
  AppError,
  ERROR_STATUS,
  ERROR_TEXT,
  inLanguage,
  type ErrorCode,
  type FieldError,
  type Language,
  type Problem,
  type Text,
} from '@khamrong/schemas';

export type { Problem } from '@khamrong/schemas';

/** Answers that a person can correct; carries every fault at once. */
export class AnswersInvalid extends AppError {
  constructor(readonly errors: FieldError[]) {
    super('answers.invalid');
  }
}

interface HttpLike {
  type?: unknown;
  status?: unknown;
  code?: unknown;
}

/** Errors of the libraries at the edge, by the type or code they carry. */
const LIBRARY_CODES: Record<string, ErrorCode> = {
  'entity.too.large': 'request.tooLarge',
  'entity.parse.failed': 'request.invalid',
  'encoding.unsupported': 'request.unsupportedType',
  'charset.unsupported': 'request.unsupportedType',
  'request.aborted': 'request.timeout',
  'request.size.invalid': 'request.invalid',
  'entity.verify.failed': 'request.invalid',
  LIMIT_FILE_SIZE: 'upload.tooLarge',
  LIMIT_FILE_COUNT: 'upload.tooMany',
  LIMIT_UNEXPECTED_FILE: 'upload.unknownKey',
  LIMIT_PART_COUNT: 'request.invalid',
  LIMIT_FIELD_KEY: 'request.invalid',
  LIMIT_FIELD_VALUE: 'request.invalid',
  LIMIT_FIELD_COUNT: 'request.invalid',
  LIMIT_FIELD_NESTING: 'request.invalid',
  LIMIT_FIELD_ARRAY_INDEX: 'request.invalid',
  ENOSPC: 'storage.full',
  EDQUOT: 'storage.full',
};

/** MongoDB's codes for a store that is full: OutOfDiskSpace and the space quota of hosted ones. */
const STORE_FULL = new Set<unknown>([14031, 8292]);
const STORE_AWAY = new Set([
  'MongoServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoPoolClearedError',
]);

function libraryCode({ type, code, status }: HttpLike): ErrorCode | undefined {
  if (STORE_FULL.has(code)) return 'storage.full';
  return (
    LIBRARY_CODES[String(type)] ??
    LIBRARY_CODES[String(code)] ??
    (status === 400 ? 'request.invalid' : undefined)
  );
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code;
  if (error instanceof URIError) return 'request.invalid';
  if (error instanceof Error && STORE_AWAY.has(error.name)) return 'service.unavailable';
  return libraryCode((error ?? {}) as HttpLike) ?? 'internal';
}

/** Numbers and words that a sentence names. */
const filled = (title: string, params: Record<string, unknown>): string =>
  title.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });

/** The sentence a person reads; of a form that is closed, what the office says of it too. */
export function titleOf(error: unknown, language: Language): string {
  const params = error instanceof AppError ? error.params : {};
  const title = filled(inLanguage(ERROR_TEXT[codeOf(error)], language), params);
  const said = params.closedMessage as Text | undefined;
  return said ? `${title}: ${inLanguage(said, language)}` : title;
}

/** The problem a caught error becomes; what went wrong inside never shows. */
export function problemOf(error: unknown, language: Language, requestId: string): Problem {
  const code = codeOf(error);
  const params =
    error instanceof AppError && Object.keys(error.params).length > 0 ? { params: error.params } : {};
  const errors = error instanceof AnswersInvalid ? { errors: error.errors } : {};
  return {
    code,
    status: ERROR_STATUS[code],
    title: titleOf(error, language),
    requestId,
    ...params,
    ...errors,
  };
}
