import { bangkokIso, type NoticeFault } from '@khamrong/schemas';
import type { Ground } from '../../services';
import type { FormsService } from '../forms/forms.service';
import type { JobsService } from '../jobs/jobs.service';
import type { JobHandlers } from '../jobs/job-runner';
import type { OfficeService } from '../office/office.service';
import type { StaffService } from '../staff/staff.service';
import { presentReceipt } from '../submissions/receipt.presenter';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';
import { wishOf, type WishNeeds } from './case-wish';
import { pushLine, retryKey, type LineAccess } from './line/line-client';
import type { Mailer } from './mail/mailer';
import { maskedMail } from './masked-address';
import { htmlOf, messageOf } from './message';
import type { NoticeDocument, NoticeModel } from './notice.model';
import { SendFailed } from './send-failed';
import { sendBy, type Deliver } from './send-notice';
import type { NoticeSettingsDocument } from './settings/notice-settings.model';
import type { NoticeSettingsService } from './settings/notice-settings.service';
import { jobFor } from './outbox';
import { deliverToWebhook } from './webhooks/deliver-to-webhook';
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
  mailer: Mailer;
}

/** A notice with the case it is about. */
interface Opened {
  notice: NoticeDocument;
  submission: SubmissionDocument;
  set: NoticeSettingsDocument;
}

const wishNeeds = ({ forms, ground: { keys } }: ChannelNeeds): WishNeeds => ({ forms, keys });

async function open(notice: NoticeDocument, { submissions, settings }: ChannelNeeds): Promise<Opened> {
  const submission = await submissions.findById(notice.submission).lean();
  if (!submission) throw new SendFailed('gone', '', true);
  return { notice, submission, set: await settings.read() };
}

/** Citizens follow their own link; staff sign in. */
function linkFor({ notice, submission }: Opened, { ground: { keys, config } }: ChannelNeeds): string {
  const { publicUrl } = config;
  return notice.to === 'staff'
    ? `${publicUrl}/office/submissions/${String(submission._id)}`
    : presentReceipt(submission, keys, publicUrl).statusUrl;
}

async function messageFor(opened: Opened, link: string, { forms, offices }: ChannelNeeds) {
  const { notice, submission, set } = opened;
  const { definition } = await forms.answered(submission);
  const { slug, dueAt } = submission;
  const office = offices.current().profile;
  return messageOf({ notice, slug, definition, dueAt, link, office, texts: set.texts });
}

async function mailAddressFor(opened: Opened, needs: ChannelNeeds): Promise<string | undefined> {
  const { to, recipient } = opened.notice;
  if (to === 'citizen') return (await wishOf(opened.submission, wishNeeds(needs))).email;
  const staff = await needs.staff.byUsername(recipient);
  return staff && !staff.disabled ? staff.email || undefined : undefined;
}

/** Names a mail by its notice: a second copy is known for what it is. */
const messageIdOf = (notice: NoticeDocument, senderAddress: string): string =>
  `<${retryKey(jobFor(notice).key)}@${senderAddress.slice(senderAddress.lastIndexOf('@') + 1)}>`;

const byMail =
  (needs: ChannelNeeds): Deliver =>
  async (notice) => {
    const opened = await open(notice, needs);
    const access = needs.settings.mailAccess(opened.set);
    if (!access) throw new SendFailed('noSettings');
    const to = await mailAddressFor(opened, needs);
    if (!to) throw new SendFailed('noAddress', '', true);
    const link = linkFor(opened, needs);
    const message = await messageFor(opened, link, needs);
    const html = htmlOf(message, link, notice.language);
    const messageId = messageIdOf(notice, access.senderAddress);
    await needs.mailer.send(access, { to, subject: message.subject, text: message.body, html, messageId });
    return true;
  };

/** What e-mail can do in LINE's place: the person cannot be reached there, or no more this month. */
const TO_MAIL: ReadonlySet<NoticeFault> = new Set(['quota', 'notFriend', 'auth', 'noSettings']);

/** Puts a notice on its way by e-mail; false where the citizen gave no address, or no mail server is set. */
async function handOver(opened: Opened, insteadOfLine: NoticeFault, needs: ChannelNeeds): Promise<boolean> {
  const { notice, set } = opened;
  const { email } = await wishOf(opened.submission, wishNeeds(needs));
  if (!email || !set.mail || !TO_MAIL.has(insteadOfLine)) return false;
  const change = { channel: 'mail' as const, address: maskedMail(email), insteadOfLine };
  await needs.notices.updateOne({ _id: notice._id }, { $set: change });
  await needs.jobs.addAll([{ kind: 'mail', ...jobFor(notice) }]);
  return true;
}

async function push(opened: Opened, needs: ChannelNeeds): Promise<void> {
  const token = needs.settings.lineToken(opened.set);
  if (!token) throw new SendFailed('noSettings');
  const access: LineAccess = { url: needs.ground.config.lineApiUrl, token };
  const { lineUser } = await wishOf(opened.submission, wishNeeds(needs));
  if (!lineUser) throw new SendFailed('noAddress', '', true);
  const { body } = await messageFor(opened, linkFor(opened, needs), needs);
  await pushLine(access, lineUser, body, retryKey(jobFor(opened.notice).key));
}

const byLine =
  (needs: ChannelNeeds): Deliver =>
  async (notice) => {
    const opened = await open(notice, needs);
    // It was handed over, and the process ended before it could say so.
    if (notice.insteadOfLine && (await handOver(opened, notice.insteadOfLine, needs))) return false;
    try {
      await push(opened, needs);
      return true;
    } catch (error) {
      if (error instanceof SendFailed && (await handOver(opened, error.fault, needs))) return false;
      throw error;
    }
  };

const byWebhook =
  (needs: ChannelNeeds): Deliver =>
  async (notice) => {
    const { submission } = await open(notice, needs);
    const { event, receiptNo, status } = notice;
    const at = bangkokIso(notice.at);
    const data = { receiptNo, service: submission.slug, status, at };
    const body = JSON.stringify({ type: `case.${event}`, timestamp: at, data });
    const id = retryKey(String(notice._id));
    await deliverToWebhook({ webhook: notice.recipient, id, body }, needs.webhooks, needs.ground.clock());
    return true;
  };

/** What sends the notices, each channel in a line of its own: a slow mail server keeps no LINE message waiting. */
export function noticeHandlers(needs: ChannelNeeds): JobHandlers {
  const send = { notices: needs.notices, now: needs.ground.clock };
  return {
    mail: sendBy(byMail(needs), send),
    line: sendBy(byLine(needs), send),
    webhook: sendBy(byWebhook(needs), send),
  };
}
