import {
  bangkokDate,
  isDigestTime,
  permissionsOf,
  USUAL_REMINDERS,
  type LastDigest,
} from '@khamrong/schemas';
import type { Ground } from '../../../services';
import type { JobsService } from '../../jobs/jobs.service';
import type { OfficeService } from '../../office/office.service';
import type { StaffDocument, StaffService } from '../../staff/staff.service';
import { isReachable, routesToStaff } from '../choose-route';
import type { LineGroupsService } from '../line/line-groups.service';
import { waysOf } from '../outbox';
import {
  USUAL_STAFF_WAY,
  type NoticeSettingsDocument,
  type NoticeSettingsService,
} from '../settings/notice-settings.service';
import type { ReminderMarkModel } from './reminder-mark.model';
import type { Types } from 'mongoose';

export interface PlanNeeds {
  office: Types.ObjectId;
  ground: Pick<Ground, 'clock'>;
  offices: Pick<OfficeService, 'current'>;
  staff: Pick<StaffService, 'list'>;
  groups: Pick<LineGroupsService, 'linked'>;
  jobs: Pick<JobsService, 'addAll' | 'model'>;
  settings: NoticeSettingsService;
  marks: ReminderMarkModel;
}

/** The summary of a day for one person by one channel, or for a LINE group. */
export type DigestTask = { day: string } & ({ username: string; by?: 'mail' | 'line' } | { group: string });

/** Whom a summary goes to: who works cases and can be told. */
export const isReader = (staff: StaffDocument): boolean =>
  !staff.disabled && isReachable(staff) && permissionsOf(staff.role).includes('cases.work');

interface DigestJob {
  kind: 'digest';
  key: string;
  task: DigestTask;
}

function jobsFor(day: string, reader: StaffDocument, set: NoticeSettingsDocument): DigestJob[] {
  const { username } = reader;
  const routes = routesToStaff(reader, waysOf(set), set.staffBy ?? USUAL_STAFF_WAY);
  return routes.flatMap(({ channel }, at) => {
    if (channel !== 'mail' && channel !== 'line') return [];
    const key = [day, username, ...(at > 0 ? [channel] : [])].join('.');
    return [{ kind: 'digest', key, task: { day, username, by: channel } }];
  });
}

async function jobsForGroups(
  day: string,
  { line }: NoticeSettingsDocument,
  groups: PlanNeeds['groups'],
): Promise<DigestJob[]> {
  const linked = line ? await groups.linked() : [];
  return linked.map(({ _id }) => {
    const group = String(_id);
    return { kind: 'digest', key: `${day}.group.${group}`, task: { day, group } };
  });
}

/** Asks for the summaries of a day once its hour has come; one job a reader and channel, however often it is asked for. */
export async function planDigests(needs: PlanNeeds): Promise<void> {
  const { ground, settings, offices, marks, office, staff, jobs, groups } = needs;
  const now = ground.clock();
  const set = await settings.read();
  const { digestAt } = set.reminders ?? USUAL_REMINDERS;
  if (!set.mail && !set.line) return;
  if (digestAt === null || !isDigestTime(now, digestAt, offices.current().profile)) return;
  const day = bangkokDate(now);
  if ((await marks.findById(office).lean())?.digestOn === day) return;
  const readers = (await staff.list()).filter(isReader);
  const toStaff = readers.flatMap((reader) => jobsFor(day, reader, set));
  await jobs.addAll([...toStaff, ...(await jobsForGroups(day, set, groups))]);
  await marks.updateOne({ _id: office }, { $set: { digestOn: day } }, { upsert: true });
}

/** How the last summaries went; null before the first. */
export async function lastDigest({
  jobs,
  marks,
  office,
}: Pick<PlanNeeds, 'jobs' | 'marks' | 'office'>): Promise<LastDigest | null> {
  const day = (await marks.findById(office).lean())?.digestOn;
  if (!day) return null;
  const found = await jobs.model.find({ office, kind: 'digest' }).select({ key: 1, state: 1 }).lean();
  const states = found.filter(({ key }) => key.startsWith(`${day}.`)).map(({ state }) => state);
  const count = (...of: string[]): number => states.filter((state) => of.includes(state)).length;
  return { day, done: count('done'), waiting: count('waiting', 'running'), failed: count('dead') };
}
