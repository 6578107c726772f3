import {
  chainOf,
  holdsStep,
  stepOfRole,
  stepTitle,
  type ActingKind,
  type AuditAction,
  type CaseDetail,
  type Language,
  type Permission,
  type Proposal,
  type StepDecision,
  type StepReason,
} from '@khamrong/schemas';
import type { Actor } from '../../staff/actor';
import { changeCase, type CaseChange } from '../../submissions/change-case';
import type { SubmissionDocument } from '../../submissions/submissions.service';
import type { CaseDesk } from '../case-desk';
import { deciding, proposing, sendingBack, skipping, type WayUp } from './approval-changes';

/** One act on the way up of a case. */
interface Act {
  action: AuditAction;
  /** What of the case only who may, does. */
  needed: Permission;
  revision: number;
  change: (way: WayUp) => CaseChange;
  acting?: ActingKind;
  reason?: string;
}

/** What of the act the record keeps: where, what was decided, in whose place. */
function recorded({ history }: SubmissionDocument): string | undefined {
  const { opinion, returnedTo } = history.at(-1) ?? {};
  if (returnedTo) return returnedTo;
  return opinion && [opinion.step, opinion.decision, opinion.acting].filter(Boolean).join(' ');
}

/** What happens to a case on its way up; all of it against the case as it was seen, all of it written down. */
export class ApprovalActs {
  constructor(private readonly desk: CaseDesk) {}

  /** @throws AppError as `proposing` does, or `case.changedElsewhere` */
  propose(
    actor: Actor,
    id: string,
    { revision, ...said }: Proposal,
    language: Language,
  ): Promise<CaseDetail> {
    const change = (way: WayUp) => proposing(way, said);
    return this.act(actor, id, { action: 'case.propose', needed: 'cases.work', revision, change }, language);
  }

  /** @throws AppError as `deciding` does, or `case.changedElsewhere` */
  decide(
    actor: Actor,
    id: string,
    { revision, ...said }: StepDecision,
    language: Language,
  ): Promise<CaseDetail> {
    const change = (way: WayUp) => deciding(way, said);
    const { acting } = said;
    return this.act(
      actor,
      id,
      { action: 'case.decide', needed: 'cases.decide', revision, change, acting },
      language,
    );
  }

  /** @throws AppError as `sendingBack` does, or `case.changedElsewhere` */
  sendBack(
    actor: Actor,
    id: string,
    { revision, reason }: StepReason,
    language: Language,
  ): Promise<CaseDetail> {
    const change = (way: WayUp) => sendingBack(way, reason);
    return this.act(
      actor,
      id,
      { action: 'case.return', needed: 'cases.decide', revision, change, reason },
      language,
    );
  }

  /** @throws AppError as `skipping` does, or `case.changedElsewhere` */
  skip(actor: Actor, id: string, { revision, reason }: StepReason, language: Language): Promise<CaseDetail> {
    const change = (way: WayUp) => skipping(way, reason);
    return this.act(
      actor,
      id,
      { action: 'case.skip', needed: 'cases.work', revision, change, reason },
      language,
    );
  }

  private async act(
    actor: Actor,
    id: string,
    { action, needed, revision, change, acting, reason }: Act,
    language: Language,
  ): Promise<CaseDetail> {
    const { needs, ground } = this.desk;
    const { submissions, forms, audit } = needs;
    const deed = async (seen: SubmissionDocument): Promise<SubmissionDocument> => {
      const { definition } = await forms.answered(seen);
      const position = this.positionOf(actor, seen, acting);
      const way = { seen, chain: chainOf(definition), actor, position, at: ground.clock() };
      return changeCase(seen, change(way), { submissions, clock: ground.clock });
    };
    const submission = await this.desk.act(actor, id, revision, deed, needed);
    await audit.record(actor, action, { submission, what: recorded(submission), reason: reason?.trim() });
    return this.desk.present(submission, actor, language);
  }

  /** As the account says; else the title of the step that is one's own, unless a deputy stands in for its holder. */
  private positionOf(actor: Actor, { department, waitsFor }: SubmissionDocument, acting?: ActingKind) {
    const { role, departments, position } = actor;
    const isDeputy = acting !== undefined && waitsFor !== undefined && holdsStep(role, waitsFor);
    if (position || isDeputy) return position;
    const division = departments.includes(department) ? department : (departments[0] ?? department);
    return stepTitle(stepOfRole(role), this.desk.needs.offices.current().profile, division);
  }
}
