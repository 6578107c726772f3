import { AppError } from '@khamrong/schemas';
import { trusted } from 'mongoose';
import type { FormDocument } from '../forms/forms.service';
import { findForm, type Workshop } from './workshop';

/** Removes a form that was never published; every other has submissions or links that lead to it. @throws AppError `form.published` */
export async function deleteForm(id: string, workshop: Workshop): Promise<FormDocument> {
  const form = await findForm(id, workshop);
  const never = { _id: form._id, liveVersion: trusted({ $exists: false }) };
  const { deletedCount } = await workshop.forms.deleteOne(never);
  if (deletedCount === 0) throw new AppError('form.published');
  return form;
}
