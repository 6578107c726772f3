import {
  AppError,
  bangkokDate,
  bangkokIso,
  bangkokTime,
  type ExportContent,
  type ExportCount,
  type ExportFilter,
  type ExportFormat,
  type ExportItem,
  type ExportRequest,
} from '@khamrong/schemas';
import type { FileStore } from '../../ports/files';
import type { SentFile } from '../../http/send-file';
import type { AuditService } from '../audit/audit.service';
import type { JobDocument, JobKind, JobsService } from '../jobs/jobs.service';
import type { RightsService } from '../rights/rights.service';
import type { Actor } from '../staff/actor';
import { checkPrintable, chooseCases, countPrinted, type Choosing } from './chosen-cases';
import type { CasesTask, RegisterTask } from './export-job';
import type { PetitionsResult, PetitionsTask } from './petitions/petitions-job';

interface Needs extends Choosing {
  jobs: JobsService;
  audit: AuditService;
  files: FileStore;
  rights: Pick<RightsService, 'changedAfter'>;
}

/** What a file is made from. */
type ExportTask = CasesTask | PetitionsTask | RegisterTask;

/** Files a person may have on the way at once: each reads all there is. */
const MOST_OPEN = 3;
/** Files that are listed. */
const LISTED = 20;

/** Printing keeps no table waiting: it is a kind of job of its own. */
const KIND = { cases: 'export', petitions: 'petitions', register: 'export' } as const satisfies Record<
  ExportContent,
  JobKind
>;
const KINDS: readonly JobKind[] = [...new Set(Object.values(KIND))];
const TYPE: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

const pathOf = (id: string): string => `/api/v1/office/exports/${id}/file`;

const isOpen = ({ state }: JobDocument): boolean => state === 'waiting' || state === 'running';

function present({ _id, task, state, done, total, result, createdAt, expiresAt }: JobDocument): ExportItem {
  const told = task as ExportTask;
  const isReady = state === 'done';
  return {
    id: String(_id),
    content: told.content,
    format: told.format,
    state,
    done,
    total,
    sensitive: told.content === 'cases' && told.sensitive,
    leftOut: (result as Partial<PetitionsResult> | undefined)?.leftOut ?? [],
    createdAt: bangkokIso(createdAt),
    expiresAt: isReady && expiresAt ? bangkokIso(expiresAt) : null,
    url: isReady ? pathOf(String(_id)) : null,
  };
}

/** What of a request is kept with the job: reasons stand in the record alone. */
function taskOf(request: ExportRequest): ExportTask {
  if (request.content !== 'cases') return request;
  const { sensitiveReason, ...task } = request;
  return { ...task, sensitive: sensitiveReason !== undefined };
}

const TITLE: Record<ExportContent, string> = { cases: 'คำร้อง', petitions: 'คำร้อง', register: 'ทะเบียนรับ' };

/** `คำร้อง-2026-11-21-1614.xlsx` */
function nameOf({ createdAt, task }: JobDocument): string {
  const { content, format } = task as ExportTask;
  return `${TITLE[content]}-${bangkokDate(createdAt)}-${bangkokTime(createdAt).replace(':', '')}.${format}`;
}

/** Files of cases, for spreadsheets and for paper, made in the background for who asks for them. */
export class ExportsService {
  constructor(private readonly needs: Needs) {}

  /** How many cases would be printed. @throws AppError `form.notFound` */
  async count(actor: Actor, filter: ExportFilter): Promise<ExportCount> {
    return countPrinted(await chooseCases(actor, filter, this.needs), this.needs);
  }

  /**
   * @throws AppError `form.notFound`; `permission.denied` where sealed answers, or petitions, may not be seen;
   * `export.tooMany`; of what is printed `export.nothing` or `export.tooManyCases`
   */
  async ask(actor: Actor, request: ExportRequest): Promise<ExportItem> {
    const { jobs, audit } = this.needs;
    const task = taskOf(request);
    const reason = 'sensitiveReason' in request ? request.sensitiveReason : undefined;
    const reveals = task.content === 'petitions' || reason !== undefined;
    if (reveals && !actor.permissions.has('cases.reveal')) throw new AppError('permission.denied');
    await this.checkCases(actor, task);
    if ((await this.own(actor)).filter(isOpen).length >= MOST_OPEN)
      throw new AppError('export.tooMany', { most: MOST_OPEN });
    await audit.record(actor, 'case.export', { what: this.told(task), reason });
    return present(await jobs.get(await jobs.add({ kind: KIND[task.content], task, by: actor.username })));
  }

  /** The files of one person, the newest first. */
  async list(actor: Actor): Promise<ExportItem[]> {
    return (await this.own(actor)).map(present);
  }

  async cancel(actor: Actor, id: string): Promise<void> {
    await this.needs.jobs.cancel(String((await this.owned(actor, id))._id));
  }

  /**
   * The file itself; fetching it is written down first.
   * @throws AppError `notFound`; `export.outdated` where somebody may see other cases since than when it was asked for
   */
  async file(actor: Actor, id: string): Promise<SentFile> {
    const job = await this.owned(actor, id);
    if (job.state !== 'done') throw new AppError('notFound');
    if (await this.needs.rights.changedAfter(job.createdAt)) throw new AppError('export.outdated');
    const name = nameOf(job);
    await this.needs.audit.record(actor, 'case.exportFetched', { what: name });
    const { format } = job.task as ExportTask;
    return { name, type: TYPE[format], stream: () => this.needs.files.stream(job._id) };
  }

  /** Refuses at once what would be refused when it is made. */
  private async checkCases(actor: Actor, { content, format, filter }: ExportTask): Promise<void> {
    const chosen = await chooseCases(actor, filter, this.needs);
    if (content === 'petitions' || format === 'pdf') checkPrintable(await countPrinted(chosen, this.needs));
  }

  /** What was asked for, without what was searched for: people search by name. */
  private told({ content, format, filter }: ExportTask): string {
    const { form, status, department, from, to }: ExportFilter = filter;
    return [content, format, form, status, department, from, to].filter(Boolean).join(' ');
  }

  private async own({ username }: Actor): Promise<JobDocument[]> {
    return this.needs.jobs.of(KINDS, username, LISTED);
  }

  /** A file of somebody else is answered as one that is not there. */
  private async owned({ username }: Actor, id: string): Promise<JobDocument> {
    const job = await this.needs.jobs.get(id);
    if (!KINDS.includes(job.kind) || job.by !== username) throw new AppError('notFound');
    return job;
  }
}
