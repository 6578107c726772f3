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
  /** Texts that were answered, by the token of what they answer. */
  replies: { replyToken: string; text: string }[];
  answer(status: number): void;
  close(): Promise<void>;
}

type Texts = { text: string }[];

const ANSWERS: Record<string, unknown> = {
  '/v2/bot/info': { displayName: 'อบต.ตัวอย่าง', userId: 'U0', basicId: '@office' },
  '/v2/bot/message/quota': { type: 'limited', value: 300 },
  '/v2/bot/message/quota/consumption': { totalUsage: 12 },
};

export async function startLineStub(): Promise<LineStub> {
  const pushes: Pushed[] = [];
  const replies: LineStub['replies'] = [];
  const taken = new Set<string>();
  let status = 200;
  function take({ headers }: IncomingMessage, body: string): number {
    const retryKey = String(headers['x-line-retry-key']);
    if (status !== 200) return status;
    if (taken.has(retryKey)) return 409;
    taken.add(retryKey);
    const { to, messages } = JSON.parse(body) as { to: string; messages: Texts };
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
      if (request.url === '/v2/bot/message/reply') {
        const { replyToken, messages } = JSON.parse(body) as { replyToken: string; messages: Texts };
        replies.push({ replyToken, text: messages[0]?.text ?? '' });
        return void response.end(JSON.stringify({ sentMessages: [] }));
      }
      response.statusCode = take(request, body);
      response.end(JSON.stringify(response.statusCode === 200 ? { sentMessages: [] } : { message: 'no' }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pushes,
    replies,
    answer: (next) => void (status = next),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
