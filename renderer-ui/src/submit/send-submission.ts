import type { FieldError, Receipt, SubmissionRequest } from '@khamrong/schemas';
import { requestAgain, type SendAgain } from './send-again';

/** How sending went. */
export type Sent =
  | { kind: 'receipt'; receipt: Receipt }
  /** Something at a field or an attachment must be put right. */
  | { kind: 'errors'; errors: FieldError[] }
  /** Something else; `message` is the server's sentence, empty where the server was not reached. */
  | { kind: 'fault'; code: string; message: string };

interface Problem extends SendAgain {
  title?: string;
  errors?: FieldError[];
}

/** Longer than any honest answer takes on a slow line. */
const TIMEOUT_MS = 60_000;

/** Most times one request is sent: too early, with a proof that was refused, for a ticket, with the ticket. */
const MOST_TRIES = 5;

function sentOf(problem: Problem): Sent {
  if (problem.errors?.length) return { kind: 'errors', errors: problem.errors };
  return { kind: 'fault', code: problem.code ?? '', message: problem.title ?? '' };
}

const post = (slug: string, key: string, request: SubmissionRequest): Promise<Response> =>
  fetch(`/api/v1/forms/${slug}/submissions`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': request.language ?? 'th',
      'Idempotency-Key': key,
    },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });

/** Sends, and does what the server asks of a browser before it takes the request. */
async function sendUntilTaken(slug: string, key: string, request: SubmissionRequest): Promise<Sent> {
  let next: SubmissionRequest = request;
  for (let tries = 1; ; tries += 1) {
    const response = await post(slug, key, next);
    if (response.ok) return { kind: 'receipt', receipt: (await response.json()) as Receipt };
    const problem = (await response.json()) as Problem;
    const again = tries < MOST_TRIES ? await requestAgain(request, problem) : undefined;
    if (!again) return sentOf(problem);
    next = again;
  }
}

/** Files a submission. The same key and request may be sent again and again: one submission comes of it. */
export async function sendSubmission(slug: string, key: string, request: SubmissionRequest): Promise<Sent> {
  try {
    return await sendUntilTaken(slug, key, request);
  } catch {
    return { kind: 'fault', code: '', message: '' };
  }
}
