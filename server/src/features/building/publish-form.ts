import { AppError } from '@khamrong/schemas';
import type { ClientSession } from 'mongoose';
import type { FormDocument, VersionDocument } from '../forms/forms.service';
import type { Checked } from './check/form-checker';
import { hashOf } from './hash-of';
import { staleFault } from './save-draft';
import type { Builder, Workshop } from './workshop';

type Fit = Extract<Checked, { ok: true }>;

/** The next version of a form, or its last one where nothing has changed since. */
async function nextVersion(
  form: FormDocument,
  { definition, compiled }: Fit,
  by: Builder,
  { versions, clock }: Workshop,
  session: ClientSession,
): Promise<VersionDocument> {
  const hash = hashOf({ definition, compiled });
  const latest = await versions.findOne({ form: form._id }).sort({ number: -1 }).session(session).lean();
  if (latest?.hash === hash) return latest;
  const version = {
    form: form._id,
    number: (latest?.number ?? 0) + 1,
    definition,
    source: form.draft,
    compiled,
    hash,
    publishedAt: clock(),
    publishedBy: by.displayName,
  };
  const [stored] = await versions.create([version], { session });
  if (!stored) throw new Error('the version was not stored');
  return stored.toObject();
}

/**
 * Publishes a form's draft as its next version and makes it the one citizens get, both or neither. Publishing an
 * unchanged draft again keeps the version it has.
 * @throws AppError `form.invalid` with every fault a clerk must put right; `form.changedElsewhere` where the draft is
 * another by now
 */
export async function publishForm(
  form: FormDocument,
  by: Builder,
  workshop: Workshop,
): Promise<VersionDocument> {
  const { forms, connection, office, clock, live, checker } = workshop;
  const result = await checker.check(form.draft, office.profile);
  if (!result.ok) throw new AppError('form.invalid', { faults: result.faults });
  const { _id, revision, draftHash } = form;
  const version = await connection.withSession((session) =>
    session.withTransaction(async () => {
      const next = await nextVersion(form, result, by, workshop, session);
      const published = { liveVersion: next._id, liveHash: draftHash, updatedAt: clock() };
      const change = { $set: published, $unset: { plan: 1, failedPlan: 1 } };
      const { matchedCount } = await forms.updateOne({ _id, revision }, change, { session });
      if (matchedCount === 0) throw await staleFault(String(_id), workshop);
      return next;
    }),
  );
  live.changed();
  return version;
}
