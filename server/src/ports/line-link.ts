import { Schema } from 'mongoose';
import type { Keys } from './keys';
import { storedBytes } from './stored-bytes';

/** A person or a group of LINE, as the case, the account or the group that it hears of keeps it. */
export interface LineLink {
  /** Words that were used up: each is good for one round. */
  round: number;
  /** What LINE calls it, encrypted; absent where it was ended. */
  user?: Buffer;
  /** Its keyed hash, to find what it is linked to. */
  mark?: string;
  /** When it was asked for, by LINE's clock. */
  since?: Date;
}

export const lineLinkSchema = new Schema<LineLink>(
  { round: { type: Number, required: true }, user: Buffer, mark: String, since: Date },
  { _id: false },
);

export const lineMark = (keys: Keys, user: string): string => keys.fingerprint('line', user);

/** @param owner id of what keeps it, bound into the encryption */
export const sealLine = (keys: Keys, user: string, owner: string): Buffer => keys.seal(user, `line.${owner}`);

/** What LINE calls whoever is linked; undefined where nobody is. */
export const openLine = (
  keys: Keys,
  { _id, line }: { _id: unknown; line?: LineLink | undefined },
): string | undefined => line?.user && (keys.open(storedBytes(line.user), `line.${String(_id)}`) as string);
