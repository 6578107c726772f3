import { DraftSave, FormCreation, type DraftSaved } from '@khamrong/schemas';
import { Router } from 'express';
import { bodyOf } from '../../http/validate';
import { actorIn } from '../sessions/guard';
import { FORMS_PATH, type BuildingNeeds } from './building-needs';
import { createForm } from './create-form';
import { definitionBody, readDefinition } from './definition-shape';
import { deleteForm } from './delete-form';
import { presentDraft } from './draft.presenter';
import { duplicateForm } from './duplicate-form';
import { beginsWork, saveDraft, stampOf } from './save-draft';
import { findForm } from './workshop';

const creation = bodyOf(FormCreation);
const saving = bodyOf(DraftSave);
const FORM = `${FORMS_PATH}/:id`;

/** Reading a draft and saving it. */
function draftRoutes({ workshop, audit, guard }: BuildingNeeds): Router {
  const router = Router();

  router.get(`${FORM}/draft`, guard.requireStaff('services.read'), async (request, response) => {
    response.json(await presentDraft(await findForm(String(request.params.id), workshop), workshop));
  });

  router.put(
    `${FORM}/draft`,
    guard.requireStaff('services.manage'),
    definitionBody,
    async (request, response) => {
      const { revision, ...body } = saving(request);
      const save = { revision, definition: readDefinition(body) };
      const actor = actorIn(response);
      const before = await findForm(String(request.params.id), workshop);
      const saved: DraftSaved = stampOf(await saveDraft(before, save, actor, workshop));
      if (beginsWork(before, actor, workshop.clock()))
        await audit.record(actor, 'service.edit', { what: before.slug });
      response.json(saved);
    },
  );

  return router;
}

/** Forms come and, as long as nobody has seen them, go; saving their drafts lies between. */
export function formRoutes(needs: BuildingNeeds): Router {
  const { workshop, audit, guard } = needs;
  const router = Router();
  const manage = guard.requireStaff('services.manage');

  router.post(FORMS_PATH, manage, definitionBody, async (request, response) => {
    const actor = actorIn(response);
    const form = await createForm(readDefinition(creation(request)), actor, workshop);
    await audit.record(actor, 'service.create', { what: form.slug });
    response.status(201).json(await presentDraft(form, workshop));
  });

  router.post(`${FORM}/duplicate`, manage, async (request, response) => {
    const actor = actorIn(response);
    const form = await duplicateForm(String(request.params.id), actor, workshop);
    await audit.record(actor, 'service.create', { what: form.slug });
    response.status(201).json(await presentDraft(form, workshop));
  });

  router.delete(FORM, manage, async (request, response) => {
    const { slug } = await deleteForm(String(request.params.id), workshop);
    await audit.record(actorIn(response), 'service.delete', { what: slug });
    response.status(204).end();
  });

  return router.use(draftRoutes(needs));
}
