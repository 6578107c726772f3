import { LineGroupCreation, LineSettingsChange, StaffWayChange } from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../../http/json-body';
import { bodyOf } from '../../../http/validate';
import { actorIn } from '../../sessions/guard';
import type { NoticeRouteNeeds } from '../notices.routes';
import { answerFor } from './settings-answer';
import { testLine } from './test-line';

const lineChange = bodyOf(LineSettingsChange);
const groupCreation = bodyOf(LineGroupCreation);
const staffWay = bodyOf(StaffWayChange);
const PATH = '/api/v1/office/notice-settings';

/** The office's LINE account, the groups it writes to, and whether staff are told there. */
export function lineSettingsRoutes(needs: NoticeRouteNeeds): Router {
  const { audit, guard } = needs;
  const { settings } = needs.notices;
  const router = Router();
  const manage = guard.requireStaff('notices.manage');
  const answer = answerFor(needs);

  router.put(`${PATH}/line`, manage, jsonBody, async (request, response) => {
    await settings.setLine(lineChange(request));
    await audit.record(actorIn(response), 'notices.line', { what: 'set' });
    await answer(response);
  });

  router.delete(`${PATH}/line`, manage, async (_request, response) => {
    await settings.removeLine();
    await audit.record(actorIn(response), 'notices.line', { what: 'removed' });
    await answer(response);
  });

  router.put(`${PATH}/staff-way`, manage, jsonBody, async (request, response) => {
    const change = staffWay(request) as StaffWayChange;
    await settings.setStaffWay(change);
    await audit.record(actorIn(response), 'notices.line', { what: `staff by ${change.staffBy}` });
    await answer(response);
  });

  return router.use(groupRoutes(needs), testRoutes(needs));
}

function groupRoutes(needs: NoticeRouteNeeds): Router {
  const { audit, guard } = needs;
  const { groups } = needs.notices.line;
  const router = Router();
  const manage = guard.requireStaff('notices.manage');
  const answer = answerFor(needs);

  router.post(`${PATH}/line/groups`, manage, jsonBody, async (request, response) => {
    const creation = groupCreation(request);
    await groups.add(creation);
    await audit.record(actorIn(response), 'notices.line', { what: `group added ${creation.department}` });
    await answer(response);
  });

  router.delete(`${PATH}/line/groups/:id`, manage, async (request, response) => {
    const { department } = await groups.remove(String(request.params.id));
    await audit.record(actorIn(response), 'notices.line', { what: `group removed ${department}` });
    await answer(response);
  });

  return router;
}

/** Whether it works, tried now. */
function testRoutes({ notices, staff, audit, guard, lineApiUrl }: NoticeRouteNeeds): Router {
  const { settings, line } = notices;
  const router = Router();
  const manage = guard.requireStaff('notices.manage');

  router.post(`${PATH}/line/test`, manage, async (_request, response) => {
    const actor = actorIn(response);
    await audit.record(actor, 'notices.test', { what: 'line' });
    const set = await settings.read();
    const token = settings.lineToken(set);
    const to = line.linking.userOf(await staff.find(actor.id));
    const access = token === undefined ? undefined : { url: lineApiUrl, token };
    response.json(await testLine(access, { basicId: set.line?.basicId, to }));
  });

  return router;
}
