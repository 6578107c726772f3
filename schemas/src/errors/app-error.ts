import { ERROR_STATUS, type ErrorCode } from './error-status';

/** Something that ends a request. What a person can correct in a form is a `FieldError`, not this. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: Record<string, unknown> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'AppError';
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}
