import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { AppError } from '@khamrong/schemas';
import type { Log } from '../ports/log';
import { languageOf } from './language';
import { problemOf, type Problem } from './problem';
import { requestIdOf } from './request-id';

/** Makes the page a person sees instead of a problem document. */
export type ProblemPage = (problem: Problem, request: Request) => string;

const wantsPage = (request: Request): boolean =>
  !request.path.startsWith('/api/') && request.accepts(['html', 'json']) === 'html';

/** The path with codes left out: status links carry a secret. */
export const loggedPath = (path: string): string =>
  path.replace(/^\/t\/[^/]+/, '/t/…').split('?', 1)[0] ?? '';

export const notFound: RequestHandler = (_request, _response, next) => next(new AppError('notFound'));

/** Ends a request that threw: one answer, one log line for what is a bug. */
export function errorHandler(log: Log, page: ProblemPage): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = problemOf(error, languageOf(request), requestIdOf(response));
    if (problem.status >= 500)
      log.error(
        { err: error, requestId: problem.requestId, method: request.method, path: loggedPath(request.path) },
        problem.code,
      );
    const retryAfter = problem.params?.retryAfter;
    if (typeof retryAfter === 'number') response.setHeader('Retry-After', retryAfter);
    response.status(problem.status);
    if (wantsPage(request)) response.type('html').send(page(problem, request));
    else response.type('application/problem+json').send(JSON.stringify(problem));
  };
}
