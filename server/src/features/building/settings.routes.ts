import { Availability, EmbedOrigins, PointList, Protection, type AuditAction } from '@khamrong/schemas';
import { Router, type Request } from 'express';
import { jsonBody } from '../../http/json-body';
import { bodyOf } from '../../http/validate';
import type { FormDocument } from '../forms/forms.service';
import { actorIn } from '../sessions/guard';
import { FORMS_PATH, type BuildingNeeds } from './building-needs';
import { changeAvailability, changeSettings } from './change-settings';
import { presentDraft } from './draft.presenter';
import type { Workshop } from './workshop';

const availability = bodyOf(Availability);
const pointList = bodyOf(PointList);
const embedOrigins = bodyOf(EmbedOrigins);
const protection = bodyOf(Protection);

type Setting = (id: string, request: Request, workshop: Workshop) => Promise<FormDocument>;

/** What holds for a form at once, without a new version, and how each change of it is recorded. */
const SETTINGS: Record<string, { action: AuditAction; change: Setting }> = {
  availability: {
    action: 'service.availability',
    change: (id, request, workshop) => changeAvailability(id, availability(request), workshop),
  },
  points: {
    action: 'service.points',
    change: (id, request, workshop) => changeSettings(id, pointList(request), workshop),
  },
  embed: {
    action: 'service.embed',
    change: (id, request, workshop) =>
      changeSettings(id, { embedOrigins: embedOrigins(request).origins }, workshop),
  },
  protection: {
    action: 'service.protection',
    change: (id, request, workshop) => changeSettings(id, protection(request), workshop),
  },
};

/** When citizens may file and what proves them people, where its codes hang, and which websites may show it. */
export function settingsRoutes({ workshop, audit, guard }: BuildingNeeds): Router {
  const router = Router();
  for (const [name, { action, change }] of Object.entries(SETTINGS))
    router.put(
      `${FORMS_PATH}/:id/${name}`,
      guard.requireStaff('services.manage'),
      jsonBody,
      async (request, response) => {
        const actor = actorIn(response);
        const form = await change(String(request.params.id), request, workshop);
        await audit.record(actor, action, { what: form.slug });
        response.json(await presentDraft(form, workshop));
      },
    );
  return router;
}
