import {
  AppError,
  typeOf,
  type CaseDetail,
  type CaseItem,
  type CaseQuery,
  type Inbox,
  type Language,
  type ListColumns,
  type ListColumnsChange,
  type PageOf,
  type RelatedCase,
  type RelatedCases,
  type Revealed,
  type RevealRequest,
  type SavedViews,
} from '@khamrong/schemas';
import { Types } from 'mongoose';
import type { CaseTextsService } from '../case-texts/case-texts.service';
import type { AuditService } from '../audit/audit.service';
import type { FormsService } from '../forms/forms.service';
import type { OfficeService } from '../office/office.service';
import type { Actor } from '../staff/actor';
import type { RightsService } from '../rights/rights.service';
import type { StaffService } from '../staff/staff.service';
import { isSealed } from '../submissions/seal-answers';
import type { SubmissionModel } from '../submissions/submissions.service';
import type { StoredFile, UploadsService } from '../uploads/uploads.service';
import type { CaseDesk, CasePapers } from './case-desk';
import { countViews } from './inbox/count-views';
import { keepColumns, readColumns } from './inbox/list-columns';
import { markRead } from './inbox/mark-read';
import { keepViews, readViews, type Keeper } from './inbox/saved-views';
import { listCases } from './list-cases';
import { presentItem } from './case-item.presenter';
import { scopeOf } from './cases.policy';
import { relatedCases, type Related } from './related-cases';
import { waitingCases, type Waiting } from './waiting-cases';

export interface CaseNeeds {
  submissions: SubmissionModel;
  texts: CaseTextsService;
  uploads: Pick<UploadsService, 'open' | 'small'>;
  forms: FormsService;
  offices: OfficeService;
  staff: StaffService;
  audit: AuditService;
  rights: Pick<RightsService, 'all'>;
}

/** What staff read of cases; every reading is written down. */
export class CasesService {
  constructor(readonly desk: CaseDesk) {}

  list(actor: Actor, query: CaseQuery, language: Language): Promise<PageOf<CaseItem>> {
    return listCases({ actor, query, language }, this.desk.ground, this.desk.needs);
  }

  /** What the list of cases begins with. */
  async inbox(actor: Actor): Promise<Inbox> {
    const { office, ground, needs } = this.desk;
    const counting = { office, now: ground.clock(), submissions: needs.submissions };
    const [counts, staff, saved] = await Promise.all([
      countViews(actor, counting),
      needs.staff.list(),
      readViews(this.keeper(actor)),
    ]);
    const { villages } = needs.offices.current().profile.lists;
    return {
      counts,
      saved,
      officers: staff.map(({ username, displayName }) => ({ value: username, text: displayName })),
      departments: await this.desk.departments(),
      points: await this.points(),
      villages: villages.map(({ value, label }) => ({ value, text: label.th })),
    };
  }

  private async points(): Promise<Inbox['points']> {
    const forms = await this.desk.needs.forms.directory();
    return Object.fromEntries(
      forms.flatMap(({ slug, points }) => (points.length > 0 ? [[slug, [...points]]] : [])),
    );
  }

  /** Keeps a person's own lists, all of them. */
  async saveViews(actor: Actor, { views }: SavedViews): Promise<SavedViews> {
    return { views: await keepViews(views, this.keeper(actor)) };
  }

  /** @throws AppError `form.notFound` */
  async columns(slug: string): Promise<ListColumns> {
    const { forms, submissions } = this.desk.needs;
    const { id, version } = await forms.bySlug(slug);
    return readColumns(submissions.db, new Types.ObjectId(id), version);
  }

  /** Chooses which answers stand in a service's list. @throws AppError `form.notFound` */
  async setColumns(actor: Actor, { form: slug, keys }: ListColumnsChange): Promise<ListColumns> {
    const { forms, submissions, audit } = this.desk.needs;
    const { id } = await forms.bySlug(slug);
    await keepColumns(submissions.db, new Types.ObjectId(id), keys);
    await audit.record(actor, 'service.columns', { what: [slug, ...keys].join(' ') });
    return this.columns(slug);
  }

  private keeper({ username }: Actor): Keeper {
    return { office: this.desk.office, username, connection: this.desk.needs.submissions.db };
  }

  /** Cases that wait for the office, by form id; restricted ones only for who may see them. */
  waiting(actor: Actor): Promise<Map<string, Waiting>> {
    return waitingCases(actor, this.desk.office, this.desk.needs.submissions);
  }

  /** @throws AppError `submission.notFound` */
  async open(actor: Actor, id: string, language: Language): Promise<CaseDetail> {
    const submission = await this.desk.load(actor, id);
    await this.desk.needs.audit.record(actor, 'case.open', { submission });
    await markRead(actor, submission, this.desk.needs.submissions);
    return this.desk.present(submission, actor, language);
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
    const submission = await this.desk.load(actor, id);
    const { version, answers } = await this.desk.papers(submission);
    const field = version.checker.fields.get(key);
    if (!field || !isSealed(field) || answers[key] === undefined) throw new AppError('notFound');
    await this.desk.needs.audit.record(actor, 'case.reveal', {
      submission,
      what: key,
      reason: reason?.trim(),
    });
    return { field: key, text: typeOf(field).text(answers[key], field, { language }) };
  }

  /** Cases that may be the same as one, and what else its citizen filed; looking is written down. */
  async related(actor: Actor, id: string, language: Language): Promise<RelatedCases> {
    const { submissions, forms, audit } = this.desk.needs;
    const submission = await this.desk.load(actor, id);
    await audit.record(actor, 'case.related', { submission });
    const found = await relatedCases(submission, { submissions, forms, scope: scopeOf(actor) });
    const present = (all: Related[]) => Promise.all(all.map((each) => this.presentRelated(each, language)));
    return { same: await present(found.same), others: await present(found.others) };
  }

  private async presentRelated(
    { submission, why, metres }: Related,
    language: Language,
  ): Promise<RelatedCase> {
    const { forms, staff } = this.desk.needs;
    const version = await forms.version(String(submission.version));
    const names = await staff.namesOf(submission.assignee ? [submission.assignee] : []);
    const item = presentItem(submission, { version, names, now: this.desk.ground.clock(), language });
    return { ...item, why, ...(metres === undefined ? {} : { metres: Math.ceil(metres / 10) * 10 }) };
  }

  /** A file of a case; the reading is written down first. */
  async file(actor: Actor, id: string, uploadId: string): Promise<StoredFile> {
    const submission = await this.desk.load(actor, id);
    const file = submission.files.find(({ upload }) => String(upload) === uploadId);
    if (!file) throw new AppError('submission.notFound');
    await this.desk.needs.audit.record(actor, 'case.download', { submission, what: file.name });
    return this.desk.needs.uploads.open(uploadId);
  }

  /** A picture of a case, small; looking is written down first. */
  async smallFile(actor: Actor, id: string, uploadId: string): Promise<Buffer> {
    const submission = await this.desk.load(actor, id);
    const file = submission.files.find(({ upload }) => String(upload) === uploadId);
    if (!file) throw new AppError('submission.notFound');
    await this.desk.needs.audit.record(actor, 'case.preview', { submission, what: file.name });
    return this.desk.needs.uploads.small(uploadId);
  }

  /** What the petition, or another paper of a case, is printed from; the printing is written down here. */
  async petition(actor: Actor, id: string, what?: 'slip'): Promise<CasePapers> {
    const submission = await this.desk.load(actor, id);
    await this.desk.needs.audit.record(actor, 'case.petition', { submission, what });
    return this.desk.papers(submission);
  }
}
