import { AppError, ERROR_TEXT, type DefinitionFault, type FormDefinition } from '@khamrong/schemas';
import { trusted } from 'mongoose';
import type { FormDocument } from '../forms/forms.service';
import type { Checked } from './check/form-checker';
import type { Builder, Workshop } from './workshop';

type Target = Pick<FormDocument, '_id' | 'liveVersion'>;

/**
 * Whether publishing would open to the whole office what citizens told in confidence so far: only who may see sealed
 * cases may decide that.
 */
async function unseals(
  form: Target,
  draft: FormDefinition,
  by: Builder,
  { live }: Workshop,
): Promise<boolean> {
  if (!form.liveVersion || draft.sealed || by.permissions.has('cases.restricted')) return false;
  const { definition } = await live.version(String(form.liveVersion));
  return Boolean(definition.sealed);
}

/** @throws AppError `form.sealedLive` */
async function refuseUnsealing(form: FormDocument, by: Builder, workshop: Workshop): Promise<void> {
  if (await unseals(form, form.draft, by, workshop)) throw new AppError('form.sealedLive');
}

async function isSlugTaken(form: Target, slug: string, { forms, office }: Workshop): Promise<boolean> {
  const other = { office: office.id, slug, _id: trusted({ $ne: form._id }) };
  return (await forms.exists(other)) !== null;
}

/** Faults that lie in what else there is in the office, not in the definition itself. */
async function faultsAround(
  form: Target,
  draft: FormDefinition,
  by: Builder,
  workshop: Workshop,
): Promise<DefinitionFault[]> {
  const faults: DefinitionFault[] = [];
  if (await isSlugTaken(form, draft.slug, workshop))
    faults.push({ path: '/slug', message: ERROR_TEXT['form.slugTaken'] });
  if (await unseals(form, draft, by, workshop))
    faults.push({ path: '/sealed', message: ERROR_TEXT['form.sealedLive'] });
  return faults;
}

/** Everything that stands between a definition and its being published as this form. */
export async function checkDraft(
  form: Target,
  draft: FormDefinition,
  by: Builder,
  workshop: Workshop,
): Promise<Checked> {
  const checked = await workshop.checker.check(draft, workshop.office.profile);
  const around = await faultsAround(form, draft, by, workshop);
  if (around.length === 0) return checked;
  return { ok: false, faults: [...(checked.ok ? [] : checked.faults), ...around] };
}

/** @throws AppError `form.sealedLive`, or `form.invalid` with every fault a clerk must put right */
export async function fitToPublish(
  form: FormDocument,
  by: Builder,
  workshop: Workshop,
): Promise<Extract<Checked, { ok: true }>> {
  await refuseUnsealing(form, by, workshop);
  const checked = await checkDraft(form, form.draft, by, workshop);
  if (!checked.ok) throw new AppError('form.invalid', { faults: checked.faults });
  return checked;
}
