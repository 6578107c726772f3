import {
  bangkokDate,
  isDigestTime,
  permissionsOf,
  USUAL_REMINDERS,
  type LastDigest,
} from '@khamrong/schemas';
import type { Ground } from '../../../services';
import type { JobHandler } from '../../jobs/job-runner';
import type { JobsService } from '../../jobs/jobs.service';
import { actorOf } from '../../staff/actor';
import type { RightsService } from '../../rights/rights.service';
import type { StaffDocument, StaffService } from '../../staff/staff.service';
import { retryKey } from '../line/line-client';
import type { MailAccess, Mailer } from '../mail/mailer';
import { htmlOf } from '../message';
import { SendFailed } from '../send-failed';
import { asJobError } from '../send-notice';
import type { NoticeSettingsService } from '../settings/notice-settings.service';
import { digestText, isEmpty } from './digest-text';
import { readDigest, type DigestNeeds } from './read-digest';
import type { ReminderMarkModel } from './reminder-mark.model';

export interface DigestsNeeds extends DigestNeeds {
  ground: Pick<Ground, 'clock' | 'config'>;
  staff: Pick<StaffService, 'list' | 'byUsername'>;
  rights: Pick<RightsService, 'all'>;
  jobs: Pick<JobsService, 'addAll' | 'model'>;
  settings: NoticeSettingsService;
  marks: ReminderMarkModel;
  mailer: Mailer;
}

/** Whom a summary goes to: who works cases and has an address. */
const isReader = (staff: StaffDocument): boolean =>
  !staff.disabled && Boolean(staff.email) && permissionsOf(staff.role).includes('cases.work');

/** Asks for the summaries of a day once its hour has come; one job a person, however often it is asked for. */
export async function planDigests(needs: DigestsNeeds): Promise<void> {
  const { ground, settings, offices, marks, office, staff, jobs } = needs;
  const now = ground.clock();
  const { mail, reminders = USUAL_REMINDERS } = await settings.read();
  const { digestAt } = reminders;
  if (!mail || digestAt === null || !isDigestTime(now, digestAt, offices.current().profile)) return;
  const day = bangkokDate(now);
  if ((await marks.findById(office).lean())?.digestOn === day) return;
  const readers = (await staff.list()).filter(isReader);
  await jobs.addAll(
    readers.map(({ username }) => ({ kind: 'digest', key: `${day}.${username}`, task: { day, username } })),
  );
  await marks.updateOne({ _id: office }, { $set: { digestOn: day } }, { upsert: true });
}

interface DigestTask {
  day: string;
  username: string;
}

async function sendDigest(
  { day, username }: DigestTask,
  reader: StaffDocument & { email: string },
  access: MailAccess,
  needs: DigestsNeeds,
): Promise<boolean> {
  const { ground, settings, offices, mailer } = needs;
  const { reminders = USUAL_REMINDERS } = await settings.read();
  const actor = actorOf(reader, await needs.rights.all());
  const digest = await readDigest(actor, { now: ground.clock(), reminders }, needs);
  if (isEmpty(digest)) return false;
  const link = `${ground.config.publicUrl}/office/submissions`;
  const { subject, body } = digestText(digest, { day, link, office: offices.current().profile });
  const host = access.senderAddress.slice(access.senderAddress.lastIndexOf('@') + 1);
  const messageId = `<${retryKey(`digest.${day}.${username}`)}@${host}>`;
  const html = htmlOf({ subject, body }, link, 'th');
  await mailer.send(access, { to: reader.email, subject, text: body, html, messageId });
  return true;
}

/**
 * Sends the summary of one person, as things stand when it is sent; none where nothing waits. A process that ends between sending
 * and the note of it sends it once more, with the same `Message-ID`.
 */
export const digestHandler = (needs: DigestsNeeds): JobHandler => ({
  async work({ task }) {
    const { settings, staff, ground } = needs;
    const { day, username } = task as DigestTask;
    const reader = await staff.byUsername(username);
    // What could not be sent all day is of no use the day after.
    if (!reader?.email || !isReader(reader) || day !== bangkokDate(ground.clock())) return { sent: false };
    const { email } = reader;
    try {
      const access = settings.mailAccess(await settings.read());
      if (!access) throw new SendFailed('noSettings');
      return { sent: await sendDigest({ day, username }, { ...reader, email }, access, needs) };
    } catch (error) {
      throw asJobError(error);
    }
  },
});

/** How the last summaries went; null before the first. */
export async function lastDigest({ jobs, marks, office }: DigestsNeeds): Promise<LastDigest | null> {
  const day = (await marks.findById(office).lean())?.digestOn;
  if (!day) return null;
  const found = await jobs.model.find({ office, kind: 'digest' }).select({ key: 1, state: 1 }).lean();
  const states = found.filter(({ key }) => key.startsWith(`${day}.`)).map(({ state }) => state);
  const count = (...of: string[]): number => states.filter((state) => of.includes(state)).length;
  return { day, done: count('done'), waiting: count('waiting', 'running'), failed: count('dead') };
}
