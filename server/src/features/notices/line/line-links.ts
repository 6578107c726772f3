import { Types, type Collection } from 'mongoose';
import { lineMark, sealLine, type LineLink } from '../../../ports/line-link';
import type { Keys } from '../../../ports/keys';
import { LINE_HOLDERS, type LineHolder, type Linkable } from './link-word';

/** Where cases, accounts and groups keep whom they are linked to. */
export type LineStores = Record<LineHolder, Collection>;

/** Who it is on LINE, and when they asked for it, by LINE's clock. */
export interface LineUser {
  user: string;
  at: Date;
}

const ENDED = { 'line.user': '', 'line.mark': '', 'line.since': '' } as const;

/** Whether as many words were used up as are known of. */
const inRound = (round: number) => (round === 0 ? { line: { $exists: false } } : { 'line.round': round });

/** Links cases, accounts and groups to people and groups of LINE. What LINE calls them is sealed, and found by a keyed hash. */
export class LineLinks {
  constructor(
    private readonly stores: LineStores,
    private readonly office: Types.ObjectId,
    private readonly keys: Keys,
  ) {}

  /** Uses a word up: of two who send it at once one is linked. @returns whether it was this one */
  async bind({ kind, id, round }: Linkable, { user, at }: LineUser): Promise<boolean> {
    const line: LineLink = {
      round: round + 1,
      user: sealLine(this.keys, user, id),
      mark: lineMark(this.keys, user),
      since: at,
    };
    const open = { _id: new Types.ObjectId(id), office: this.office, ...inRound(round) };
    return (await this.stores[kind].updateOne(open, { $set: { line } })).modifiedCount === 1;
  }

  /** Ends it for one case, account or group. */
  async end(kind: LineHolder, id: string): Promise<void> {
    await this.stores[kind].updateOne({ _id: new Types.ObjectId(id) }, { $unset: ENDED });
  }

  /** Ends all that somebody asked for until then: what came late ends nothing that was asked for after it. */
  async endOf({ user, at }: LineUser): Promise<number> {
    const theirs = {
      office: this.office,
      'line.mark': lineMark(this.keys, user),
      'line.since': { $lte: at },
    };
    const ended = await Promise.all(
      LINE_HOLDERS.map((kind) => this.stores[kind].updateMany(theirs, { $unset: ENDED })),
    );
    return ended.reduce((sum, { modifiedCount }) => sum + modifiedCount, 0);
  }
}
