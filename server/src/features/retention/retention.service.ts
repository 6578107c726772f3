import {
  AppError,
  bangkokIso,
  type DueForPurge,
  type MonthsKept,
  type PurgeRun,
  type ServiceRetention,
} from '@khamrong/schemas';
import { Types } from 'mongoose';
import type { Ground } from '../../services';
import type { AuditService } from '../audit/audit.service';
import { mayWorkService, namedFor } from '../cases/cases.policy';
import type { FormsService, LiveForm } from '../forms/forms.service';
import type { JobDocument, JobsService } from '../jobs/jobs.service';
import type { OfficeService } from '../office/office.service';
import type { PrivacyNotices } from '../privacy/privacy-notices.service';
import type { Actor } from '../staff/actor';
import type { SubmissionModel } from '../submissions/submissions.service';
import { dueList } from './due-list';
import type { Retention } from './purge-cases';
import type { PurgeTask } from './purge-job';

interface Needs {
  submissions: SubmissionModel;
  forms: FormsService;
  offices: OfficeService;
  jobs: JobsService;
  audit: AuditService;
  privacyNotices: Pick<PrivacyNotices, 'putInForce'>;
  ground: Pick<Ground, 'clock' | 'connection'>;
}

const presentRun = ({ state, done, task, by, createdAt, endedAt }: JobDocument): PurgeRun => ({
  state,
  done,
  total: (task as PurgeTask).total,
  by,
  createdAt: bangkokIso(createdAt),
  endedAt: endedAt ? bangkokIso(endedAt) : null,
});

/** `completed 60 closed 120` */
const told = (months: MonthsKept): string => Object.entries(months).flat().join(' ');

/**
 * Who answers for how long the cases of a service are kept: the administrator; for what is kept from administrators, whoever works it.
 */
function mayKeep(actor: Actor, { id, version }: LiveForm): boolean {
  const service = { form: id, restricted: Boolean(version.definition.sealed) };
  const isKeptBack = service.restricted || namedFor(actor, service) !== undefined;
  return mayWorkService(actor, service) && (isKeptBack || actor.permissions.has('staff.manage'));
}

/** Cases of a service that somebody may purge: a service that was sealed, or is no more, has some of each kind. */
function keptBy(actor: Actor, form: string): Pick<Retention, 'restricted'> {
  const [ordinary, restricted] = [false, true].map((each) =>
    mayWorkService(actor, { form, restricted: each }),
  );
  return ordinary && restricted ? {} : { restricted };
}

/** How long the cases of services are kept, and what is purged by that: nothing by itself, only what somebody confirmed. */
export class RetentionService {
  constructor(private readonly needs: Needs) {}

  /** Services whose cases this person answers for, in directory order. */
  async list(actor: Actor): Promise<ServiceRetention[]> {
    const { forms, jobs } = this.needs;
    const kept = await forms.stores.forms.find().select({ retention: 1 }).lean();
    const months = new Map(kept.map(({ _id, retention }) => [String(_id), retention]));
    const runs = new Map(
      (await jobs.all('purge')).map((job) => [(job.task as PurgeTask).form, presentRun(job)]),
    );
    const visible = (await forms.directory()).filter((form) => mayKeep(actor, form));
    return visible.map(({ id, version }) => ({
      id,
      title: version.definition.title.th,
      months: months.get(id) ?? {},
      run: runs.get(id) ?? null,
    }));
  }

  /** Its privacy notice tells the new months at once. @throws AppError `form.notFound` */
  async set(actor: Actor, id: string, months: MonthsKept): Promise<ServiceRetention[]> {
    const { forms, audit, privacyNotices, ground } = this.needs;
    const { slug, version } = await this.visible(actor, id);
    const _id = new Types.ObjectId(id);
    await ground.connection.transaction(async (session) => {
      await forms.stores.forms.updateOne({ _id }, { $set: { retention: months } }, { session });
      await privacyNotices.putInForce(_id, version.definition, session);
    });
    forms.changed();
    await audit.record(actor, 'service.retention', { what: `${slug} ${told(months)}`.trim() });
    return this.list(actor);
  }

  /** What is due now. @throws AppError `form.notFound` */
  async due(actor: Actor, id: string): Promise<DueForPurge> {
    return dueList(await this.retentionOf(actor, id), this.looking);
  }

  /**
   * Purges what was seen, in the background; asked for twice it is one purge.
   * @throws AppError `form.notFound`; `retention.nothing`; `retention.changed` where something else is due by now
   */
  async purge(actor: Actor, id: string, seen: string): Promise<ServiceRetention[]> {
    const { jobs, audit } = this.needs;
    const { office, form, asOf, ...rule } = await this.retentionOf(actor, id);
    const { count, seen: now } = await dueList({ office, form, asOf, ...rule }, this.looking);
    if (now !== seen) throw new AppError('retention.changed');
    if (count === 0) throw new AppError('retention.nothing');
    const { username, address } = actor;
    const task: PurgeTask = {
      ...rule,
      office: String(office),
      form: id,
      asOf: asOf.toISOString(),
      by: { username, address },
      total: count,
    };
    await audit.record(actor, 'service.purge', { what: `${rule.slug} ${count}: ${told(rule.months)}` });
    await jobs.again(await jobs.add({ kind: 'purge', key: `${id}.${seen}`, task, by: username }));
    return this.list(actor);
  }

  private get looking() {
    const { submissions, ground } = this.needs;
    return { submissions, clock: ground.clock };
  }

  private async retentionOf(actor: Actor, id: string): Promise<Retention & { asOf: Date }> {
    const { forms, offices, ground } = this.needs;
    const { slug } = await this.visible(actor, id);
    const form = new Types.ObjectId(id);
    const { retention } = await forms.stores.forms.findById(form).select({ retention: 1 }).orFail().lean();
    const office = new Types.ObjectId(offices.current().id);
    return { office, form, slug, months: retention ?? {}, asOf: ground.clock(), ...keptBy(actor, id) };
  }

  /** A service whose cases somebody may not know of is answered as one that is not there. */
  private async visible(actor: Actor, id: string): Promise<LiveForm> {
    const form = await this.needs.forms.byId(id);
    if (!mayKeep(actor, form)) throw new AppError('form.notFound');
    return form;
  }
}
