import type { FieldError, Receipt, SubmissionRequest } from '@khamrong/schemas';

/** How sending went. */
export type Sent =
  | { kind: 'receipt'; receipt: Receipt }
  /** Something at a field or an attachment must be put right. */
  | { kind: 'errors'; errors: FieldError[] }
  /** Something else; `message` is the server's sentence, empty where the server was not reached. */
  | { kind: 'fault'; code: string; message: string };

interface Problem {
  code?: string;
  title?: string;
  errors?: FieldError[];
}

/** Longer than any honest answer takes on a slow line. */
const TIMEOUT_MS = 60_000;

async function problemIn(response: Response): Promise<Sent> {
  const problem = (await response.json()) as Problem;
  if (problem.errors?.length) return { kind: 'errors', errors: problem.errors };
  return { kind: 'fault', code: problem.code ?? '', message: problem.title ?? '' };
}

/** Files a submission. The same key and request may be sent again and again: one submission comes of it. */
export async function sendSubmission(slug: string, key: string, request: SubmissionRequest): Promise<Sent> {
  try {
    const response = await fetch(`/api/v1/forms/${encodeURIComponent(slug)}/submissions`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': request.language ?? 'th',
        'Idempotency-Key': key,
      },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) return await problemIn(response);
    return { kind: 'receipt', receipt: (await response.json()) as Receipt };
  } catch {
    return { kind: 'fault', code: '', message: '' };
  }
}
