import { AppError } from '@khamrong/schemas';
import { validateSignature, type webhook } from '@line/bot-sdk';
import type { Request } from 'express';
import type { Ground } from '../../../services';
import type { NoticeSettingsService } from '../settings/notice-settings.service';
import { hearEvent, type HearNeeds } from './hear-event';
import { replyLine } from './line-client';

export interface LineWebhookNeeds extends HearNeeds {
  settings: NoticeSettingsService;
  ground: Pick<Ground, 'keys' | 'clock' | 'log' | 'config'>;
}

/** More than LINE sends at once. */
const MOST_EVENTS = 100;

const isEvent = (event: unknown): event is webhook.Event =>
  typeof (event as Partial<webhook.Event> | null)?.type === 'string' &&
  Number.isFinite((event as Partial<webhook.Event>).timestamp);

/** The events in a body. @throws AppError `request.invalid` */
function eventsIn(body: Buffer): webhook.Event[] {
  let read: unknown;
  try {
    read = JSON.parse(body.toString('utf8'));
  } catch {
    throw new AppError('request.invalid', { reason: 'json' });
  }
  const events = (read as { events?: unknown } | null)?.events;
  if (!Array.isArray(events)) throw new AppError('request.invalid', { reason: 'events' });
  return events.slice(0, MOST_EVENTS).filter(isEvent);
}

const tokenOf = (event: webhook.Event): string | undefined =>
  'replyToken' in event ? event.replyToken : undefined;

/** What is to be answered, and by which token. */
export interface LineAnswer {
  replyToken: string;
  text: string;
}

/**
 * Does what LINE says happened.
 * @param body as it came, byte for byte: the signature is over it
 * @returns what to answer people, which LINE's own server does not wait for
 * @throws AppError `permission.denied` where LINE did not sign it, `request.invalid`
 */
export async function hearLine(
  body: Buffer,
  signature: ReturnType<Request['get']>,
  needs: LineWebhookNeeds,
): Promise<LineAnswer[]> {
  const secret = needs.settings.lineSecret(await needs.settings.read());
  if (!secret || !signature || !validateSignature(body, secret, signature))
    throw new AppError('permission.denied');
  const answers: LineAnswer[] = [];
  for (const event of eventsIn(body)) {
    const text = await hearEvent(event, needs);
    const replyToken = tokenOf(event);
    if (text && replyToken) answers.push({ replyToken, text });
  }
  return answers;
}

/** Answers people. An answer that does not arrive is no loss: what they asked for is done. */
export async function answerLine(
  answers: LineAnswer[],
  { settings, ground }: LineWebhookNeeds,
): Promise<void> {
  const token = settings.lineToken(await settings.read());
  if (!token) return;
  for (const { replyToken, text } of answers)
    await replyLine({ url: ground.config.lineApiUrl, token }, replyToken, text).catch((error: Error) =>
      ground.log.warn({ fault: error.message }, 'somebody on LINE was not answered'),
    );
}
