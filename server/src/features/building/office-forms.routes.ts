import type { OfficeServiceCard } from '@khamrong/schemas';
import { Router } from 'express';
import { actorIn } from '../sessions/guard';
import { FORMS_PATH, type BuildingNeeds } from './building-needs';
import { listedForm, listForms } from './list-forms';
import { presentOfficeForm } from './office-form.presenter';

/** The office's services: what they are, and whether they are open. */
export function officeFormRoutes({ workshop, cases, audit, guard }: BuildingNeeds): Router {
  const { live, publicUrl } = workshop;
  const router = Router();

  router.get(FORMS_PATH, guard.requireStaff('services.read'), async (_request, response) => {
    const actor = actorIn(response);
    const [forms, waiting] = await Promise.all([listForms(workshop), cases.waiting(actor)]);
    const present = (form: (typeof forms)[number]): OfficeServiceCard =>
      presentOfficeForm(form, waiting, actor, publicUrl);
    response.json({ items: forms.map(present) });
  });

  for (const [verb, open] of [
    ['open', true],
    ['close', false],
  ] as const)
    router.post(
      `${FORMS_PATH}/:id/${verb}`,
      guard.requireStaff('services.manage'),
      async (request, response) => {
        const actor = actorIn(response);
        const { id, slug } = await live.byId(String(request.params.id));
        await live.setOpen(slug, open);
        await audit.record(actor, `service.${verb}`, { what: slug });
        const form = await listedForm(id, workshop);
        response.json(presentOfficeForm(form, await cases.waiting(actor), actor, publicUrl));
      },
    );

  return router;
}
