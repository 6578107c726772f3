import type { FieldError } from '../answers/answers';
import type { ErrorCode } from './error-status';

/** `application/problem+json` as every error leaves the server. */
export interface Problem {
  code: ErrorCode;
  status: number;
  title: string;
  /** The reference number a person gives the office; it stands in the log. */
  requestId: string;
  params?: Record<string, unknown>;
  /** Every fault at once, where answers are at fault. */
  errors?: FieldError[];
}
