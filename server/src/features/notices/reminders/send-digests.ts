import { bangkokDate, USUAL_REMINDERS, type NoticeText } from '@khamrong/schemas';
import { openLine } from '../../../ports/line-link';
import type { Ground } from '../../../services';
import type { JobHandler } from '../../jobs/job-runner';
import type { RightsService } from '../../rights/rights.service';
import { actorOf } from '../../staff/actor';
import type { StaffService } from '../../staff/staff.service';
import { TO_MAIL } from '../channels';
import { pushLine, retryKey } from '../line/line-client';
import type { LineGroupsService } from '../line/line-groups.service';
import type { Mailer } from '../mail/mailer';
import { htmlOf } from '../message';
import { SendFailed } from '../send-failed';
import { asJobError } from '../send-notice';
import type { NoticeSettingsDocument, NoticeSettingsService } from '../settings/notice-settings.service';
import { digestText, isEmpty } from './digest-text';
import { isReader, type DigestTask } from './plan-digests';
import { readDigest, readerOf, readerOfGroup, type DigestNeeds, type DigestReader } from './read-digest';

export interface DigestsNeeds extends DigestNeeds {
  ground: Pick<Ground, 'clock' | 'config' | 'keys'>;
  staff: Pick<StaffService, 'byUsername'>;
  rights: Pick<RightsService, 'all'>;
  groups: Pick<LineGroupsService, 'byId'>;
  settings: NoticeSettingsService;
  mailer: Mailer;
}

/** Who reads it, and where. */
interface Receiver {
  reader: DigestReader;
  /** The same for the same summary, however often it is sent. */
  name: string;
  email?: string;
  lineUser?: string;
}

type Task<K extends 'username' | 'group'> = Extract<DigestTask, Record<K, string>>;

async function groupOf({ day, group }: Task<'group'>, needs: DigestsNeeds): Promise<Receiver | undefined> {
  const found = await needs.groups.byId(group);
  const lineUser = found && openLine(needs.ground.keys, found);
  if (!lineUser) return undefined;
  const reader = readerOfGroup(found, await needs.rights.all());
  return { reader, name: `${day}.${group}`, lineUser };
}

async function personOf(
  { day, username, by = 'mail' }: Task<'username'>,
  needs: DigestsNeeds,
): Promise<Receiver | undefined> {
  const staff = await needs.staff.byUsername(username);
  if (!staff || !isReader(staff)) return undefined;
  const lineUser = by === 'line' ? openLine(needs.ground.keys, staff) : undefined;
  const where = { ...(staff.email && { email: staff.email }), ...(lineUser && { lineUser }) };
  const actor = actorOf(staff, await needs.rights.all());
  return { reader: readerOf(actor), name: `${day}.${username}`, ...where };
}

const receiverOf = (task: DigestTask, needs: DigestsNeeds): Promise<Receiver | undefined> =>
  'group' in task ? groupOf(task, needs) : personOf(task, needs);

/** A text on its way to somebody. */
interface Outgoing {
  to: Receiver;
  text: NoticeText;
  link: string;
  set: NoticeSettingsDocument;
}

async function byMail({ to, text, link, set }: Outgoing, { settings, mailer }: DigestsNeeds): Promise<void> {
  const access = settings.mailAccess(set);
  if (!access) throw new SendFailed('noSettings');
  if (!to.email) throw new SendFailed('noAddress', '', true);
  const { subject, body } = text;
  const host = access.senderAddress.slice(access.senderAddress.lastIndexOf('@') + 1);
  const messageId = `<${retryKey(`digest.${to.name}`)}@${host}>`;
  const html = htmlOf(text, link, 'th');
  await mailer.send(access, { to: to.email, subject, text: body, html, messageId });
}

async function byLine(lineUser: string, outgoing: Outgoing, needs: DigestsNeeds): Promise<void> {
  const { settings, ground } = needs;
  const { to, text, set } = outgoing;
  const token = settings.lineToken(set);
  if (!token) throw new SendFailed('noSettings');
  const access = { url: ground.config.lineApiUrl, token };
  await pushLine(access, lineUser, text.body, retryKey(`digest.line.${to.name}`));
}

/** By LINE where it is to go there; by e-mail where LINE cannot, unless it went there anyway. */
async function deliver(outgoing: Outgoing, needs: DigestsNeeds): Promise<void> {
  const { to, set } = outgoing;
  if (!to.lineUser) return byMail(outgoing, needs);
  try {
    await byLine(to.lineUser, outgoing, needs);
  } catch (error) {
    const mayMail = to.email && set.mail && set.staffBy !== 'both';
    if (!mayMail || !(error instanceof SendFailed) || !TO_MAIL.has(error.fault)) throw error;
    await byMail(outgoing, needs);
  }
}

async function sendDigest(to: Receiver, day: string, needs: DigestsNeeds): Promise<boolean> {
  const { ground, settings, offices } = needs;
  const set = await settings.read();
  const { reminders = USUAL_REMINDERS } = set;
  const digest = await readDigest(to.reader, { now: ground.clock(), reminders }, needs);
  if (isEmpty(digest)) return false;
  const link = `${ground.config.publicUrl}/office/submissions`;
  const text = digestText(digest, { day, link, office: offices.current().profile });
  await deliver({ to, text, link, set }, needs);
  return true;
}

/**
 * Sends a summary, as things stand when it is sent; none where nothing waits. A process that ends between sending and the note of
 * it sends it once more, with the same `Message-ID` or retry key.
 */
export const digestHandler = (needs: DigestsNeeds): JobHandler => ({
  async work(job) {
    const task = job.task as DigestTask;
    const receiver = await receiverOf(task, needs);
    // What could not be sent all day is of no use the day after.
    if (!receiver || task.day !== bangkokDate(needs.ground.clock())) return { sent: false };
    try {
      return { sent: await sendDigest(receiver, task.day, needs) };
    } catch (error) {
      throw asJobError(error);
    }
  },
});
