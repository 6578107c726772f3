import { FormCheck, FormPublish, type FormChecked } from '@khamrong/schemas';
import { Router, type Request } from 'express';
import { jsonBody } from '../../http/json-body';
import { bodyOf } from '../../http/validate';
import type { FormDocument } from '../forms/forms.service';
import { actorIn } from '../sessions/guard';
import type { Actor } from '../staff/actor';
import { FORMS_PATH, type BuildingNeeds } from './building-needs';
import { readInstant } from './change-settings';
import { checkDraft } from './check-draft';
import { definitionBody } from './definition-shape';
import { presentDraft } from './draft.presenter';
import { planPublish, takePlanBack } from './plan-publish';
import { publishForm } from './publish-form';
import { formAt } from './save-draft';
import { findForm } from './workshop';

const check = bodyOf(FormCheck);
const publish = bodyOf(FormPublish);

/** Publishes now, plans it, or takes a plan back; each is recorded. */
async function carryOut(
  request: Request,
  actor: Actor,
  { workshop, audit }: BuildingNeeds,
): Promise<FormDocument> {
  const id = String(request.params.id);
  const { revision, at } = publish(request);
  if (at === null) {
    const form = await takePlanBack(id, workshop);
    await audit.record(actor, 'service.unplanPublish', { what: form.slug });
    return form;
  }
  if (at !== undefined) {
    const form = await planPublish({ id, revision, at: readInstant(at, '/at') }, actor, workshop);
    await audit.record(actor, 'service.planPublish', { what: form.slug, reason: at });
    return form;
  }
  const { number } = await publishForm(await formAt(id, revision, workshop), actor, workshop);
  const form = await findForm(id, workshop);
  await audit.record(actor, 'service.publish', { what: form.slug, reason: `ฉบับที่ ${number}` });
  return form;
}

/** Checking a form, and publishing it. */
export function publishingRoutes(needs: BuildingNeeds): Router {
  const { workshop, guard } = needs;
  const router = Router();
  const manage = guard.requireStaff('services.manage');

  router.post(`${FORMS_PATH}/:id/check`, manage, definitionBody, async (request, response) => {
    const { definition } = check(request);
    const form = await findForm(String(request.params.id), workshop);
    const checked = await checkDraft(form, definition, actorIn(response), workshop);
    const answer: FormChecked = { faults: checked.ok ? [] : checked.faults };
    response.json(answer);
  });

  router.post(`${FORMS_PATH}/:id/publish`, manage, jsonBody, async (request, response) => {
    response.json(await presentDraft(await carryOut(request, actorIn(response), needs), workshop));
  });

  return router;
}
