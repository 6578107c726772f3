import { AppError } from '@khamrong/schemas';
import type { FormDocument } from '../forms/forms.service';
import { fitToPublish } from './check-draft';
import { formAt, staleFault } from './save-draft';
import { findForm, type Builder, type Workshop } from './workshop';

/**
 * Has the draft, as it will be then, published at that time. It must be fit now; what a colleague makes of it until
 * then is checked again.
 * @throws AppError as publishing does; `request.invalid` where the time is over
 */
export async function planPublish(
  { id, revision, at }: { id: string; revision: number; at: Date },
  by: Builder,
  workshop: Workshop,
): Promise<FormDocument> {
  if (at <= workshop.clock()) throw new AppError('request.invalid', { path: '/at', keyword: 'future' });
  const form = await formAt(id, revision, workshop);
  await fitToPublish(form, by, workshop);
  const { username, displayName, permissions } = by;
  const plan = { at, username, displayName, mayUnseal: permissions.has('cases.restricted') };
  const planned = await workshop.forms
    .findOneAndUpdate(
      { _id: form._id, revision },
      { $set: { plan }, $unset: { failedPlan: 1 } },
      { returnDocument: 'after' },
    )
    .lean();
  if (!planned) throw await staleFault(id, workshop);
  return planned;
}

/** Takes a plan back, whatever has been saved meanwhile: nothing is lost by it. */
export async function takePlanBack(id: string, workshop: Workshop): Promise<FormDocument> {
  const { _id } = await findForm(id, workshop);
  const change = { $unset: { plan: 1, failedPlan: 1 } };
  return workshop.forms.findOneAndUpdate({ _id }, change, { returnDocument: 'after' }).orFail().lean();
}
