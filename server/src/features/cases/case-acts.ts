import {
  attachmentsOf,
  type Assignment,
  type CaseDetail,
  type Forwarded,
  type Forwarding,
  type Language,
  type StatusChange,
} from '@khamrong/schemas';
import type { Actor } from '../staff/actor';
import type { ChangeDeps } from '../submissions/change-case';
import { assignCase } from './assign-case';
import type { CaseDesk } from './case-desk';
import { maySee } from './cases.policy';
import { changeStatus, checkAsks } from './change-status';
import { forwardCase } from './forward-case';

/** What staff do with a case; every act is written down. */
export class CaseActs {
  constructor(private readonly desk: CaseDesk) {}

  async changeStatus(
    actor: Actor,
    id: string,
    change: StatusChange,
    language: Language,
  ): Promise<CaseDetail> {
    const { desk, deps } = this;
    const submission = await desk.act(actor, id, change.revision, async (seen) => {
      const { definition } = await desk.needs.forms.answered(seen);
      checkAsks(change, attachmentsOf(definition));
      return changeStatus(seen, { ...change, by: actor.username }, deps);
    });
    await desk.needs.audit.record(actor, 'case.status', { submission, what: change.to });
    return desk.present(submission, actor, language);
  }

  async assign(actor: Actor, id: string, assignment: Assignment, language: Language): Promise<CaseDetail> {
    const { desk, deps } = this;
    const submission = await desk.act(actor, id, assignment.revision, async (seen) => {
      const assignable = (await desk.officersFor(seen)).map(({ username }) => username);
      return assignCase(seen, { ...assignment, by: actor.username }, assignable, deps);
    });
    await desk.needs.audit.record(actor, 'case.assign', { submission, what: assignment.to ?? undefined });
    return desk.present(submission, actor, language);
  }

  /** Whoever passes a case out of their own departments is told where it went, and no more of it. */
  async forward(actor: Actor, id: string, forwarding: Forwarding, language: Language): Promise<Forwarded> {
    const { desk, deps } = this;
    const submission = await desk.act(actor, id, forwarding.revision, async (seen) =>
      forwardCase(seen, { ...forwarding, by: actor.username }, await desk.departmentsFor(seen), deps),
    );
    const { receiptNo, department } = submission;
    await desk.needs.audit.record(actor, 'case.forward', { submission, what: department });
    const isOurs = maySee(actor, submission);
    return { receiptNo, department, case: isOurs ? await desk.present(submission, actor, language) : null };
  }

  private get deps(): ChangeDeps {
    const { needs, ground } = this.desk;
    return { submissions: needs.submissions, clock: ground.clock };
  }
}
