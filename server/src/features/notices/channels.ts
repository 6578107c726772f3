import { bangkokIso, type NoticeFault } from '@khamrong/schemas';
import type { JobHandlers } from '../jobs/job-runner';
import { pushLine, retryKey, type LineAccess } from './line/line-client';
import { maskedMail } from './masked-address';
import { htmlOf } from './message';
import type { NoticeDocument } from './notice.model';
import {
  linkFor,
  lineUserFor,
  mailAddressFor,
  messageFor,
  open,
  type ChannelNeeds,
  type Opened,
} from './opened-notice';
import { jobFor } from './outbox';
import { SendFailed } from './send-failed';
import { sendBy, type Deliver } from './send-notice';
import { deliverToWebhook } from './webhooks/deliver-to-webhook';

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
export const TO_MAIL: ReadonlySet<NoticeFault> = new Set([
  'quota',
  'notFriend',
  'auth',
  'noSettings',
  'unlinked',
]);

/** Whoever is told by e-mail as well needs no second one. */
const hasItByMail = ({ notice, set }: Opened): boolean => notice.to === 'staff' && set.staffBy === 'both';

/** Puts a notice on its way by e-mail; false where there is no address, or no mail server is set. */
async function handOver(opened: Opened, insteadOfLine: NoticeFault, needs: ChannelNeeds): Promise<boolean> {
  const { notice, set } = opened;
  if (!set.mail || !TO_MAIL.has(insteadOfLine) || hasItByMail(opened)) return false;
  const email = await mailAddressFor(opened, needs);
  if (!email) return false;
  const change = { channel: 'mail' as const, address: maskedMail(email), insteadOfLine };
  await needs.notices.updateOne({ _id: notice._id }, { $set: change });
  await needs.jobs.addAll([{ kind: 'mail', ...jobFor(notice) }]);
  return true;
}

async function push(opened: Opened, needs: ChannelNeeds): Promise<void> {
  const token = needs.settings.lineToken(opened.set);
  if (!token) throw new SendFailed('noSettings');
  const access: LineAccess = { url: needs.ground.config.lineApiUrl, token };
  const to = await lineUserFor(opened, needs);
  if (!to) throw new SendFailed('unlinked', '', true);
  const { body } = await messageFor(opened, linkFor(opened, needs), needs);
  await pushLine(access, to, body, retryKey(jobFor(opened.notice).key));
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
