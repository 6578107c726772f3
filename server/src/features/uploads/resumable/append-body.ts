import { AppError } from '@khamrong/schemas';
import type { Readable } from 'node:stream';
import type { PartStore } from './part-store';

/** Bytes are gathered to this size before they are stored: what a stalled sender holds of the memory. */
const PART_BYTES = 256 * 1024;

/** A file that is being sent, and how far it has come. */
export interface Unfinished {
  id: string;
  /** Attachment key it is for. */
  key: string;
  /** Size of the whole. */
  bytes: number;
  /** How many bytes are there. */
  offset: number;
  expiresAt: Date;
}

/**
 * Adds a body to what has come of a file. Of a body that breaks off, what came is kept: the sender goes on from there.
 * @returns how many bytes are there then
 * @throws AppError `request.tooLarge` for a body past the announced end, `upload.offsetDiffers`; what the stream throws
 */
export async function appendBody(body: Readable, to: Unfinished, parts: PartStore): Promise<number> {
  let end = to.offset;
  let gathered: Buffer[] = [];
  let waiting = 0;
  const store = async (): Promise<void> => {
    if (waiting === 0) return;
    const data = Buffer.concat(gathered);
    [gathered, waiting] = [[], 0];
    await parts.append({ file: to.id, at: end, data, expiresAt: to.expiresAt });
    end += data.length;
  };
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if (end + waiting + chunk.length > to.bytes) throw new AppError('request.tooLarge');
      gathered.push(chunk);
      waiting += chunk.length;
      if (waiting >= PART_BYTES) await store();
    }
  } catch (error) {
    // A refusal reaches the sender once the rest has passed by; after a break what came is kept.
    if (error instanceof AppError) body.resume();
    else await store();
    throw error;
  }
  await store();
  return end;
}
