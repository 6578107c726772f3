import { openLine } from '../../ports/line-link';
import type { Ground } from '../../services';
import type { FormsService } from '../forms/forms.service';
import type { JobsService } from '../jobs/jobs.service';
import type { OfficeService } from '../office/office.service';
import type { StaffService } from '../staff/staff.service';
import { presentReceipt } from '../submissions/receipt.presenter';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';
import { wishOf, type WishNeeds } from './case-wish';
import type { LineGroupsService } from './line/line-groups.service';
import type { Mailer } from './mail/mailer';
import { messageOf } from './message';
import type { NoticeDocument, NoticeModel } from './notice.model';
import { SendFailed } from './send-failed';
import type { NoticeSettingsDocument } from './settings/notice-settings.model';
import type { NoticeSettingsService } from './settings/notice-settings.service';
import type { WebhooksService } from './webhooks/webhooks.service';

export interface ChannelNeeds {
  ground: Pick<Ground, 'clock' | 'keys' | 'config'>;
  submissions: SubmissionModel;
  notices: NoticeModel;
  forms: Pick<FormsService, 'answered'>;
  offices: Pick<OfficeService, 'current'>;
  staff: Pick<StaffService, 'byUsername'>;
  jobs: Pick<JobsService, 'addAll'>;
  settings: NoticeSettingsService;
  webhooks: WebhooksService;
  groups: Pick<LineGroupsService, 'byId'>;
  mailer: Mailer;
}

/** A notice with the case it is about. */
export interface Opened {
  notice: NoticeDocument;
  submission: SubmissionDocument;
  set: NoticeSettingsDocument;
}

const wishNeeds = ({ forms, ground: { keys } }: ChannelNeeds): WishNeeds => ({ forms, keys });

export async function open(notice: NoticeDocument, { submissions, settings }: ChannelNeeds): Promise<Opened> {
  const submission = await submissions.findById(notice.submission).lean();
  if (!submission) throw new SendFailed('gone', '', true);
  return { notice, submission, set: await settings.read() };
}

/** Citizens follow their own link; staff sign in. */
export function linkFor({ notice, submission }: Opened, { ground: { keys, config } }: ChannelNeeds): string {
  const { publicUrl } = config;
  return notice.to === 'citizen'
    ? presentReceipt(submission, keys, publicUrl).statusUrl
    : `${publicUrl}/office/submissions/${String(submission._id)}`;
}

/** A duplicate is done when its main case is. */
async function dueOf({ mergedInto, dueAt }: SubmissionDocument, submissions: SubmissionModel) {
  const main = mergedInto && (await submissions.findById(mergedInto.case).select({ dueAt: 1 }).lean());
  return main ? main.dueAt : dueAt;
}

export async function messageFor(
  opened: Opened,
  link: string,
  { forms, offices, submissions }: ChannelNeeds,
) {
  const { notice, submission, set } = opened;
  const { definition } = await forms.answered(submission);
  const { slug } = submission;
  const dueAt = await dueOf(submission, submissions);
  const office = offices.current().profile;
  return messageOf({ notice, slug, definition, dueAt, link, office, texts: set.texts });
}

export async function mailAddressFor(opened: Opened, needs: ChannelNeeds): Promise<string | undefined> {
  const { to, recipient } = opened.notice;
  if (to === 'citizen') return (await wishOf(opened.submission, wishNeeds(needs))).email;
  if (to !== 'staff') return undefined;
  const staff = await needs.staff.byUsername(recipient);
  return staff && !staff.disabled ? staff.email || undefined : undefined;
}

/** What LINE calls whoever is told. */
export async function lineUserFor(
  { notice, submission }: Opened,
  needs: ChannelNeeds,
): Promise<string | undefined> {
  const { keys } = needs.ground;
  const { to, recipient } = notice;
  if (to === 'citizen') return (await wishOf(submission, wishNeeds(needs))).lineUser;
  if (to === 'group') return openLine(keys, (await needs.groups.byId(recipient)) ?? { _id: '' });
  const staff = await needs.staff.byUsername(recipient);
  return staff && !staff.disabled ? openLine(keys, staff) : undefined;
}
