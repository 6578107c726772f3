import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A secret as the Standard Webhooks specification writes it: 32 random bytes. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64');

export interface Signed {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/**
 * Headers by which the receiver knows who sent a message, and that it is neither old nor changed (Standard Webhooks 1.0: HMAC-SHA256
 * over id, time and body).
 * @param id the same for every try of one message
 */
export function signed(secret: string, id: string, at: Date, body: string): Signed {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${mac}` };
}
