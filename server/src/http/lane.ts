import accepts from 'accepts';
import { type Language } from '@khamrong/schemas';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import proxyAddr from 'proxy-addr';
import type { Log } from '../ports/log';
import { problemOf } from './problem';
import { REQUEST_ID } from './request-id';
import { securityHeaderList } from './security-headers';

/** One request on a lane. */
export interface LaneRequest {
  request: IncomingMessage;
  /** The client's address, as far as trusted proxies tell. */
  address: string;
  language: Language;
}

/** An answer with a JSON body. */
export interface LaneAnswer {
  status: number;
  body: unknown;
}

export interface LaneSetting {
  publicUrl: string;
  trustedProxies: readonly string[];
  log: Log;
}

const languageOf = (request: IncomingMessage): Language =>
  request.headers['accept-language'] && accepts(request).languages(['th', 'en']) === 'en' ? 'en' : 'th';

/**
 * A way for one kind of request beside Express, with the same headers and the same errors. Routing, middleware
 * and body parsing of Express cost several times what filing itself does.
 */
export class Lane {
  private readonly headers: string[];
  private readonly trust: ReturnType<typeof proxyAddr.compile>;
  private readonly log: Log;

  constructor({ publicUrl, trustedProxies, log }: LaneSetting) {
    this.headers = securityHeaderList(publicUrl).flat();
    this.trust = proxyAddr.compile([...trustedProxies]);
    this.log = log;
  }

  /** Answers a request with what `work` makes of it, or with the problem it throws. */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    work: (asked: LaneRequest) => Promise<LaneAnswer>,
  ): Promise<void> {
    const id = randomUUID();
    const language = languageOf(request);
    try {
      const answer = await work({ request, language, address: proxyAddr(request, this.trust) });
      this.send(response, id, answer, 'application/json; charset=utf-8');
    } catch (error) {
      const problem = problemOf(error, language, id);
      if (problem.status >= 500) this.log.error({ err: error, requestId: id }, problem.code);
      this.send(
        response,
        id,
        { status: problem.status, body: problem },
        'application/problem+json; charset=utf-8',
      );
    }
  }

  private send(response: ServerResponse, id: string, { status, body }: LaneAnswer, type: string): void {
    const text = JSON.stringify(body);
    const own = [REQUEST_ID, id, 'Content-Type', type, 'Content-Length', String(Buffer.byteLength(text))];
    response.writeHead(status, [...this.headers, ...own]).end(text);
  }
}
