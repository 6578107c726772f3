import { createHmac, randomUUID } from 'node:crypto';
import { SETTINGS } from './notices';
import type { OfficeBrowser } from './office';
import type { App } from './start-app';

/** Made-up secrets of a LINE Official Account. */
export const LINE_ACCOUNT = {
  token: 'a-channel-access-token',
  secret: '0123456789abcdef0123456789abcdef',
  basicId: '@office',
};

export async function setLine(admin: OfficeBrowser): Promise<void> {
  const { status } = await admin.json('PUT', `${SETTINGS}/line`, LINE_ACCOUNT);
  if (status !== 200) throw new Error(`LINE settings: ${status}`);
}

const signed = (body: string): string =>
  createHmac('sha256', LINE_ACCOUNT.secret).update(body).digest('base64');

/** Posts a body to the office as LINE does, signed by default. */
export const postToWebhook = (
  { url }: Pick<App, 'url'>,
  body: string,
  signature: string | undefined = signed(body),
): Promise<Response> =>
  fetch(`${url}/api/v1/line/webhook`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(signature ? { 'x-line-signature': signature } : {}),
    },
    body,
  });

/** Something somebody did in LINE: wrote a text, blocked the account, took it out of a group. */
export interface Happened {
  type?: 'message' | 'unfollow' | 'leave';
  text?: string;
  user?: string;
  group?: string;
  /** Milliseconds. */
  timestamp?: number;
}

/** The body by which LINE delivers it. */
export function delivered({ type = 'message', text, user, group, timestamp = Date.now() }: Happened): string {
  const source = group ? { type: 'group', groupId: group, userId: user } : { type: 'user', userId: user };
  const event = {
    type,
    mode: 'active',
    timestamp,
    source,
    webhookEventId: randomUUID(),
    deliveryContext: { isRedelivery: false },
    ...(type === 'message'
      ? { replyToken: randomUUID(), message: { type: 'text', id: '1', quoteToken: 'q', text } }
      : {}),
  };
  return JSON.stringify({ destination: 'U0', events: [event] });
}

/** The text that a link has ready in LINE. */
export const textIn = (address: string): string => decodeURIComponent(new URL(address).search.slice(1));
