import {
  AppError,
  attachmentsOf,
  typeOf,
  type Answers,
  type Assignment,
  type CaseDetail,
  type CaseItem,
  type CaseQuery,
  type Language,
  type PageOf,
  type Revealed,
  type RevealRequest,
  type StatusChange,
} from '@khamrong/schemas';
import { Types } from 'mongoose';
import type { Ground } from '../../services';
import type { AuditService } from '../audit/audit.service';
import type { FormsService, PublishedVersion } from '../forms/forms.service';
import type { OfficeService } from '../office/office.service';
import { actorOf, type Actor } from '../staff/actor';
import type { StaffService } from '../staff/staff.service';
import { isSealed, openAnswers } from '../submissions/seal-answers';
import type { SubmissionDocument, SubmissionModel } from '../submissions/submissions.service';
import type { StoredFile, UploadsService } from '../uploads/uploads.service';
import { assignCase } from './assign-case';
import { presentCase } from './case-detail.presenter';
import { maySee } from './cases.policy';
import { changeStatus, checkAsks } from './change-status';
import { listCases } from './list-cases';
import { waitingCases, type Waiting } from './waiting-cases';

export interface CaseNeeds {
  submissions: SubmissionModel;
  uploads: Pick<UploadsService, 'open'>;
  forms: FormsService;
  offices: OfficeService;
  staff: StaffService;
  audit: AuditService;
}

/** A case with all that its papers are made from. Answers are complete, sealed ones included. */
export interface CasePapers {
  submission: SubmissionDocument;
  version: PublishedVersion;
  answers: Answers;
}

/** The office's work on what citizens filed. A case that may not be seen is answered as one that is not there. */
export class CasesService {
  constructor(
    private readonly ground: Pick<Ground, 'clock' | 'keys'>,
    private readonly needs: CaseNeeds,
  ) {}

  list(actor: Actor, query: CaseQuery, language: Language): Promise<PageOf<CaseItem>> {
    return listCases({ actor, query, language }, this.ground, this.needs);
  }

  /** Cases that wait for the office, by form id; restricted ones only for who may see them. */
  waiting(actor: Actor): Promise<Map<string, Waiting>> {
    return waitingCases(actor, this.office, this.needs.submissions);
  }

  /** @throws AppError `submission.notFound` */
  async open(actor: Actor, id: string, language: Language): Promise<CaseDetail> {
    const submission = await this.load(actor, id);
    await this.needs.audit.record(actor, 'case.open', { submission });
    return this.present(submission, actor, language);
  }

  async changeStatus(
    actor: Actor,
    id: string,
    change: StatusChange,
    language: Language,
  ): Promise<CaseDetail> {
    const { submissions, audit } = this.needs;
    const by = actor.username;
    const before = await this.load(actor, id);
    const { definition } = await this.needs.forms.answered(before);
    checkAsks(change, attachmentsOf(definition));
    const deps = { submissions, clock: this.ground.clock };
    const submission = await changeStatus(before, { ...change, by }, deps);
    await audit.record(actor, 'case.status', { submission, what: change.to });
    return this.present(submission, actor, language);
  }

  async assign(actor: Actor, id: string, assignment: Assignment, language: Language): Promise<CaseDetail> {
    const { submissions, audit } = this.needs;
    const before = await this.load(actor, id);
    const assignable = (await this.officersFor(before)).map(({ username }) => username);
    const submission = await assignCase(before, assignment, assignable, submissions);
    await audit.record(actor, 'case.assign', { submission, what: assignment.to ?? undefined });
    return this.present(submission, actor, language);
  }

  /**
   * One sealed answer in full; who asked and why is written down first.
   * @throws AppError `notFound` where the field is not sealed or was not answered
   */
  async reveal(
    actor: Actor,
    id: string,
    { field: key, reason }: RevealRequest,
    language: Language,
  ): Promise<Revealed> {
    const submission = await this.load(actor, id);
    const { version, answers } = await this.papers(submission);
    const field = version.checker.fields.get(key);
    if (!field || !isSealed(field) || answers[key] === undefined) throw new AppError('notFound');
    await this.needs.audit.record(actor, 'case.reveal', { submission, what: key, reason: reason?.trim() });
    return { field: key, text: typeOf(field).text(answers[key], field, { language }) };
  }

  /** A file of a case; the reading is written down first. */
  async file(actor: Actor, id: string, uploadId: string): Promise<StoredFile> {
    const submission = await this.load(actor, id);
    const file = submission.files.find(({ upload }) => String(upload) === uploadId);
    if (!file) throw new AppError('submission.notFound');
    await this.needs.audit.record(actor, 'case.download', { submission, what: file.name });
    return this.needs.uploads.open(uploadId);
  }

  /** What the petition is printed from; the printing is written down here. */
  async petition(actor: Actor, id: string): Promise<CasePapers> {
    const submission = await this.load(actor, id);
    await this.needs.audit.record(actor, 'case.petition', { submission });
    return this.papers(submission);
  }

  private get office(): Types.ObjectId {
    return new Types.ObjectId(this.needs.offices.current().id);
  }

  private async load(actor: Actor, id: string): Promise<SubmissionDocument> {
    const found = Types.ObjectId.isValid(id)
      ? await this.needs.submissions.findOne({ _id: id, office: this.office }).lean()
      : null;
    if (!found || !maySee(actor, found)) throw new AppError('submission.notFound');
    return found;
  }

  private async papers(submission: SubmissionDocument): Promise<CasePapers> {
    const version = await this.needs.forms.answered(submission);
    return { submission, version, answers: openAnswers(submission, this.ground.keys) };
  }

  /** Staff who could work a case: active, allowed to, and within its department and seal. */
  private async officersFor(submission: SubmissionDocument): Promise<CaseDetail['officers']> {
    const active = (await this.needs.staff.list()).filter(({ disabled }) => !disabled);
    return active
      .map((staff) => actorOf(staff, ''))
      .filter((actor) => actor.permissions.has('cases.work') && maySee(actor, submission))
      .map(({ username, displayName }) => ({ username, displayName }));
  }

  private async present(
    submission: SubmissionDocument,
    actor: Actor,
    language: Language,
  ): Promise<CaseDetail> {
    const { version, answers } = await this.papers(submission);
    const { assignee, history } = submission;
    const names = await this.needs.staff.namesOf([
      ...history.map(({ by }) => by),
      ...(assignee ? [assignee] : []),
    ]);
    const officers = await this.officersFor(submission);
    return presentCase(submission, {
      version,
      answers,
      actor,
      names,
      officers,
      language,
      now: this.ground.clock(),
    });
  }
}
