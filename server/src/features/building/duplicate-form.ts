import { LABEL_MAX, type Text } from '@khamrong/schemas';
import type { FormDocument } from '../forms/forms.service';
import { createForm } from './create-form';
import { findForm, type Builder, type Workshop } from './workshop';

const cut = (text: string): string => text.slice(0, LABEL_MAX);

const copyOf = ({ th, en }: Text): Text => ({
  th: cut(`สำเนาของ ${th}`),
  ...(en ? { en: cut(`Copy of ${en}`) } : {}),
});

/** A new form with the draft of another one, and an address of its own. @throws AppError `form.notFound` */
export async function duplicateForm(id: string, by: Builder, workshop: Workshop): Promise<FormDocument> {
  const { draft } = await findForm(id, workshop);
  return createForm({ ...draft, title: copyOf(draft.title) }, by, workshop);
}
