import { resolveForOffice, type FormDefinition } from '@khamrong/schemas';
import { trusted } from 'mongoose';
import type { FormDocument } from '../forms/forms.service';
import { isChanged } from './draft.presenter';
import { findForm, type Workshop } from './workshop';

/** A form on the office's list: as citizens get it, or as it is being built. */
export interface ListedForm {
  id: string;
  slug: string;
  code: string;
  open: boolean;
  /** When it will open by itself. */
  opensAt?: Date;
  closesAt?: Date;
  /** When its draft will be published by itself. */
  publishAt?: Date;
  /** Number of the live version; null before the first publish. */
  number: number | null;
  changed: boolean;
  definition: FormDefinition;
}

type Listed = Omit<FormDocument, 'draft'> & Partial<Pick<FormDocument, 'draft'>>;

async function listed(form: Listed, workshop: Workshop): Promise<ListedForm> {
  const { slug, code, closesAt } = form;
  const planned = { opensAt: form.open ? form.opensAt : undefined, closesAt, publishAt: form.plan?.at };
  const about = { id: String(form._id), slug, code, ...planned, changed: isChanged(form) };
  if (form.draft) {
    const definition = resolveForOffice(form.draft, workshop.office.profile);
    return { ...about, open: false, number: null, definition };
  }
  const { number, definition } = await workshop.live.version(String(form.liveVersion));
  return { ...about, open: await workshop.live.isOpen(form), number, definition };
}

/** Every form of the office in directory order, those that citizens do not see yet last. */
export async function listForms(workshop: Workshop): Promise<ListedForm[]> {
  const { forms, office } = workshop;
  const ofOffice = (published: boolean) =>
    forms.find({ office: office.id, liveVersion: trusted({ $exists: published }) }).sort({ order: 1 });
  const [live, drafts] = await Promise.all([
    ofOffice(true).select({ draft: 0 }).lean(),
    ofOffice(false).lean(),
  ]);
  return Promise.all([...live, ...drafts].map((form) => listed(form, workshop)));
}

/** One of them. @throws AppError `form.notFound` */
export async function listedForm(id: string, workshop: Workshop): Promise<ListedForm> {
  const { draft, ...form } = await findForm(id, workshop);
  return listed(form.liveVersion ? form : { ...form, draft }, workshop);
}
