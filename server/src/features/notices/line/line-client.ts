import { createHash } from 'node:crypto';
import { HTTPFetchError, messagingApi } from '@line/bot-sdk';
import { SendFailed, withoutAddresses, within } from '../send-failed';

/** Where the Messaging API answers, and the office's token for it. */
export interface LineAccess {
  url: string;
  token: string;
}

/** What the office's LINE account is called, and how much of its quota is used. */
export interface LineAccount {
  name: string;
  /** What it is found by: with its @. */
  basicId: string;
  sent: number;
  /** Absent where there is none. */
  quota?: number;
}

const ANSWER_MS = 15_000;

const clientFor = ({ url, token }: LineAccess) =>
  new messagingApi.MessagingApiClient({ baseURL: url, channelAccessToken: token });

/** The same push has the same key (a UUID): LINE answers 409 to one it has taken already. */
export function retryKey(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

const said = ({ status, body }: HTTPFetchError): string => withoutAddresses(`${status} ${body}`);

/** What LINE's refusals mean: the quota is used up, or whoever it is sent to cannot be reached by this account. */
function lineFailed(error: unknown): SendFailed {
  if (error instanceof SendFailed) return error;
  if (!(error instanceof HTTPFetchError))
    return new SendFailed('unreachable', withoutAddresses(String(error)));
  const { status } = error;
  if (status === 401) return new SendFailed('auth', said(error));
  if (status === 429) return new SendFailed('quota', said(error));
  if (status === 400 || status === 403) return new SendFailed('notFriend', said(error), true);
  return new SendFailed(status >= 500 ? 'busy' : 'rejected', said(error));
}

const isTaken = (error: unknown): boolean => error instanceof HTTPFetchError && error.status === 409;

/** Sends a text. @throws SendFailed */
export async function pushLine(access: LineAccess, to: string, text: string, key: string): Promise<void> {
  const request = { to, messages: [{ type: 'text' as const, text }] };
  try {
    await within(ANSWER_MS, clientFor(access).pushMessage(request, key));
  } catch (error) {
    if (!isTaken(error)) throw lineFailed(error);
  }
}

/** Answers what somebody sent: free of the quota, once, within a minute or so. @throws SendFailed */
export async function replyLine(access: LineAccess, replyToken: string, text: string): Promise<void> {
  try {
    const request = { replyToken, messages: [{ type: 'text' as const, text }] };
    await within(ANSWER_MS, clientFor(access).replyMessage(request));
  } catch (error) {
    throw lineFailed(error);
  }
}

/** Who the token belongs to. @throws SendFailed */
export async function lineAccount(access: LineAccess): Promise<LineAccount> {
  const client = clientFor(access);
  try {
    const asked = Promise.all([
      client.getBotInfo(),
      client.getMessageQuotaConsumption(),
      client.getMessageQuota(),
    ]);
    const [{ displayName, basicId }, { totalUsage }, { value }] = await within(ANSWER_MS, asked);
    return { name: displayName, basicId, sent: totalUsage, ...(value === undefined ? {} : { quota: value }) };
  } catch (error) {
    throw lineFailed(error);
  }
}
