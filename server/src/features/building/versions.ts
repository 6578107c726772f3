import { AppError, bangkokIso, type FormDefinition, type OfficeVersion } from '@khamrong/schemas';
import type { FormDocument, VersionDocument } from '../forms/forms.service';
import { shapeFault } from './definition-shape';
import { formAt, saveDraft } from './save-draft';
import { findForm, type Builder, type Workshop } from './workshop';

type Edition = Pick<VersionDocument, '_id' | 'number' | 'publishedAt' | 'publishedBy'>;

const present = (
  { _id, number, publishedAt, publishedBy }: Edition,
  { liveVersion }: FormDocument,
): OfficeVersion => ({
  id: String(_id),
  number,
  publishedAt: bangkokIso(publishedAt),
  publishedBy,
  live: String(_id) === String(liveVersion),
});

/** Every version of a form, the newest first. @throws AppError `form.notFound` */
export async function versionsOf(id: string, workshop: Workshop): Promise<OfficeVersion[]> {
  const form = await findForm(id, workshop);
  const found = await workshop.versions
    .find({ form: form._id })
    .select({ number: 1, publishedAt: 1, publishedBy: 1 })
    .sort({ number: -1 })
    .lean();
  return found.map((version) => present(version, form));
}

/** A version and the clerk's own definition of it, placeholders and all, where it was kept. */
export interface VersionSource {
  version: OfficeVersion;
  definition: FormDefinition;
}

/** @throws AppError `form.notFound`, `version.notFound` */
export async function versionSource(id: string, number: string, workshop: Workshop): Promise<VersionSource> {
  const form = await findForm(id, workshop);
  const wanted = /^[1-9]\d{0,6}$/.test(number) ? Number(number) : undefined;
  const found =
    wanted &&
    (await workshop.versions.findOne({ form: form._id, number: wanted }).select({ compiled: 0 }).lean());
  if (!found) throw new AppError('version.notFound');
  return { version: present(found, form), definition: found.source ?? found.definition };
}

/**
 * Makes a version the draft again; what citizens get does not change, nor does the form's address.
 * @throws AppError `form.changedElsewhere`, `version.notFound`; `form.invalid` where the version is older than what
 * drafts can be now
 */
export async function restoreVersion(
  { id, number, revision }: { id: string; number: string; revision: number },
  by: Builder,
  workshop: Workshop,
): Promise<FormDocument> {
  const { definition } = await versionSource(id, number, workshop);
  const form = await formAt(id, revision, workshop);
  const restored = { ...definition, slug: form.draft.slug };
  const fault = shapeFault(restored);
  if (fault) throw new AppError('form.invalid', { faults: [fault] });
  return saveDraft(form, { revision, definition: restored }, by, workshop);
}
