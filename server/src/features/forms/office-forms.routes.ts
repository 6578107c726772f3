import { bangkokIso, type OfficeServiceCard, type OfficeVersion } from '@khamrong/schemas';
import { Router } from 'express';
import type { AuditService } from '../audit/audit.service';
import type { CasesService } from '../cases/cases.service';
import { actorIn, type Guard } from '../sessions/guard';
import { presentOfficeForm } from './office-form.presenter';
import type { FormsService, PublishedEdition } from './forms.service';

const PATH = '/api/v1/office/forms';

export interface OfficeFormNeeds {
  forms: FormsService;
  cases: CasesService;
  audit: AuditService;
  guard: Guard;
  publicUrl: string;
}

const presentVersion = ({ publishedAt, ...version }: PublishedEdition): OfficeVersion => ({
  ...version,
  publishedAt: bangkokIso(publishedAt),
});

/** The office's services: what they are, whether they are open, and the versions there were. */
export function officeFormRoutes({ forms, cases, audit, guard, publicUrl }: OfficeFormNeeds): Router {
  const router = Router();

  router.get(PATH, guard.requireStaff('services.read'), async (_request, response) => {
    const actor = actorIn(response);
    const [live, waiting] = await Promise.all([forms.directory(), cases.waiting(actor)]);
    const items: OfficeServiceCard[] = live.map((form) => presentOfficeForm(form, waiting, actor, publicUrl));
    response.json({ items });
  });

  router.get(`${PATH}/:id/versions`, guard.requireStaff('services.read'), async (request, response) => {
    const items = (await forms.versionsOf(String(request.params.id))).map(presentVersion);
    response.json({ items });
  });

  for (const [verb, open] of [
    ['open', true],
    ['close', false],
  ] as const)
    router.post(`${PATH}/:id/${verb}`, guard.requireStaff('services.manage'), async (request, response) => {
      const actor = actorIn(response);
      const { slug } = await forms.byId(String(request.params.id));
      await forms.setOpen(slug, open);
      await audit.record(actor, `service.${verb}`, { what: slug });
      response.json(
        presentOfficeForm(await forms.bySlug(slug), await cases.waiting(actor), actor, publicUrl),
      );
    });

  return router;
}
