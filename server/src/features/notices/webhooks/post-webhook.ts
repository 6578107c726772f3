import { lookup as systemLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { SendFailed, within } from '../send-failed';
import { hostOf, mayReach, webhookAddress, type Reach } from './webhook-address';

/** A signed message for another system. */
export interface WebhookMessage {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface PostOptions extends Reach {
  /** Finds the addresses of a name; the system's where absent. */
  lookup?: LookupFunction;
  /** How long all of it may take, in milliseconds. */
  timeoutMs?: number;
}

const WHOLE_MS = 15_000;

/**
 * Looks names up and passes on none that leads inside. What it passes on is what the socket connects to: a name that answers
 * otherwise the next time it is asked gains nothing.
 */
function guarded({ lookup = systemLookup as LookupFunction, ...reach }: PostOptions): LookupFunction {
  return (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const all = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
      const [first] = all;
      if (!first || !all.every(({ address }) => mayReach(address, reach)))
        return done(new SendFailed('forbiddenAddress') as NodeJS.ErrnoException, []);
      return options.all ? done(null, all) : done(null, first.address, first.family);
    });
}

const BY_CODE: Record<string, SendFailed['fault']> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ETIMEDOUT: 'timeout',
};
const TLS = /^(ERR_TLS|ERR_SSL|CERT|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|EPROTO)/;

function failed(error: NodeJS.ErrnoException): SendFailed {
  if (error instanceof SendFailed) return error;
  const code = error.code ?? '';
  return new SendFailed(BY_CODE[code] ?? (TLS.test(code) ? 'tls' : 'unreachable'), code);
}

/** What the receiver's answer means: anything from 200 to 299 is well, and nothing else is followed. */
function judge(status: number): void {
  if (status >= 200 && status < 300) return;
  if (status === 410) throw new SendFailed('gone', '410', true);
  if (status >= 300 && status < 400) throw new SendFailed('redirected', String(status));
  throw new SendFailed(status === 429 || status >= 500 ? 'busy' : 'rejected', String(status));
}

/** Sends the request and tells its status; the answer's body is of no interest and is not read. */
function statusOf(
  { url, headers, body }: WebhookMessage,
  options: PostOptions,
): { status: Promise<number>; end(): void } {
  const address = webhookAddress(url, options);
  const send = address.protocol === 'https:' ? httpsRequest : httpRequest;
  const asked: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    agent: false,
    lookup: guarded(options),
  };
  const request = send(address, asked);
  const status = new Promise<number>((resolve, reject) => {
    request.on('socket', (socket) =>
      // Before anything is said: a host that is written as an address is looked up by nobody.
      socket.once('connect', () => {
        if (!mayReach(socket.remoteAddress ?? '', options))
          socket.destroy(new SendFailed('forbiddenAddress'));
      }),
    );
    request.on('error', reject);
    request.on('response', (response: IncomingMessage) => {
      resolve(response.statusCode ?? 0);
      request.destroy();
    });
  });
  request.end(body);
  return { status, end: () => void request.destroy() };
}

/**
 * Sends a message to another system: over https, to the internet only, following nothing, within a time.
 * @throws SendFailed
 */
export async function postWebhook(message: WebhookMessage, options: PostOptions): Promise<void> {
  const host = hostOf(new URL(message.url));
  if (isIP(host) && !mayReach(host, options)) throw new SendFailed('forbiddenAddress');
  const { status, end } = statusOf(message, options);
  try {
    judge(await within(options.timeoutMs ?? WHOLE_MS, status));
  } catch (error) {
    throw failed(error as NodeJS.ErrnoException);
  } finally {
    end();
  }
}
