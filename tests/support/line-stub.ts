import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A push as LINE got it. */
export interface Pushed {
  to: string;
  text: string;
  retryKey: string;
  token: string;
}

/** What stands in for LINE's Messaging API: it takes pushes, or answers them with a status. */
export interface LineStub {
  url: string;
  pushes: Pushed[];
  answer(status: number): void;
  close(): Promise<void>;
}

const ANSWERS: Record<string, unknown> = {
  '/v2/bot/info': { displayName: 'อบต.ตัวอย่าง', userId: 'U0', basicId: '@office' },
  '/v2/bot/message/quota': { type: 'limited', value: 300 },
  '/v2/bot/message/quota/consumption': { totalUsage: 12 },
};

export async function startLineStub(): Promise<LineStub> {
  const pushes: Pushed[] = [];
  const taken = new Set<string>();
  let status = 200;
  function take({ headers }: IncomingMessage, body: string): number {
    const retryKey = String(headers['x-line-retry-key']);
    if (status !== 200) return status;
    if (taken.has(retryKey)) return 409;
    taken.add(retryKey);
    const { to, messages } = JSON.parse(body) as { to: string; messages: { text: string }[] };
    pushes.push({ to, text: messages[0]?.text ?? '', retryKey, token: String(headers.authorization) });
    return 200;
  }
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      const known = ANSWERS[request.url ?? ''];
      if (known) return void response.end(JSON.stringify(known));
      response.statusCode = take(request, body);
      response.end(JSON.stringify(response.statusCode === 200 ? { sentMessages: [] } : { message: 'no' }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pushes,
    answer: (next) => void (status = next),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
