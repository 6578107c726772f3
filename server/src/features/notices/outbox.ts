import { NOTICE_EVENTS } from '@khamrong/schemas';
import { groupName, type LineGroupsService } from './line/line-groups.service';
import type { Ground } from '../../services';
import type { JobsService } from '../jobs/jobs.service';
import type { RightsService } from '../rights/rights.service';
import type { StaffService } from '../staff/staff.service';
import type { NoticeDocument, NoticeModel } from './notice.model';
import type { Ways } from './choose-route';
import type { Telling } from './notices-of';
import type { NoticeSettingsDocument } from './settings/notice-settings.model';
import { USUAL_STAFF_WAY, type NoticeSettingsService } from './settings/notice-settings.service';
import type { WebhooksService } from './webhooks/webhooks.service';

export interface OutboxNeeds {
  ground: Pick<Ground, 'clock'>;
  notices: NoticeModel;
  staff: Pick<StaffService, 'list'>;
  rights: Pick<RightsService, 'all'>;
  jobs: Pick<JobsService, 'addAll'>;
  settings: NoticeSettingsService;
  webhooks: WebhooksService;
  groups: LineGroupsService;
}

/** What is the same for all cases told of in one go. */
export type SharedTelling = Omit<Telling, 'submission' | 'wish'>;

/** What the office can send by. */
export const waysOf = ({ mail, line }: Pick<NoticeSettingsDocument, 'mail' | 'line'>): Ways => ({
  mail: Boolean(mail),
  line: Boolean(line),
});

export async function sharedTelling({
  settings,
  staff,
  rights,
  webhooks,
  groups,
  ground,
}: OutboxNeeds): Promise<SharedTelling> {
  const set = await settings.read();
  return {
    events: new Set(set.events ?? NOTICE_EVENTS),
    ways: waysOf(set),
    staff: await staff.list(),
    rights: await rights.all(),
    staffBy: set.staffBy ?? USUAL_STAFF_WAY,
    groups: (await groups.linked()).map((group) => {
      const { _id, department } = group;
      return { id: String(_id), name: groupName(group), department };
    }),
    webhooks: await webhooks.enabled(),
    now: ground.clock(),
  };
}

/** Of what is asked for twice the first stays. */
async function keep(made: NoticeDocument[], notices: NoticeModel): Promise<void> {
  if (made.length === 0) return;
  const operations = made.map(({ _id, ...notice }) => ({
    updateOne: { filter: { _id }, update: { $setOnInsert: notice }, upsert: true },
  }));
  await notices.bulkWrite(operations, { ordered: false });
}

/** The job that sends a notice; a person who has it sent again asks for another. */
export const jobFor = ({ _id, round }: Pick<NoticeDocument, '_id' | 'round'>) => ({
  key: `${String(_id)}.${round}`,
  task: { notice: String(_id) },
});

/** What happened first is told first. */
const jobsFor = (made: NoticeDocument[]): Parameters<JobsService['addAll']>[0] =>
  made.flatMap((notice) =>
    notice.channel ? [{ kind: notice.channel, ...jobFor(notice), runAt: notice.at }] : [],
  );

/** First the notices, then the jobs that send them: a process that ends in between makes the same again. */
export async function putInOutbox(
  made: NoticeDocument[],
  { notices, jobs }: Pick<OutboxNeeds, 'notices' | 'jobs'>,
): Promise<void> {
  await keep(made, notices);
  await jobs.addAll(jobsFor(made));
}
