import {
  AppError,
  bangkokDate,
  bangkokIso,
  bangkokTime,
  type ExportItem,
  type ExportRequest,
} from '@khamrong/schemas';
import type { FileStore } from '../../ports/files';
import type { SentFile } from '../../http/send-file';
import type { AuditService } from '../audit/audit.service';
import type { FormsService } from '../forms/forms.service';
import type { JobDocument, JobsService } from '../jobs/jobs.service';
import type { Actor } from '../staff/actor';
import type { ExportTask } from './export-job';

interface Needs {
  jobs: JobsService;
  audit: AuditService;
  forms: Pick<FormsService, 'bySlug'>;
  files: FileStore;
}

/** Files a person may have on the way at once: each reads all there is. */
const MOST_OPEN = 3;
/** Files that are listed. */
const LISTED = 20;

const KIND = 'export';
const TYPE = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const pathOf = (id: string): string => `/api/v1/office/exports/${id}/file`;

function present({ _id, task, state, done, total, createdAt, expiresAt }: JobDocument): ExportItem {
  const { format, sensitive } = task as ExportTask;
  const isReady = state === 'done';
  return {
    id: String(_id),
    format,
    state,
    done,
    total,
    sensitive,
    createdAt: bangkokIso(createdAt),
    expiresAt: isReady && expiresAt ? bangkokIso(expiresAt) : null,
    url: isReady ? pathOf(String(_id)) : null,
  };
}

/** `คำร้อง-2026-11-21-1614.xlsx` */
const nameOf = ({ createdAt, task }: JobDocument): string =>
  `คำร้อง-${bangkokDate(createdAt)}-${bangkokTime(createdAt).replace(':', '')}.${(task as ExportTask).format}`;

/** Files of cases for spreadsheets, made in the background for who asks for them. */
export class ExportsService {
  constructor(private readonly needs: Needs) {}

  /**
   * @throws AppError `form.notFound`; `permission.denied` where sealed answers are asked for and may not be seen;
   * `export.tooMany`
   */
  async ask(actor: Actor, { format, filter, sensitiveReason }: ExportRequest): Promise<ExportItem> {
    const { jobs, audit, forms } = this.needs;
    const sensitive = sensitiveReason !== undefined;
    if (sensitive && !actor.permissions.has('cases.reveal')) throw new AppError('permission.denied');
    if (filter.form) await forms.bySlug(filter.form);
    const open = (await this.own(actor)).filter(({ state }) => state === 'waiting' || state === 'running');
    if (open.length >= MOST_OPEN) throw new AppError('export.tooMany', { most: MOST_OPEN });
    await audit.record(actor, 'case.export', { what: this.told(format, filter), reason: sensitiveReason });
    const task: ExportTask = { format, filter, sensitive };
    return present(await jobs.get(await jobs.add({ kind: KIND, task, by: actor.username })));
  }

  /** The files of one person, the newest first. */
  async list(actor: Actor): Promise<ExportItem[]> {
    return (await this.own(actor)).map(present);
  }

  async cancel(actor: Actor, id: string): Promise<void> {
    await this.needs.jobs.cancel(String((await this.owned(actor, id))._id));
  }

  /** The file itself; fetching it is written down first. @throws AppError `notFound` */
  async file(actor: Actor, id: string): Promise<SentFile> {
    const job = await this.owned(actor, id);
    if (job.state !== 'done') throw new AppError('notFound');
    const name = nameOf(job);
    await this.needs.audit.record(actor, 'case.exportFetched', { what: name });
    const { format } = job.task as ExportTask;
    return { name, type: TYPE[format], stream: () => this.needs.files.stream(job._id) };
  }

  /** What was asked for, without what was searched for: people search by name. */
  private told(format: string, { form, status, department, from, to }: ExportRequest['filter']): string {
    return [format, form, status, department, from, to].filter(Boolean).join(' ');
  }

  private async own({ username }: Actor): Promise<JobDocument[]> {
    return this.needs.jobs.of(KIND, username, LISTED);
  }

  /** A file of somebody else is answered as one that is not there. */
  private async owned({ username }: Actor, id: string): Promise<JobDocument> {
    const job = await this.needs.jobs.get(id);
    if (job.kind !== KIND || job.by !== username) throw new AppError('notFound');
    return job;
  }
}
