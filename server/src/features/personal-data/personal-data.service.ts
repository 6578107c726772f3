import {
  AppError,
  bangkokIso,
  isOpenStatus,
  type ErasurePlan,
  type Language,
  type Permission,
  type PersonalData,
  type PersonalDataRun,
  type StartErasure,
} from '@khamrong/schemas';
import type { CaseDesk, CasePapers } from '../cases/case-desk';
import { presentItem } from '../cases/case-item.presenter';
import { scopeOf } from '../cases/cases.policy';
import type { JobDocument, JobsService } from '../jobs/jobs.service';
import type { Actor } from '../staff/actor';
import { erasurePlan } from './erasure-plan';
import { foundCases, type FoundCase, type FoundSubmission } from './found-cases';
import type { PersonalDataResult, PersonalDataTask } from './personal-data-task';

interface Needs {
  desk: CaseDesk;
  jobs: JobsService;
}

const KIND = 'personalData';

const isRunning = ({ state }: JobDocument): boolean => state === 'waiting' || state === 'running';

function presentRun({
  _id,
  state,
  done,
  task,
  by,
  createdAt,
  endedAt,
  result,
}: JobDocument): PersonalDataRun {
  const { act, cases } = task as PersonalDataTask;
  return {
    id: String(_id),
    act,
    state,
    done,
    total: cases.length,
    by,
    createdAt: bangkokIso(createdAt),
    endedAt: endedAt ? bangkokIso(endedAt) : null,
    leftOut: (result as PersonalDataResult | undefined)?.leftOut ?? [],
  };
}

/** What a person asks of their own data: their cases, a copy of these, and their erasure. Whatever is looked at or done is written down. */
export class PersonalDataService {
  constructor(private readonly needs: Needs) {}

  /** Cases that may be of the person who asks. @throws AppError `submission.notFound` for what is no such request */
  async show(actor: Actor, id: string, language: Language): Promise<PersonalData> {
    const papers = await this.request(actor, id, 'cases.reveal');
    await this.needs.desk.needs.audit.record(actor, 'case.person', papers);
    return this.present(actor, papers, language);
  }

  /**
   * Makes a copy of the chosen cases in the background, which becomes a result document of the request.
   * @throws AppError `personalData.ended`, `personalData.busy` or `personalData.copied`
   */
  async copy(actor: Actor, id: string, cases: readonly string[], language: Language): Promise<PersonalData> {
    const papers = await this.workable(actor, id);
    if (this.isCopied(papers)) throw new AppError('personalData.copied');
    const chosen = await this.chosen(actor, papers, cases);
    await this.begin(actor, papers, { act: 'copy', cases: chosen.map(named) });
    return this.present(actor, papers, language);
  }

  /** What an erasure of the chosen cases would do. */
  async plan(actor: Actor, id: string, cases: readonly string[]): Promise<ErasurePlan> {
    return this.planned(actor, await this.chosen(actor, await this.request(actor, id), cases));
  }

  /**
   * Erases exactly what was seen, in the background; what must stay is told to the citizen with the reason.
   * @throws AppError `personalData.ended`, `personalData.busy`, `personalData.changed`, `personalData.nothing` or
   * `personalData.reasonMissing`
   */
  async erase(actor: Actor, id: string, asked: StartErasure, language: Language): Promise<PersonalData> {
    const papers = await this.workable(actor, id);
    const { items, seen } = await this.planned(actor, await this.chosen(actor, papers, asked.cases));
    if (seen !== asked.seen) throw new AppError('personalData.changed');
    const goes = items.filter(({ outcome }) => outcome === 'erase');
    const stays = items.filter(({ outcome }) => outcome !== 'erase').map(({ receiptNo }) => receiptNo);
    if (goes.length === 0) throw new AppError('personalData.nothing');
    const reason = asked.reason?.trim();
    if (stays.length > 0 && !reason) throw new AppError('personalData.reasonMissing');
    const cases = goes.map(({ id: one, receiptNo }) => ({ id: one, receiptNo }));
    await this.begin(actor, papers, { act: 'erase', cases, stays, reason });
    return this.present(actor, papers, language);
  }

