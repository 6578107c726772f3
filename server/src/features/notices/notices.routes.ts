import { NoticeQuery } from '@khamrong/schemas';
import { Router } from 'express';
import { queryOf } from '../../http/validate';
import type { AuditService } from '../audit/audit.service';
import type { CaseDesk } from '../cases/case-desk';
import type { OfficeService } from '../office/office.service';
import { actorIn, type Guard } from '../sessions/guard';
import type { Notices } from './open-notices';
import { noticeSettingsRoutes } from './settings/notice-settings.routes';
import { webhookRoutes } from './webhooks/webhooks.routes';

export interface NoticeRouteNeeds {
  notices: Notices;
  desk: Pick<CaseDesk, 'load'>;
  offices: OfficeService;
  audit: AuditService;
  guard: Guard;
  lineApiUrl: string;
}

const noticeQuery = queryOf(NoticeQuery);
const PATH = '/api/v1/office/notices';

/** What was told and what was not, and how the office sets it up. */
export function noticeRoutes(needs: NoticeRouteNeeds): Router {
  const { notices, desk, audit, guard } = needs;
  const { service } = notices;
  const router = Router();
  const manage = guard.requireStaff('notices.manage');

  router.get(
    '/api/v1/office/submissions/:id/notices',
    guard.requireStaff('cases.read'),
    async (request, response) => {
      const { _id } = await desk.load(actorIn(response), String(request.params.id));
      response.json({ items: await service.ofCase(_id) });
    },
  );

  router.get(PATH, manage, async (request, response) => {
    response.json(await service.list(noticeQuery(request)));
  });

  router.post(`${PATH}/:id/again`, manage, async (request, response) => {
    const notice = await service.again(String(request.params.id));
    await audit.record(actorIn(response), 'notices.again', { what: `${notice.receiptNo} ${notice.event}` });
    response.json(notice);
  });

  router.post(`${PATH}/:id/discard`, manage, async (request, response) => {
    const notice = await service.discard(String(request.params.id));
    await audit.record(actorIn(response), 'notices.discard', { what: `${notice.receiptNo} ${notice.event}` });
    response.json(notice);
  });

  return router.use(noticeSettingsRoutes(needs), webhookRoutes(needs));
}
