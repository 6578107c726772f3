import { AppError, type NoticeState } from '@khamrong/schemas';
import { trusted } from 'mongoose';
import type { JobsService } from '../jobs/jobs.service';
import type { StaffService } from '../staff/staff.service';
import type { SubmissionModel } from '../submissions/submissions.service';
import { wishOf, type WishNeeds } from './case-wish';
import { routesToStaff, routeToCitizen, type Route } from './choose-route';
import type { NoticeDocument, NoticeModel } from './notice.model';
import { USUAL_STAFF_WAY, type NoticeSettingsService } from './settings/notice-settings.service';
import { jobFor, waysOf } from './outbox';

export interface AgainNeeds extends WishNeeds {
  notices: NoticeModel;
  submissions: SubmissionModel;
  jobs: Pick<JobsService, 'add'>;
  staff: Pick<StaffService, 'byUsername'>;
  settings: NoticeSettingsService;
}

/** States of what did not reach anybody and is not on its way. */
export const UNSENT_STATES = ['failed', 'unsent'] as const satisfies NoticeState[];

/** The same channel again where it still leads there. */
async function routeToStaffNow(
  { recipient, channel }: NoticeDocument,
  { staff, settings }: AgainNeeds,
): Promise<Route> {
  const set = await settings.read();
  const account = (await staff.byUsername(recipient)) ?? {};
  const routes = routesToStaff(account, waysOf(set), set.staffBy ?? USUAL_STAFF_WAY);
  return routes.find((route) => route.channel === channel) ?? routes[0];
}

/** The way as settings and addresses are now. */
async function routeNow(notice: NoticeDocument, needs: AgainNeeds): Promise<Route> {
  const { to, address } = notice;
  if (to === 'webhook') return { channel: 'webhook', address };
  if (to === 'group') return { channel: 'line', address };
  if (to === 'staff') return routeToStaffNow(notice, needs);
  const ways = waysOf(await needs.settings.read());
  const submission = await needs.submissions.findById(notice.submission).lean();
  if (!submission) throw new AppError('submission.notFound');
  return routeToCitizen(await wishOf(submission, needs), ways);
}

/**
 * Puts a notice on its way again, with a job of its own in the same transaction.
 * @throws AppError `notice.settled` or `notice.noWay`
 */
export async function sendAgain(notice: NoticeDocument, needs: AgainNeeds): Promise<NoticeDocument> {
  const { channel, address } = await routeNow(notice, needs);
  if (!channel) throw new AppError('notice.noWay');
  const { _id } = notice;
  const round = notice.round + 1;
  const change = {
    $set: { state: 'waiting' as const, channel, address, round, attempts: 0 },
    $unset: { fault: 1 as const, detail: 1 as const, insteadOfLine: 1 as const },
  };
  return needs.notices.db.withSession((session) =>
    session.withTransaction(async () => {
      const open = { _id, round: notice.round, state: trusted({ $in: UNSENT_STATES }) };
      const changed = await needs.notices
        .findOneAndUpdate(open, change, { returnDocument: 'after', session })
        .lean();
      if (!changed) throw new AppError('notice.settled');
      await needs.jobs.add({ kind: channel, ...jobFor(changed) }, session);
      return changed;
    }),
  );
}