  /** Ends what is on its way; what was erased by then stays so. */
  async cancel(actor: Actor, id: string, language: Language): Promise<PersonalData> {
    const papers = await this.request(actor, id);
    const running = (await this.runsOf(id)).find(isRunning);
    if (running) await this.needs.jobs.cancel(String(running._id));
    return this.present(actor, papers, language);
  }

  /** @param needed what of the request only who may, does */
  private async request(actor: Actor, id: string, needed: Permission = 'cases.work'): Promise<CasePapers> {
    const { desk } = this.needs;
    const papers = await desk.papers(await desk.allow(actor, id, needed));
    if (papers.version.definition.purpose !== 'personal_data_request')
      throw new AppError('submission.notFound');
    return papers;
  }

  /** A request that something may be done for now. */
  private async workable(actor: Actor, id: string): Promise<CasePapers> {
    const papers = await this.request(actor, id);
    if (!isOpenStatus(papers.submission.status)) throw new AppError('personalData.ended');
    if ((await this.runsOf(id)).some(isRunning)) throw new AppError('personalData.busy');
    return papers;
  }

  private isCopied({ submission }: CasePapers): boolean {
    return Boolean(submission.results?.some(({ job }) => job));
  }

  private find(actor: Actor, papers: CasePapers) {
    const { submissions } = this.needs.desk.needs;
    return foundCases(papers, { submissions, scope: scopeOf(actor) });
  }

  /** Of those that were found alone: nobody copies or erases by an id they happen to know. */
  private async chosen(actor: Actor, papers: CasePapers, ids: readonly string[]): Promise<FoundSubmission[]> {
    const { found } = await this.find(actor, papers);
    const chosen = found.filter(({ submission }) => ids.includes(String(submission._id)));
    if (chosen.length !== ids.length) throw new AppError('personalData.changed');
    return chosen.map(({ submission }) => submission);
  }

  private planned(actor: Actor, cases: readonly FoundSubmission[]): Promise<ErasurePlan> {
    const { desk } = this.needs;
    return erasurePlan(actor, cases, desk.ground.clock(), desk.needs.forms);
  }

  private async begin(
    { username, address, ...actor }: Actor,
    { submission }: CasePapers,
    about: Omit<PersonalDataTask, 'request' | 'by'>,
  ): Promise<void> {
    const { desk, jobs } = this.needs;
    const request = String(submission._id);
    const by = { username, address };
    const [last] = await this.runsOf(request);
    const what = about.cases.map(({ receiptNo }) => receiptNo).join(' ');
    const action = about.act === 'copy' ? 'case.personCopy' : 'case.personErase';
    await desk.needs.audit.record({ ...actor, ...by }, action, { submission, what, reason: about.reason });
    const task: PersonalDataTask = { ...about, request, by };
    // Asked for twice at once it is one run, and after the last one another.
    await jobs.add({ kind: KIND, key: [request, about.act, last?._id ?? ''].join('.'), task, by: username });
  }

  /** The newest first. */
  private async runsOf(request: string): Promise<JobDocument[]> {
    const all = await this.needs.jobs.all(KIND);
    return all.filter(({ task }) => (task as PersonalDataTask).request === request).reverse();
  }

  private async present(actor: Actor, papers: CasePapers, language: Language): Promise<PersonalData> {
    const { found, isMore } = await this.find(actor, papers);
    const [last] = await this.runsOf(String(papers.submission._id));
    return {
      items: await Promise.all(found.map((each) => this.presentCase(each, language))),
      isMore,
      copied: this.isCopied(papers),
      mayErase: actor.permissions.has('cases.reopen'),
      run: last ? presentRun(last) : null,
    };
  }

  private async presentCase({ submission, foundBy }: FoundCase, language: Language) {
    const { forms, staff } = this.needs.desk.needs;
    const version = await forms.answered(submission);
    const names = await staff.namesOf(submission.assignee ? [submission.assignee] : []);
    const now = this.needs.desk.ground.clock();
    const item = presentItem(submission, { version, names, now, language });
    return { ...item, foundBy, files: submission.files.length };
  }
}

const named = ({ _id, receiptNo }: FoundSubmission) => ({ id: String(_id), receiptNo });
