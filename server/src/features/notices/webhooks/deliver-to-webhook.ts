import { SendFailed } from '../send-failed';
import { postWebhook } from './post-webhook';
import { signed } from './sign';
import type { WebhooksService } from './webhooks.service';

/** What another system is told, by the webhook's id. */
export interface WebhookDelivery {
  webhook: string;
  /** The same for every try. */
  id: string;
  body: string;
}

/** Signs a message, sends it, and notes whether it arrived. @throws SendFailed */
export async function deliverToWebhook(
  { webhook, id, body }: WebhookDelivery,
  webhooks: WebhooksService,
  now: Date,
): Promise<void> {
  const found = await webhooks.byId(webhook);
  if (!found?.enabled) throw new SendFailed('switchedOff', '', true);
  const headers = { ...signed(webhooks.secretOf(found), id, now, body), 'user-agent': 'Khamrong' };
  try {
    await postWebhook({ url: found.url, headers, body }, webhooks.reach);
  } catch (error) {
    if (error instanceof SendFailed) await webhooks.missed(found, error.fault);
    throw error;
  }
  await webhooks.arrived(found);
}
