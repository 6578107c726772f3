import type { FormDefinition } from '@khamrong/schemas';
import { createForm } from '../../server/src/features/building/create-form';
import { publishForm } from '../../server/src/features/building/publish-form';
import { saveDraft } from '../../server/src/features/building/save-draft';
import { SYSTEM, findForm } from '../../server/src/features/building/workshop';
import type { FormDocument, VersionDocument } from '../../server/src/features/forms/forms.service';
import type { App } from './start-app';

/** Makes a form of the definition, without publishing it. */
export const makeService = ({ running }: App, definition: FormDefinition): Promise<FormDocument> =>
  createForm(definition, SYSTEM, running.services.workshop);

/** Makes a form of the definition and publishes it. */
export async function publishService(app: App, definition: FormDefinition): Promise<VersionDocument> {
  return publishForm(await makeService(app, definition), SYSTEM, app.running.services.workshop);
}

/** Changes the draft of a published form and publishes it again. */
export async function republishService(
  { running }: App,
  slug: string,
  change: (draft: FormDefinition) => FormDefinition,
): Promise<VersionDocument> {
  const { workshop, forms } = running.services;
  const { id } = await forms.bySlug(slug);
  const form = await findForm(id, workshop);
  const save = { revision: form.revision, definition: change(form.draft) };
  const saved = await saveDraft(form, save, SYSTEM, workshop);
  return publishForm(saved, SYSTEM, workshop);
}
