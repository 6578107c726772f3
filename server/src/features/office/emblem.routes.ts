import { AppError, type OfficeEmblem } from '@khamrong/schemas';
import { Router } from 'express';
import type { AuditService } from '../audit/audit.service';
import { actorIn, type Guard } from '../sessions/guard';
import type { UploadsService } from '../uploads/uploads.service';
import { emblemPng, screenEmblem, type Emblem, type ScreenPlace } from './emblem';
import type { OfficeService } from './office.service';

export interface EmblemNeeds {
  offices: OfficeService;
  uploads: UploadsService;
  audit: AuditService;
  guard: Guard;
}

const PATH = '/api/v1/office/emblem';

const PLACES: readonly ScreenPlace[] = ['bar', 'head'];

/** The picture's path carries a mark of its content. */
const CACHED = 'public, max-age=31536000, immutable';

/** Finds a picture by its path; the small ones, whose paths tell their content, are drawn once. */
function pictures(): (path: string, emblem: Emblem | undefined) => Promise<Buffer> | undefined {
  const drawn: Partial<Record<ScreenPlace, { path: string; png: Promise<Buffer> }>> = {};
  return (path, emblem) => {
    if (emblem?.path === path) return Promise.resolve(emblem.png);
    const place = PLACES.find((each) => emblem?.screen[each] === path);
    if (!emblem || !place) return undefined;
    const before = drawn[place];
    const now = before?.path === path ? before : { path, png: screenEmblem(emblem.png, place) };
    drawn[place] = now;
    return now.png;
  };
}

const pictureAt = pictures();

/** The office's emblem: for whoever shows it, changed by those who manage services. */
export function emblemRoutes({ offices, uploads, audit, guard }: EmblemNeeds): Router {
  const router = Router();
  const manage = guard.requireStaff('services.manage');
  const present = async (): Promise<OfficeEmblem> => ({ path: (await offices.emblem())?.path ?? null });

  router.get('/emblem/:name', async (request, response) => {
    const png = pictureAt(request.path, await offices.emblem());
    if (!png) throw new AppError('notFound');
    response.setHeader('Cache-Control', CACHED);
    response.type('png').send(await png);
  });

  router.get(PATH, guard.requireStaff('services.read'), async (_request, response) => {
    response.json(await present());
  });

  router.put(PATH, manage, async (request, response) => {
    const png = await uploads.receiveFile(request, response, async ({ files }) => {
      const file = files.find(({ field }) => field === 'file');
      if (!file) throw new AppError('upload.missing');
      return emblemPng(await file.read());
    });
    await offices.setEmblem(png);
    await audit.record(actorIn(response), 'office.emblem', { what: 'set' });
    response.json(await present());
  });

  router.delete(PATH, manage, async (_request, response) => {
    await offices.setEmblem(undefined);
    await audit.record(actorIn(response), 'office.emblem', { what: 'removed' });
    response.status(204).end();
  });

  return router;
}
