import {
  AppError,
  departmentsIn,
  mayForward,
  toArabicDigits,
  type Answers,
  type ApprovalOpinion,
  type CaseDetail,
  type Language,
  type Permission,
} from '@khamrong/schemas';
import { trusted, Types } from 'mongoose';
import type { Ground } from '../../services';
import type { PublishedVersion } from '../forms/forms.service';
import { actorOf, type Actor } from '../staff/actor';
import { asItStands } from '../submissions/change-case';
import { openAnswers } from '../submissions/seal-answers';
import type { SubmissionDocument } from '../submissions/submissions.service';
import { presentCase } from './case-detail.presenter';
import type { CaseNeeds } from './cases.service';
import { maySee, mayWork, permissionsFor } from './cases.policy';
import { duplicatesOf } from './merge-cases';

/** A case with all that its papers are made from. Answers are complete, sealed ones included. */
export interface CasePapers {
  submission: SubmissionDocument;
  version: PublishedVersion;
  answers: Answers;
  /** What was said on its way up. */
  opinions: ApprovalOpinion[];
}

type Deed = (seen: SubmissionDocument) => Promise<SubmissionDocument>;

/** Where cases are taken up and laid down: one that may not be seen is answered as one that is not there. */
export class CaseDesk {
  constructor(
    readonly ground: Pick<Ground, 'clock' | 'keys'>,
    readonly needs: CaseNeeds,
  ) {}

  get office(): Types.ObjectId {
    return new Types.ObjectId(this.needs.offices.current().id);
  }

  /** @throws AppError `submission.notFound` */
  async load(actor: Actor, id: string): Promise<SubmissionDocument> {
    const found = Types.ObjectId.isValid(id)
      ? await this.needs.submissions.findOne({ _id: id, office: this.office }).lean()
      : null;
    if (!found || !maySee(actor, found)) throw new AppError('submission.notFound');
    return found;
  }

  /** By its receipt number, as people type it. @throws AppError `submission.notFound` */
  async numbered(actor: Actor, typed: string): Promise<SubmissionDocument> {
    const receiptNo = toArabicDigits(typed).trim().toUpperCase();
    const found = await this.needs.submissions.find({ office: this.office, receiptNo }).limit(5).lean();
    const seen = found.find((each) => maySee(actor, each));
    if (!seen) throw new AppError('submission.notFound');
    return seen;
  }

  /** Which of these cases somebody may not know of. */
  async hiddenFrom(actor: Actor, cases: readonly string[]): Promise<ReadonlySet<string>> {
    const _id = trusted({ $in: [...new Set(cases)].map((id) => new Types.ObjectId(id)) });
    const found = await this.needs.submissions
      .find({ _id, office: this.office })
      .select({ form: 1, restricted: 1, department: 1, waitsFor: 1 })
      .lean();
    return new Set(found.filter((each) => !maySee(actor, each)).map((each) => String(each._id)));
  }

  /**
   * Does something with a case: against the revision that was looked at, or as it stands where none is named.
   * @param needed what of the case only who may, does
   * @throws AppError `submission.notFound`, `permission.denied` or `case.changedElsewhere`
   */
  act(
    actor: Actor,
    id: string,
    revision: number | undefined,
    deed: Deed,
    needed: Permission = 'cases.work',
  ): Promise<SubmissionDocument> {
    const read = () => this.allow(actor, id, needed);
    if (revision === undefined) return asItStands(read, deed);
    return read().then((seen) => {
      if (seen.revision !== revision) throw new AppError('case.changedElsewhere');
      return deed(seen);
    });
  }

  /** A case that somebody may do something with. @throws AppError `submission.notFound` or `permission.denied` */
  async allow(actor: Actor, id: string, needed: Permission = 'cases.work'): Promise<SubmissionDocument> {
    const found = await this.load(actor, id);
    if (!permissionsFor(actor, found).has(needed)) throw new AppError('permission.denied');
    return found;
  }

  async papers(submission: SubmissionDocument): Promise<CasePapers> {
    const version = await this.needs.forms.answered(submission);
    const answers = openAnswers(submission, this.ground.keys);
    return { submission, version, answers, opinions: submission.opinions ?? [] };
  }

  /** Staff who could work a case: active, allowed to, and let in by its service, department and seal. */
  async officersFor(submission: SubmissionDocument): Promise<CaseDetail['officers']> {
    const [staff, rights] = await Promise.all([this.needs.staff.list(), this.needs.rights.all()]);
    return staff
      .filter(({ disabled }) => !disabled)
      .map((each) => actorOf(each, rights))
      .filter((actor) => mayWork(actor, submission))
      .map(({ username, displayName }) => ({ username, displayName }));
  }

  /** Every department of the office: its divisions, and those that services name. */
  async departments(): Promise<string[]> {
    const { forms, offices } = this.needs;
    const services = (await forms.directory()).map(({ version }) => version.definition);
    return [...new Set([...offices.current().profile.divisions, ...services.flatMap(departmentsIn)])];
  }

  /** Departments a case may be passed to. */
  async departmentsFor({ status, department }: SubmissionDocument): Promise<string[]> {
    return mayForward(status) ? (await this.departments()).filter((each) => each !== department) : [];
  }

  /** The case as its page shows it to one member of staff. */
  async present(submission: SubmissionDocument, actor: Actor, language: Language): Promise<CaseDetail> {
    const { version, answers } = await this.papers(submission);
    const { assignee, history } = submission;
    const named = history.flatMap((event) => [event.by, event.assignee ?? [], event.mentions ?? []].flat());
    return presentCase(submission, {
      version,
      answers,
      actor: { ...actor, permissions: permissionsFor(actor, submission) },
      names: await this.needs.staff.namesOf([...named, ...(assignee ? [assignee] : [])]),
      officers: await this.officersFor(submission),
      departments: await this.departmentsFor(submission),
      calendar: await this.needs.offices.calendar(),
      duplicates: await duplicatesOf(submission, this.needs.submissions),
      language,
      now: this.ground.clock(),
    });
  }
}
