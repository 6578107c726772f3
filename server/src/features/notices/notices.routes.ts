import { NoticeQuery, type NoticeItem } from '@khamrong/schemas';
import { Router } from 'express';
import { Types } from 'mongoose';
import { queryOf } from '../../http/validate';
import type { About, AuditService } from '../audit/audit.service';
import type { CaseDesk } from '../cases/case-desk';
import type { OfficeService } from '../office/office.service';
import { actorIn, type Guard } from '../sessions/guard';
import type { Actor } from '../staff/actor';
import type { StaffService } from '../staff/staff.service';
import { ownLineRoutes } from './line/line.routes';
import type { KnownNotice } from './notices.service';
import type { Notices } from './open-notices';
import { noticeSettingsRoutes } from './settings/notice-settings.routes';
import { webhookRoutes } from './webhooks/webhooks.routes';

export interface NoticeRouteNeeds {
  notices: Notices;
  desk: Pick<CaseDesk, 'load' | 'hiddenFrom'>;
  offices: OfficeService;
  audit: AuditService;
  guard: Guard;
  lineApiUrl: string;
  publicUrl: string;
  staff: Pick<StaffService, 'find'>;
}

const noticeQuery = queryOf(NoticeQuery);
const PATH = '/api/v1/office/notices';

/** Notices without what would tell of a case to whoever may not know of it. */
async function shown(
  items: KnownNotice[],
  actor: Actor,
  desk: Pick<CaseDesk, 'hiddenFrom'>,
): Promise<NoticeItem[]> {
  const hidden = await desk.hiddenFrom(
    actor,
    items.map((each) => each.case),
  );
  const nothing = { case: null, receiptNo: null, recipient: '', address: '' };
  return items.map((each) => (hidden.has(each.case) ? { ...each, ...nothing } : each));
}

const about = ({ receiptNo, event, ...notice }: KnownNotice): About => ({
  submission: { _id: new Types.ObjectId(notice.case), receiptNo },
  what: event,
});

/** What was told and what was not, and how the office sets it up. */
export function noticeRoutes(needs: NoticeRouteNeeds): Router {
  const { notices, desk, guard } = needs;
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
    const page = await service.list(noticeQuery(request));
    response.json({ ...page, items: await shown(page.items, actorIn(response), desk) });
  });

  const { linking } = notices.line;
  return router.use(
    unsentRoutes(needs),
    noticeSettingsRoutes(needs),
    webhookRoutes(needs),
    ownLineRoutes({ ...needs, linking }),
  );
}

/** What becomes of what was not sent. */
function unsentRoutes({ notices: { service }, desk, audit, guard }: NoticeRouteNeeds): Router {
  const router = Router();
  const manage = guard.requireStaff('notices.manage');

  router.post(`${PATH}/:id/again`, manage, async (request, response) => {
    const notice = await service.again(String(request.params.id));
    await audit.record(actorIn(response), 'notices.again', about(notice));
    const [item] = await shown([notice], actorIn(response), desk);
    response.json(item);
  });

  router.post(`${PATH}/:id/discard`, manage, async (request, response) => {
    const notice = await service.discard(String(request.params.id));
    await audit.record(actorIn(response), 'notices.discard', about(notice));
    const [item] = await shown([notice], actorIn(response), desk);
    response.json(item);
  });

  return router;
}
