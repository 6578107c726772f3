import type { UploadReceipt } from '@khamrong/schemas';
import { lane } from './lane';
import { sendInPieces, type Shipment } from './send-in-pieces';
import { LineBroken } from './tus-request';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 20_000;
/** Attempts in a row without a single byte more, some two minutes. */
const MOST_FAILURES = 8;

const isOffline = (): boolean => navigator.onLine === false;

/** Ends after a while, or as soon as there is a line again; without one it lasts until there is. */
function pause(failures: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wait = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
    const timer = setTimeout(() => isOffline() || end(), wait);
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
}

/** Two at once: while one waits for an answer the other has the line. One that pauses lets others try. */
const line = lane(2);

/**
 * Sends a file over a line that breaks: again after a pause, from where it stopped, and when there is a line again.
 * @param onBroken told that the line broke, and whether there is none at all
 * @throws LineBroken when nothing helps; Refused; the signal's reason
 */
export async function untilSent(
  shipment: Shipment,
  onBroken: (offline: boolean) => void,
): Promise<UploadReceipt> {
  for (let failures = 0; ;) {
    const before = shipment.sent;
    try {
      return await line(() => sendInPieces(shipment));
    } catch (error) {
      if (!(error instanceof LineBroken)) throw error;
      failures = shipment.sent > before ? 1 : failures + 1;
      if (failures > MOST_FAILURES) throw error;
      onBroken(isOffline());
      await pause(failures, shipment.signal);
    }
  }
}
