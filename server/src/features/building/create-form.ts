import type { FormDefinition } from '@khamrong/schemas';
import { Types } from 'mongoose';
import type { FormDocument } from '../forms/forms.service';
import { hashOf } from '../forms/hash-of';
import { shortCode } from './short-code';
import type { Builder, Workshop } from './workshop';
import { isDuplicateKey } from '../../ports/duplicate-key';

/** Makes a form with exactly this slug, which citizens do not see yet. Fails where another form has the slug. */
export async function makeForm(
  definition: FormDefinition,
  by: Builder,
  order: number,
  { forms, office, clock }: Workshop,
): Promise<FormDocument> {
  const now = clock();
  const form = await forms.create({
    office: new Types.ObjectId(office.id),
    slug: definition.slug,
    code: shortCode(),
    draft: definition,
    draftHash: hashOf(definition),
    revision: 1,
    savedAt: now,
    savedBy: by.displayName,
    open: true,
    order,
    createdAt: now,
    updatedAt: now,
  });
  return form.toObject();
}

async function lastPlace({ forms, office }: Workshop): Promise<number> {
  const last = await forms.findOne({ office: office.id }).sort({ order: -1 }).select({ order: 1 }).lean();
  return (last?.order ?? -1) + 1;
}

/**
 * Makes a form at the end of the directory. The definition's slug is a wish: where another form has it, the form gets
 * one of its own, made from a short code.
 */
export async function createForm(
  definition: FormDefinition,
  by: Builder,
  workshop: Workshop,
): Promise<FormDocument> {
  const order = await lastPlace(workshop);
  try {
    return await makeForm(definition, by, order, workshop);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return makeForm({ ...definition, slug: `form-${shortCode()}` }, by, order, workshop);
  }
}
