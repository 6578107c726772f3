import {
  bangkokIso,
  PAGE_DEFAULT,
  type AuditAction,
  type AuditEntry,
  type AuditFilter,
  type AuditHead,
  type AuditQuery,
  type AuditVerification,
  type PageOf,
} from '@khamrong/schemas';
import { Types } from 'mongoose';
import { after, pageFrom, readCursor } from '../../http/keyset';
import { dayRange } from '../../http/day-range';
import type { Ground } from '../../services';
import type { OfficeService } from '../office/office.service';
import { chainUp } from './chain-up';
import { ChainWalk } from './audit-chain';
import { AuditWriter } from './audit-writer';
import { auditModel, type AuditDocument, type AuditModel } from './audit.model';

/** Who does something, and from where. */
export interface Doer {
  username: string;
  /** Bucket of the client's address. */
  address: string;
}

/** What it is done to. Never an answer. */
export interface About {
  submission?: { _id: Types.ObjectId; receiptNo: string };
  what?: string;
  reason?: string;
}

const ORDER = 'at';
/** Lines read at once while all are looked at. */
const BATCH = 1000;

const present = (entry: AuditDocument): AuditEntry => ({
  at: bangkokIso(entry.at),
  who: entry.who,
  action: entry.action,
  case: entry.case ? String(entry.case) : null,
  receiptNo: entry.receiptNo ?? null,
  what: entry.what ?? null,
  reason: entry.reason ?? null,
  address: entry.address,
  concealed: false,
});

/** The same line for somebody who may not know of its case: that something was done, when and by whom. */
const conceal = (entry: AuditEntry): AuditEntry => ({
  ...entry,
  case: null,
  receiptNo: null,
  what: null,
  reason: null,
  concealed: true,
});

/** Which of these cases, by id, whoever reads may not know of. */
export type Hidden = (cases: string[]) => Promise<ReadonlySet<string>>;

/** Lines as somebody may read them; those asked for by their case are left out, as nothing is to tell that there is one. */
async function shown(
  documents: AuditDocument[],
  filter: Pick<AuditFilter, 'case' | 'receiptNo'>,
  hidden: Hidden,
): Promise<AuditEntry[]> {
  const concealed = await hidden(documents.flatMap((each) => (each.case ? [String(each.case)] : [])));
  const isConcealed = (entry: AuditEntry) => entry.case !== null && concealed.has(entry.case);
  const entries = documents.map(present);
  if (filter.case || filter.receiptNo) return entries.filter((entry) => !isConcealed(entry));
  return entries.map((entry) => (isConcealed(entry) ? conceal(entry) : entry));
}

/** The record of reads and writes of personal data. It is added to and read; there is no other way in. */
export class AuditService {
  private readonly writer: AuditWriter;

  constructor(
    private readonly entries: AuditModel,
    private readonly office: Types.ObjectId,
    private readonly ground: Pick<Ground, 'clock' | 'keys'>,
  ) {
    this.writer = new AuditWriter(entries, office, ground.keys);
  }

  /** Resolves once the line is stored: what is read is given out only after that. */
  async record(by: Doer, action: AuditAction, about: About = {}): Promise<void> {
    await this.writer.write({
      at: this.ground.clock(),
      who: by.username,
      address: by.address,
      action,
      case: about.submission?._id,
      receiptNo: about.submission?.receiptNo,
      what: about.what,
      reason: about.reason || undefined,
    });
  }

  /**
   * Reads the whole record from its first line and names the first that is not as it was written.
   * @param noted where it ended when somebody looked before
   */
  async verify(noted?: AuditHead): Promise<AuditVerification> {
    const walk = new ChainWalk(this.ground.keys, noted);
    const lines = this.entries
      .find({ office: this.office })
      .sort({ seq: 1 })
      .lean()
      .cursor({ batchSize: BATCH });
    for await (const line of lines) if (!walk.take(line)) break;
    walk.end();
    return { checked: walk.head.seq, head: walk.head, fault: walk.fault };
  }

  /** Newest first. */
  async list(
    { cursor, limit = PAGE_DEFAULT, ...filter }: AuditQuery,
    hidden: Hidden,
  ): Promise<PageOf<AuditEntry>> {
    const place = cursor ? after('at', -1, readCursor(ORDER, cursor)) : {};
    const read = await this.entries
      .find({ $and: [this.matching(filter), place] })
      .sort({ at: -1, _id: -1 })
      .limit(limit + 1)
      .lean();
    const { documents, nextCursor } = pageFrom(read, limit, ORDER, ({ at }) => at);
    return { items: await shown(documents, filter, hidden), nextCursor };
  }

  /** All that match, newest first, one by one. */
  async *all(filter: AuditFilter, hidden: Hidden): AsyncGenerator<AuditEntry> {
    const found = this.entries.find(this.matching(filter)).sort({ at: -1, _id: -1 }).lean();
    let batch: AuditDocument[] = [];
    for await (const entry of found.cursor({ batchSize: BATCH })) {
      batch.push(entry);
      if (batch.length < BATCH) continue;
      yield* await shown(batch, filter, hidden);
      batch = [];
    }
    yield* await shown(batch, filter, hidden);
  }

  private matching({ action, who, receiptNo, from, to, ...filter }: AuditFilter): Record<string, unknown> {
    return {
      office: this.office,
      ...(action ? { action } : {}),
      ...(who ? { who } : {}),
      ...(receiptNo ? { receiptNo } : {}),
      ...(filter.case ? { case: new Types.ObjectId(filter.case) } : {}),
      ...dayRange('at', from, to),
    };
  }
}

export async function openAudit(
  { connection, clock, keys }: Ground,
  offices: OfficeService,
): Promise<AuditService> {
  const entries = auditModel(connection);
  const office = new Types.ObjectId(offices.current().id);
  await chainUp(entries, office, keys);
  await entries.createIndexes();
  return new AuditService(entries, office, { clock, keys });
}
