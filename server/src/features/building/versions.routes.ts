import { VersionRestore, type VersionDetail } from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../http/json-body';
import { bodyOf } from '../../http/validate';
import { actorIn } from '../sessions/guard';
import { FORMS_PATH, type BuildingNeeds } from './building-needs';
import { presentDraft } from './draft.presenter';
import { restoreVersion, versionsOf, versionSource } from './versions';

const restore = bodyOf(VersionRestore);

/** The versions a form had. */
export function versionRoutes({ workshop, audit, guard }: BuildingNeeds): Router {
  const router = Router();
  const path = `${FORMS_PATH}/:id/versions`;
  const read = guard.requireStaff('services.read');

  router.get(path, read, async (request, response) => {
    response.json({ items: await versionsOf(String(request.params.id), workshop) });
  });

  router.get(`${path}/:version`, read, async (request, response) => {
    const { id, version: number } = request.params;
    const { version, definition } = await versionSource(String(id), String(number), workshop);
    const detail: VersionDetail = { ...version, definition };
    response.json(detail);
  });

  router.post(
    `${path}/:version/restore`,
    guard.requireStaff('services.manage'),
    jsonBody,
    async (request, response) => {
      const actor = actorIn(response);
      const { id, version } = request.params;
      const wanted = { id: String(id), number: String(version), ...restore(request) };
      const form = await restoreVersion(wanted, actor, workshop);
      await audit.record(actor, 'service.restore', { what: form.slug, reason: `ฉบับที่ ${wanted.number}` });
      response.json(await presentDraft(form, workshop));
    },
  );

  return router;
}
