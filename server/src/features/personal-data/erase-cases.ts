import type { CaseDesk } from '../cases/case-desk';
import { noteOnCase } from '../cases/notes';
import { askerOf } from '../exports/chosen-cases';
import type { FormsService } from '../forms/forms.service';
import type { JobDocument } from '../jobs/jobs.service';
import { JobRefused, type JobRun } from '../jobs/job-runner';
import { purgeCase, type PurgeDeps } from '../retention/purge-cases';
import { recordPurge } from '../retention/record-purge';
import type { RightsService } from '../rights/rights.service';
import type { Actor } from '../staff/actor';
import type { StaffService } from '../staff/staff.service';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { monthsByForm, plannedFor } from './erasure-plan';
import type { PersonalDataResult, PersonalDataTask } from './personal-data-task';

export interface EraseNeeds extends PurgeDeps {
  desk: CaseDesk;
  forms: Pick<FormsService, 'stores'>;
  staff: Pick<StaffService, 'byUsername'>;
  rights: Pick<RightsService, 'all'>;
}

interface Erasing {
  job: JobDocument;
  task: PersonalDataTask;
  request: SubmissionDocument;
  actor: Actor;
}

/** One case; whether everything personal is out of it. It is looked at anew: somebody may have taken it up again. */
async function eraseOne(
  id: string,
  { job, task, request, actor }: Erasing,
  needs: EraseNeeds,
): Promise<boolean> {
  const found = await needs.desk.allow(actor, id).catch(() => undefined);
  if (!found) return false;
  if (found.purgedAt) {
    await recordPurge(found, needs);
    return true;
  }
  const months = (await monthsByForm([found.form], needs.forms)).get(String(found.form));
  if (plannedFor(found, months, needs.clock()).outcome !== 'erase') return false;
  const what = `${found.slug} ${found.status} ${request.receiptNo}`;
  const note = `ลบข้อมูลส่วนบุคคลแล้ว ตามคำขอของเจ้าของข้อมูล เลขที่ ${request.receiptNo}`;
  const unrecorded = { by: task.by, what };
  if (!(await purgeCase(found, { unrecorded, purgeRun: job._id, note }, needs))) return false;
  await recordPurge({ ...found, unrecorded }, needs);
  return true;
}

const MEANWHILE = 'มีการดำเนินการกับเรื่องระหว่างการลบ';

/** What the citizen reads of it. */
function toldOf({ cases, stays = [], reason }: PersonalDataTask, left: readonly string[]): string {
  const erased = cases.flatMap(({ receiptNo }) => (left.includes(receiptNo) ? [] : [receiptNo]));
  return [
    `ลบข้อมูลส่วนบุคคลแล้ว ${erased.length} เรื่อง${erased.length > 0 ? `: ${erased.join(', ')}` : ''}`,
    stays.length > 0 && `ไม่ได้ลบ ${stays.length} เรื่อง: ${stays.join(', ')} เพราะ${reason ?? ''}`,
    left.length > 0 && `ไม่ได้ลบ ${left.length} เรื่อง: ${left.join(', ')} เพราะ${MEANWHILE}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Tells the citizen on their request; not again where an earlier attempt had. */
async function tell(text: string, { request, actor }: Erasing, needs: EraseNeeds): Promise<void> {
  const { desk, submissions, clock } = needs;
  await desk.act(actor, String(request._id), undefined, async (seen) => {
    if (seen.history.some(({ publicNote }) => publicNote === text)) return seen;
    return noteOnCase(seen, { text, to: 'citizen', by: actor.username }, [], { submissions, clock });
  });
}

async function erasing(job: JobDocument, needs: EraseNeeds): Promise<Erasing> {
  const task = job.task as PersonalDataTask;
  const actor = await askerOf(job, needs);
  if (!actor.permissions.has('cases.reopen')) throw new JobRefused('the account has another role now');
  return { job, task, actor, request: await needs.desk.load(actor, task.request) };
}

/** Takes everything personal out of the chosen cases, as where their time is over, and tells the citizen. */
export async function eraseCases(
  job: JobDocument,
  { signal, progress }: JobRun,
  needs: EraseNeeds,
): Promise<PersonalDataResult> {
  const run = await erasing(job, needs);
  const { cases } = run.task;
  const leftOut: string[] = [];
  for (const [index, { id, receiptNo }] of cases.entries()) {
    signal.throwIfAborted();
    progress(index, cases.length);
    if (!(await eraseOne(id, run, needs))) leftOut.push(receiptNo);
  }
  progress(cases.length, cases.length);
  await tell(toldOf(run.task, leftOut), run, needs);
  return { leftOut };
}
