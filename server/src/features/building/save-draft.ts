import { AppError, bangkokIso, type ChangedElsewhere, type FormDefinition } from '@khamrong/schemas';
import type { FormDocument } from '../forms/forms.service';
import { hashOf } from './hash-of';
import { findForm, type Builder, type Workshop } from './workshop';

type Stamp = Pick<FormDocument, 'revision' | 'savedAt' | 'savedBy' | 'updatedAt'>;

/** Which draft it is: who saved it last, and when. */
export const stampOf = ({ revision, savedAt, savedBy, updatedAt }: Stamp): ChangedElsewhere => ({
  revision,
  savedAt: bangkokIso(savedAt ?? updatedAt),
  savedBy: savedBy ?? '',
});

/** What a stale save or publish is told. @throws AppError `form.notFound` where the form is gone */
export async function staleFault(id: string, workshop: Workshop): Promise<AppError> {
  return new AppError('form.changedElsewhere', { ...stampOf(await findForm(id, workshop)) });
}

/**
 * Puts a definition in the place of the draft, if nobody saved since `revision`: compared and set at once, so of two
 * saves at the same time one is told that it is stale.
 * @throws AppError `form.changedElsewhere` with who saved when; `form.notFound`
 */
export async function saveDraft(
  id: string,
  { revision, definition }: { revision: number; definition: FormDefinition },
  by: Builder,
  workshop: Workshop,
): Promise<FormDocument> {
  const { _id } = await findForm(id, workshop);
  const now = workshop.clock();
  const saved = {
    draft: definition,
    draftHash: hashOf(definition),
    revision: revision + 1,
    savedAt: now,
    savedBy: by.displayName,
    updatedAt: now,
  };
  const form = await workshop.forms
    .findOneAndUpdate({ _id, revision }, { $set: saved }, { returnDocument: 'after' })
    .lean();
  if (!form) throw await staleFault(id, workshop);
  return form;
}
