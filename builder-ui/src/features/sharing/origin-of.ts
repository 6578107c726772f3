/** A website that may show a form, or why an address is none, in plain words. */
export type Origin = { origin: string } | { fault: string };

function urlOf(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** Whether an address names a machine: a name with a dot, or inside an office any name. */
const namesHost = (url: URL | undefined, plain: boolean): url is URL =>
  url !== undefined && /^[a-z0-9.-]+$/.test(url.hostname) && (plain || url.hostname.includes('.'));

const isSafe = ({ protocol }: URL, plain: boolean): boolean =>
  protocol === 'https:' || (plain && protocol === 'http:');

/**
 * The website of an address, whichever page of it was copied.
 * @param plain whether websites without encryption may show forms: where the office's own are without it too
 */
export function originOf(address: string, plain: boolean): Origin {
  const url = urlOf(address.includes('://') ? address : `https://${address}`);
  if (/\s/.test(address) || !namesHost(url, plain)) return { fault: `“${address}” ไม่ใช่ที่อยู่เว็บไซต์` };
  return isSafe(url, plain) ? { origin: url.origin } : { fault: `“${address}” ต้องขึ้นต้นด้วย https://` };
}
