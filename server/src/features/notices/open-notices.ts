import type { LastDigest } from '@khamrong/schemas';
import { Types } from 'mongoose';
import { startPeriodic, type Periodic } from '../../ports/periodic';
import type { Ground } from '../../services';
import type { FormsService } from '../forms/forms.service';
import type { JobHandlers } from '../jobs/job-runner';
import type { JobsService } from '../jobs/jobs.service';
import type { OfficeService } from '../office/office.service';
import type { RightsService } from '../rights/rights.service';
import type { StaffService } from '../staff/staff.service';
import type { SubmissionModel } from '../submissions/submissions.service';
import { noticeHandlers } from './channels';
import { openLineSide, type LineSide } from './line/open-line';
import { Mailer } from './mail/mailer';
import { noticeModel } from './notice.model';
import { NoticesService } from './notices.service';
import { openNoticeSettings, type NoticeSettingsService } from './settings/notice-settings.service';
import { remind } from './reminders/remind';
import { reminderMarkModel } from './reminders/reminder-mark.model';
import { lastDigest, planDigests } from './reminders/plan-digests';
import { digestHandler } from './reminders/send-digests';
import { tellCases } from './tell-cases';
import { openWebhooks, type WebhooksService } from './webhooks/webhooks.service';

export interface NoticeNeeds {
  submissions: SubmissionModel;
  forms: FormsService;
  offices: OfficeService;
  staff: StaffService;
  rights: RightsService;
  jobs: JobsService;
}

/** What tells citizens, staff and other systems of cases. */
export interface Notices {
  service: NoticesService;
  settings: NoticeSettingsService;
  webhooks: WebhooksService;
  line: LineSide;
  /** What sends them; part of what the workers do. */
  handlers: JobHandlers;
  /** Looks for cases to be told of, until it is stopped; not in processes that only answer. */
  teller: Periodic | undefined;
  /** Tells of all there is now. */
  tell(): Promise<void>;
  /** Reminds of what is due, and asks for summaries, until it is stopped; not in processes that only answer. */
  reminder: Periodic | undefined;
  /** Does so once. */
  remind(): Promise<void>;
  /** How the last daily summaries went. */
  lastDigest(): Promise<LastDigest | null>;
  mailer: Mailer;
}

/** How often cases to be told of are looked for, in milliseconds: an index that holds only those makes it cheap. */
const TELL_MS = 2000;
/** How often what is due is looked for: nobody waits for a reminder by the second. */
const REMIND_MS = 30_000;

/** What notices are kept in, and sent by. */
async function openStores(ground: Ground, needs: NoticeNeeds) {
  const { connection, keys } = ground;
  const notices = noticeModel(connection);
  await notices.createIndexes();
  const id = needs.offices.current().id;
  const office = new Types.ObjectId(id);
  const settings = openNoticeSettings(ground, id);
  const webhooks = await openWebhooks(ground, id);
  const line = await openLineSide(ground, { ...needs, office, settings });
  const marks = reminderMarkModel(connection);
  const { groups } = line;
  return { ...needs, ground, keys, office, notices, settings, webhooks, marks, line, groups };
}

export async function openNotices(ground: Ground, needs: NoticeNeeds): Promise<Notices> {
  const { config, log } = ground;
  const all = { ...(await openStores(ground, needs)), mailer: new Mailer() };
  const { settings, webhooks, line, mailer } = all;
  const tell = (): Promise<void> => tellCases(all);
  const reminding = async (): Promise<void> => {
    await remind(all);
    await planDigests(all);
  };
  const watches = config.role === 'web' ? NO_WATCHES : watchesOf(tell, reminding, log);
  return {
    service: new NoticesService(all),
    settings,
    webhooks,
    line,
    handlers: { ...noticeHandlers(all), digest: digestHandler(all) },
    ...watches,
    tell,
    remind: reminding,
    lastDigest: () => lastDigest(all),
    mailer,
  };
}

type Watches = Pick<Notices, 'teller' | 'reminder'>;
const NO_WATCHES: Watches = { teller: undefined, reminder: undefined };

type Work = () => Promise<void>;

const watchesOf = (tell: Work, reminding: Work, log: Ground['log']): Watches => ({
  teller: startPeriodic(tell, { everyMs: TELL_MS, failed: 'cases could not be told of', log }),
  reminder: startPeriodic(reminding, { everyMs: REMIND_MS, failed: 'nobody could be reminded', log }),
});
