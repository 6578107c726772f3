import { AppError } from '@khamrong/schemas';
import type { ClientSession } from 'mongoose';
import { hashOf } from '../forms/hash-of';
import type { FormDocument, VersionDocument } from '../forms/forms.service';
import { fitToPublish } from './check-draft';
import type { Checked } from './check/form-checker';
import { staleFault } from './save-draft';
import type { Builder, Workshop } from './workshop';
import { isDuplicateKey } from '../../ports/duplicate-key';

type Fit = Extract<Checked, { ok: true }>;

/** Addresses a form had before that are remembered. */
const FORMER_SLUGS = 50;

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

/** The address a version brings, and those the form had: links that people have kept go on leading to it. */
function addresses({ slug, formerSlugs = [], draft }: FormDocument) {
  const former = [...new Set([...formerSlugs, slug])].filter((each) => each !== draft.slug);
  return { slug: draft.slug, formerSlugs: former.slice(-FORMER_SLUGS) };
}

/** Stores the version and makes it live, both or neither, if the form is still as it was read. */
function putLive(form: FormDocument, fit: Fit, by: Builder, workshop: Workshop): Promise<VersionDocument> {
  const { forms, connection, clock } = workshop;
  const { _id, revision, draftHash, plan } = form;
  const asRead = { _id, revision, ...(plan ? { 'plan.at': plan.at } : {}) };
  return connection.withSession((session) =>
    session.withTransaction(async () => {
      const version = await nextVersion(form, fit, by, workshop, session);
      const live = { liveVersion: version._id, liveHash: draftHash, updatedAt: clock(), ...addresses(form) };
      const change = { $set: live, $unset: { plan: 1, failedPlan: 1 } };
      const { matchedCount } = await forms.updateOne(asRead, change, { session });
      if (matchedCount === 0) throw await staleFault(String(_id), workshop);
      await workshop.privacyNotices.putInForce(_id, fit.definition, session);
      return version;
    }),
  );
}

/**
 * Publishes a form's draft as its next version and makes it the one citizens get. Publishing an unchanged draft again
 * keeps the version it has.
 * @throws AppError `form.invalid` with every fault a clerk must put right; `form.changedElsewhere` where the draft or
 * its plan is another by now; `form.slugTaken`, `form.sealedLive`
 */
export async function publishForm(
  form: FormDocument,
  by: Builder,
  workshop: Workshop,
): Promise<VersionDocument> {
  const fit = await fitToPublish(form, by, workshop);
  const version = await putLive(form, fit, by, workshop).catch((error: unknown) => {
    throw isDuplicateKey(error) ? new AppError('form.slugTaken') : error;
  });
  workshop.live.changed();
  return version;
}
