import {
  type Assignment,
  type CaseDetail,
  type CaseNote,
  type Forwarded,
  type Forwarding,
  type Language,
  type Merging,
  type SarabanNumber,
  type StatusChange,
} from '@khamrong/schemas';
import type { Actor } from '../staff/actor';
import type { ChangeDeps } from '../submissions/change-case';
import { assignCase } from './assign-case';
import type { CaseDesk } from './case-desk';
import { maySee } from './cases.policy';
import { changeStatus, checkAsks } from './change-status';
import { forwardCase } from './forward-case';
import { mergeCases, partAll, partCases } from './merge-cases';
import { noteOnCase } from './notes';
import { numberCase } from './number-case';

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
      checkAsks(change, definition);
      const reopening = actor.permissions.has('cases.reopen');
      return changeStatus(seen, { ...change, by: actor.username, reopening }, deps);
    });
    if (change.to === 'cancelled') await partAll(submission, actor.username, deps);
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

  async note(actor: Actor, id: string, note: CaseNote, language: Language): Promise<CaseDetail> {
    const { desk, deps } = this;
    const submission = await desk.act(actor, id, note.revision, async (seen) => {
      const readers = (await desk.officersFor(seen)).map(({ username }) => username);
      return noteOnCase(seen, { ...note, by: actor.username }, readers, deps);
    });
    await desk.needs.audit.record(actor, 'case.note', { submission, what: note.to });
    return desk.present(submission, actor, language);
  }

  async number(actor: Actor, id: string, number: SarabanNumber, language: Language): Promise<CaseDetail> {
    const { desk, deps } = this;
    const { revision, sarabanNo } = number;
    const submission = await desk.act(actor, id, revision, (seen) =>
      numberCase(seen, { sarabanNo, by: actor.username }, deps),
    );
    await desk.needs.audit.record(actor, 'case.saraban', { submission, what: sarabanNo ?? undefined });
    return desk.present(submission, actor, language);
  }

  /** Makes a case the duplicate of another, which is named by its receipt number. */
  async merge(
    actor: Actor,
    id: string,
    { into, revision }: Merging,
    language: Language,
  ): Promise<CaseDetail> {
    const { desk, deps } = this;
    const submission = await desk.act(actor, id, revision, async (seen) =>
      mergeCases(seen, await desk.numbered(actor, into), actor.username, deps),
    );
    await desk.needs.audit.record(actor, 'case.merge', {
      submission,
      what: submission.mergedInto?.receiptNo,
    });
    return desk.present(submission, actor, language);
  }

  async part(actor: Actor, id: string, language: Language): Promise<CaseDetail> {
    const { desk, deps } = this;
    const submission = await desk.act(actor, id, undefined, (seen) => partCases(seen, actor.username, deps));
    await desk.needs.audit.record(actor, 'case.part', { submission });
    return desk.present(submission, actor, language);
  }

  /** Whoever was mentioned in a case knows: it waits for them no more. Nothing of the case itself changes. */
  async mentionSeen(actor: Actor, id: string, language: Language): Promise<CaseDetail> {
    const { desk, deps } = this;
    const { _id } = await desk.load(actor, id);
    const left = { $pull: { mentions: actor.username } };
    const seen = await deps.submissions
      .findByIdAndUpdate(_id, left, { returnDocument: 'after' })
      .orFail()
      .lean();
    return desk.present(seen, actor, language);
  }

  private get deps(): ChangeDeps {
    const { needs, ground } = this.desk;
    return { submissions: needs.submissions, clock: ground.clock };
  }
}
