import {
  AppError,
  bangkokIso,
  PAGE_DEFAULT,
  type CaseNotice,
  type NoticeItem,
  type NoticeQuery,
  type PageOf,
} from '@khamrong/schemas';
import { trusted, Types } from 'mongoose';
import { after, pageFrom, readCursor } from '../../http/keyset';
import type { StaffService } from '../staff/staff.service';
import type { NoticeDocument } from './notice.model';
import { sendAgain, UNSENT_STATES, type AgainNeeds } from './send-again';

interface Needs extends AgainNeeds {
  staff: Pick<StaffService, 'byUsername' | 'namesOf'>;
  office: Types.ObjectId;
}

const ORDER = 'noticed';
/** Of one case as many are shown. */
const MOST_OF_CASE = 200;

/** Somebody has to look: they were given up, or there was no way to send them that settings would not open. */
const TROUBLE = { $or: [{ state: 'failed' }, { state: 'unsent', fault: 'noSettings' }] };

function chosen(state: NoticeQuery['state']): Record<string, unknown> {
  if (!state) return {};
  return state === 'trouble' ? TROUBLE : { state };
}

type Names = ReadonlyMap<string, string>;

/** Staff by their names; webhooks by their hosts, groups by their departments. */
const recipientOf = ({ to, recipient, address }: NoticeDocument, names: Names): string =>
  to === 'webhook' || to === 'group' ? address : (names.get(recipient) ?? recipient);

const present = (notice: NoticeDocument, names: Names): CaseNotice => ({
  event: notice.event,
  at: bangkokIso(notice.at),
  to: notice.to,
  recipient: recipientOf(notice, names),
  channel: notice.channel ?? null,
  address: notice.address,
  state: notice.state,
  sentAt: notice.sentAt ? bangkokIso(notice.sentAt) : null,
  fault: notice.fault ?? null,
  insteadOfLine: notice.insteadOfLine ?? null,
});

/** A notice with its case, for those who may know of that. */
export type KnownNotice = NoticeItem & { case: string; receiptNo: string };

const presentItem = (notice: NoticeDocument, names: Names): KnownNotice => ({
  ...present(notice, names),
  id: String(notice._id),
  case: String(notice.submission),
  receiptNo: notice.receiptNo,
  attempts: notice.attempts,
  detail: notice.detail ?? '',
});

/** What was told, what was not and why, and what a person does about it. */
export class NoticesService {
  constructor(private readonly needs: Needs) {}

  /** Of one case, the latest first; whoever asks may see the case. */
  async ofCase(submission: Types.ObjectId): Promise<CaseNotice[]> {
    const found = await this.needs.notices
      .find({ submission, to: trusted({ $ne: 'webhook' }) })
      .sort({ createdAt: -1 })
      .limit(MOST_OF_CASE)
      .lean();
    const names = await this.namesIn(found);
    return found.map((notice) => present(notice, names));
  }

  /** The latest first. */
  async list({ state, cursor, limit = PAGE_DEFAULT }: NoticeQuery): Promise<PageOf<KnownNotice>> {
    const { office, notices } = this.needs;
    const place = cursor ? after('createdAt', -1, readCursor(ORDER, cursor)) : {};
    const read = await notices
      .find({ $and: [{ office }, chosen(state), place] })
      .sort({ createdAt: -1, _id: -1 })
      .limit(limit + 1)
      .lean();
    const { documents, nextCursor } = pageFrom(read, limit, ORDER, ({ createdAt }) => createdAt);
    const names = await this.namesIn(documents);
    return { items: documents.map((notice) => presentItem(notice, names)), nextCursor };
  }

  /**
   * Puts one that was given up, or never had a way, on its way again.
   * @throws AppError `notFound`; `notice.settled` where it was sent or is being sent; `notice.noWay`
   */
  async again(id: string): Promise<KnownNotice> {
    const notice = await this.byId(id);
    return this.presentOne(await sendAgain(notice, this.needs));
  }

  /** Lets one go that was not sent. @throws AppError `notFound` or `notice.settled` */
  async discard(id: string): Promise<KnownNotice> {
    const { _id } = await this.byId(id);
    const open = { _id, state: trusted({ $in: UNSENT_STATES }) };
    const discarded = await this.needs.notices
      .findOneAndUpdate(open, { $set: { state: 'discarded' } }, { returnDocument: 'after' })
      .lean();
    if (!discarded) throw new AppError('notice.settled');
    return this.presentOne(discarded);
  }

  private async byId(id: string): Promise<NoticeDocument> {
    const { notices, office } = this.needs;
    const found = Types.ObjectId.isValid(id) ? await notices.findOne({ _id: id, office }).lean() : null;
    if (!found) throw new AppError('notFound');
    return found;
  }

  private async presentOne(notice: NoticeDocument): Promise<KnownNotice> {
    return presentItem(notice, await this.namesIn([notice]));
  }

  private namesIn(notices: NoticeDocument[]): Promise<Names> {
    const staff = notices.filter(({ to }) => to === 'staff');
    return this.needs.staff.namesOf(staff.map(({ recipient }) => recipient));
  }
}
