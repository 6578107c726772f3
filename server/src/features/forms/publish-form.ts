import { AppError } from '@khamrong/schemas';
import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { Office } from '../office/office.service';
import { compileVersion } from './compile-version';
import type { FormDocument, FormModel } from './form.model';
import type { VersionDocument, VersionModel } from './version.model';

interface Publishing {
  forms: FormModel;
  versions: VersionModel;
  office: Office;
  now: Date;
  by: string;
}

const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');

async function nextVersion(
  form: FormDocument,
  { versions, office, now, by }: Publishing,
): Promise<VersionDocument> {
  const result = await compileVersion(form.draft, office.profile);
  if (!result.ok) throw new AppError('form.invalid', { faults: result.faults });
  const { definition, compiled } = result;
  const hash = hashOf({ definition, compiled });
  const latest = await versions.findOne({ form: form._id }).sort({ number: -1 }).lean();
  if (latest?.hash === hash) return latest;
  const version = {
    form: form._id,
    number: (latest?.number ?? 0) + 1,
    definition,
    compiled,
    hash,
    publishedAt: now,
    publishedBy: by,
  };
  return (await versions.create(version)).toObject();
}

/**
 * Publishes a form's draft as its next version and makes it the one citizens get. Publishing an unchanged draft
 * again keeps the version it has.
 * @throws AppError `form.invalid` with every fault a clerk must put right
 */
export async function publishForm(form: FormDocument, publishing: Publishing): Promise<VersionDocument> {
  const version = await nextVersion(form, publishing);
  await publishing.forms.updateOne(
    { _id: form._id },
    { $set: { liveVersion: version._id, open: true, updatedAt: publishing.now } },
  );
  return version;
}
