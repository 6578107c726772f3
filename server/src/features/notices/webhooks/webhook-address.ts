import { AppError } from '@khamrong/schemas';
import { isIP } from 'node:net';
import { isLoopback, isPublicAddress } from './public-address';

/** Which addresses messages may go to. Loopback and plain http only while a program is developed and tested. */
export interface Reach {
  allowLoopback: boolean;
}

export const mayReach = (address: string, { allowLoopback }: Reach): boolean =>
  isPublicAddress(address) || (allowLoopback && isLoopback(address));

/** The host of an address without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

const isNamedInside = (host: string): boolean =>
  host === 'localhost' || /\.(localhost|local|internal|home\.arpa)$/.test(host);

/** Whether the host, as it stands in the address, may be sent to; names are looked at again when they are connected to. */
function isOpenHost(host: string, reach: Reach): boolean {
  if (isIP(host)) return mayReach(host, reach);
  return reach.allowLoopback || !isNamedInside(host);
}

/** Encrypted, or plain to this machine itself where that is allowed. */
const isKeptSecret = (url: URL, { allowLoopback }: Reach): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && allowLoopback && isLoopback(hostOf(url)));

/**
 * Checks an address as it is typed.
 * @throws AppError `webhook.notHttps` or `webhook.forbiddenAddress`
 */
export function webhookAddress(typed: string, reach: Reach): URL {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (!url || !isKeptSecret(url, reach)) throw new AppError('webhook.notHttps');
  if (url.username || url.password || !isOpenHost(hostOf(url), reach))
    throw new AppError('webhook.forbiddenAddress');
  return url;
}
