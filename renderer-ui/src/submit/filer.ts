import type { DraftKeeper } from '../draft/filled';
import { exactlyOnce, type ExactlyOnce } from './exactly-once';

/** Sends from the device where it keeps what is sent, else straight from the page. */
export function filer(slug: string, key: string, draft: DraftKeeper | undefined): ExactlyOnce {
  const direct = exactlyOnce(slug, key);
  return {
    async send(request) {
      const device = await draft?.device?.();
      const sent = await device?.send(request).catch(() => undefined);
      return sent ?? direct.send(request);
    },
  };
}
