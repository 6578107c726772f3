/** What a status link carries: enough to show the case without typing. */
export interface StatusKey {
  receiptNo: string;
  trackingCode: string;
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('~', '%7E');

/**
 * The fragment of a status link, `#00001/2569~K7M2…`. Browsers do not send fragments, so the code stays out of
 * logs and of `Referer`.
 */
export const statusFragment = ({ receiptNo, trackingCode }: StatusKey): string =>
  `#${encoded(receiptNo)}~${encoded(trackingCode)}`;

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** What a fragment carries; undefined where it is none of ours. */
export function readStatusFragment(fragment: string): StatusKey | undefined {
  const [first, second, ...rest] = fragment.replace(/^#/, '').split('~').map(decoded);
  return first && second && rest.length === 0 ? { receiptNo: first, trackingCode: second } : undefined;
}
