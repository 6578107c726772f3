import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

export const REQUEST_ID = 'X-Request-Id';

/** Names every request, for the person who reports a fault and the log line that explains it. */
export const requestId: RequestHandler = (_request, response, next) => {
  response.setHeader(REQUEST_ID, randomUUID());
  next();
};

export const requestIdOf = (response: Response): string => String(response.getHeader(REQUEST_ID) ?? '');
