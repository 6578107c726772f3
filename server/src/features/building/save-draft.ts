import { AppError, bangkokIso, type ChangedElsewhere, type FormDefinition } from '@khamrong/schemas';
import type { FormDocument } from '../forms/forms.service';
import { hashOf } from '../forms/hash-of';
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

/** @throws AppError `form.changedElsewhere` unless the draft has this revision */
export async function formAt(id: string, revision: number, workshop: Workshop): Promise<FormDocument> {
  const form = await findForm(id, workshop);
  if (form.revision !== revision) throw await staleFault(id, workshop);
  return form;
}

/**
 * Puts a definition in the place of the draft, if nobody saved since `revision`: compared and set at once, so of two
 * saves at the same time one is told that it is stale.
 * @throws AppError `form.changedElsewhere` with who saved when; `form.notFound` where it was deleted meanwhile
 */
export async function saveDraft(
  { _id }: Pick<FormDocument, '_id'>,
  { revision, definition }: { revision: number; definition: FormDefinition },
  by: Builder,
  workshop: Workshop,
): Promise<FormDocument> {
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
  if (!form) throw await staleFault(String(_id), workshop);
  return form;
}

/** Work on a draft is recorded when somebody begins it and after such a pause, in milliseconds: it is saved every second. */
const PAUSE_MS = 30 * 60 * 1000;

/** Whether a save is the first of somebody's work on a draft. */
export const beginsWork = ({ savedBy, savedAt }: FormDocument, by: Builder, now: Date): boolean =>
  savedBy !== by.displayName || !savedAt || now.getTime() - savedAt.getTime() > PAUSE_MS;
