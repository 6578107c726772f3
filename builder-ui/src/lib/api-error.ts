import type { ErrorCode } from '@khamrong/schemas';

/** What the server says, or that it could not be reached or understood. */
export type FailureCode = ErrorCode | 'unreachable' | 'unreadable';

interface Problem {
  code: ErrorCode;
  status: number;
  title: string;
  requestId: string;
  params?: Record<string, unknown>;
}

/** A request that did not succeed, with the sentence a person reads. */
export class ApiError extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    /** Number under which the office's own log explains a fault. */
    readonly requestId?: string,
    readonly params: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export const UNREACHABLE = 'ติดต่อเซิร์ฟเวอร์ไม่ได้ กรุณาตรวจสอบการเชื่อมต่อแล้วลองใหม่อีกครั้ง';
const UNREADABLE = 'เซิร์ฟเวอร์ตอบกลับไม่ถูกต้อง กรุณาลองใหม่อีกครั้ง';

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'title' in value;

/** How long to wait, where the server says so: รออีก 3 นาที. */
function waiting({ params }: Problem): string {
  const seconds = params?.retryAfter;
  if (typeof seconds !== 'number') return '';
  return seconds < 60 ? ` (รออีก ${seconds} วินาที)` : ` (รออีก ${Math.ceil(seconds / 60)} นาที)`;
}

/** The error that a refused request becomes. */
export async function errorFrom(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  if (!isProblem(body)) return new ApiError('unreadable', UNREADABLE);
  return new ApiError(body.code, body.title + waiting(body), body.requestId, body.params);
}

/** Whatever was thrown, as something a person can be told. */
export const toApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError('unreadable', UNREADABLE);
