import { DraftSave, FormCreation, type DraftSaved } from '@khamrong/schemas';
import { Router } from 'express';
import { bodyOf } from '../../http/validate';
import { actorIn } from '../sessions/guard';
import { createForm } from './create-form';
import { definitionBody, readDefinition } from './definition-shape';
import { presentDraft } from './draft.presenter';
import { FORMS_PATH, type BuildingNeeds } from './building-needs';
import { saveDraft, stampOf } from './save-draft';
import { findForm } from './workshop';

const creation = bodyOf(FormCreation);
const saving = bodyOf(DraftSave);

/** Making forms and working on their drafts. */
export function draftRoutes({ workshop, audit, guard }: BuildingNeeds): Router {
  const router = Router();
  const read = guard.requireStaff('services.read');
  const manage = guard.requireStaff('services.manage');

  router.post(FORMS_PATH, manage, definitionBody, async (request, response) => {
    const actor = actorIn(response);
    const form = await createForm(readDefinition(creation(request)), actor, workshop);
    await audit.record(actor, 'service.create', { what: form.slug });
    response.status(201).json(await presentDraft(form, workshop));
  });

  router.get(`${FORMS_PATH}/:id/draft`, read, async (request, response) => {
    response.json(await presentDraft(await findForm(String(request.params.id), workshop), workshop));
  });

  router.put(`${FORMS_PATH}/:id/draft`, manage, definitionBody, async (request, response) => {
    const { revision, ...body } = saving(request);
    const save = { revision, definition: readDefinition(body) };
    const form = await saveDraft(String(request.params.id), save, actorIn(response), workshop);
    const saved: DraftSaved = stampOf(form);
    response.json(saved);
  });

  return router;
}
