import { AppError, type ErrorCode } from '@khamrong/schemas';
import type { Request } from 'express';
import multer from 'multer';

const CODES: Record<string, ErrorCode> = {
  LIMIT_FILE_SIZE: 'upload.tooLarge',
  LIMIT_FILE_COUNT: 'upload.tooMany',
  LIMIT_UNEXPECTED_FILE: 'upload.unknownKey',
};

/** The parser reports malformed bodies as plain errors, and nothing else does. */
const isMalformed = (error: unknown): boolean => error instanceof Error && error.constructor === Error;

/** What ended the reception of a body, as the client is told; faults of the disk and bugs stay what they are. */
export function receptionError(error: unknown, request: Request): unknown {
  if (error instanceof AppError) return error;
  if (error instanceof multer.MulterError)
    return new AppError(CODES[error.code] ?? 'request.invalid', {}, { cause: error });
  if (request.destroyed && !request.complete) return new AppError('request.timeout', {}, { cause: error });
  const hasCode = typeof (error as NodeJS.ErrnoException).code === 'string';
  return isMalformed(error) && !hasCode ? new AppError('request.invalid', {}, { cause: error }) : error;
}
