import type { NoticeFault } from '@khamrong/schemas';

/** Why something could not be sent. Its message is the fault alone: what servers answer holds addresses. */
export class SendFailed extends Error {
  constructor(
    readonly fault: NoticeFault,
    /** What the other side said, without addresses. */
    readonly detail = '',
    /** No further attempt would change it. */
    readonly isFinal = false,
  ) {
    super(fault);
  }
}

const ADDRESS = /[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g;
const LINE_USER = /\bU[0-9a-f]{32}\b/g;
const MOST_TOLD = 200;

/** What another system said, fit to be kept: one line, no addresses, not too long. */
export const withoutAddresses = (said: string): string =>
  said.replace(ADDRESS, '…').replace(LINE_USER, '…').replace(/\s+/g, ' ').trim().slice(0, MOST_TOLD);

/** Gives up after a time, also where the other side says nothing at all. @throws SendFailed `timeout` */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SendFailed('timeout')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
