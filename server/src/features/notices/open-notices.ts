import { Types } from 'mongoose';
import { startPeriodic, type Periodic } from '../../ports/periodic';
import type { Ground } from '../../services';
import type { FormsService } from '../forms/forms.service';
import type { JobHandlers } from '../jobs/job-runner';
import type { JobsService } from '../jobs/jobs.service';
import type { OfficeService } from '../office/office.service';
import type { StaffService } from '../staff/staff.service';
import type { SubmissionModel } from '../submissions/submissions.service';
import { noticeHandlers } from './channels';
import { Mailer } from './mail/mailer';
import { noticeModel } from './notice.model';
import { NoticesService } from './notices.service';
import { openNoticeSettings, type NoticeSettingsService } from './settings/notice-settings.service';
import { tellCases } from './tell-cases';
import { openWebhooks, type WebhooksService } from './webhooks/webhooks.service';

export interface NoticeNeeds {
  submissions: SubmissionModel;
  forms: FormsService;
  offices: OfficeService;
  staff: StaffService;
  jobs: JobsService;
}

/** What tells citizens, staff and other systems of cases. */
export interface Notices {
  service: NoticesService;
  settings: NoticeSettingsService;
  webhooks: WebhooksService;
  /** What sends them; part of what the workers do. */
  handlers: JobHandlers;
  /** Looks for cases to be told of, until it is stopped; not in processes that only answer. */
  teller: Periodic | undefined;
  /** Tells of all there is now. */
  tell(): Promise<void>;
  mailer: Mailer;
}

/** How often cases to be told of are looked for, in milliseconds: an index that holds only those makes it cheap. */
const TELL_MS = 2000;

export async function openNotices(ground: Ground, needs: NoticeNeeds): Promise<Notices> {
  const { connection, config, log, keys } = ground;
  const notices = noticeModel(connection);
  await notices.createIndexes();
  const id = needs.offices.current().id;
  const office = new Types.ObjectId(id);
  const settings = openNoticeSettings(ground, id);
  const webhooks = await openWebhooks(ground, id);
  const mailer = new Mailer();
  const all = { ...needs, ground, keys, office, notices, settings, webhooks, mailer };
  const failed = 'cases could not be told of';
  const tell = (): Promise<void> => tellCases(all);
  const teller = config.role === 'web' ? undefined : startPeriodic(tell, { everyMs: TELL_MS, failed, log });
  const service = new NoticesService(all);
  return { service, settings, webhooks, handlers: noticeHandlers(all), teller, tell, mailer };
}
