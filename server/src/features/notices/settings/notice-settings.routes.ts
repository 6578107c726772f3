import {
  MailSettingsChange,
  MailTest,
  NoticeEventsChange,
  NoticeTextsChange,
  ReminderSettings,
} from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../../http/json-body';
import { bodyOf } from '../../../http/validate';
import { actorIn } from '../../sessions/guard';
import type { NoticeRouteNeeds } from '../notices.routes';
import { lineSettingsRoutes } from './line-settings.routes';
import { answerFor } from './settings-answer';
import { testMail } from './test-mail';

const mailChange = bodyOf(MailSettingsChange);
const eventsChange = bodyOf(NoticeEventsChange);
const textsChange = bodyOf(NoticeTextsChange);
const mailTest = bodyOf(MailTest);
const reminderSettings = bodyOf(ReminderSettings);
const PATH = '/api/v1/office/notice-settings';

/** How notices are sent. What is secret goes in and never out again, into no answer and no record. */
export function noticeSettingsRoutes(needs: NoticeRouteNeeds): Router {
  const { settings } = needs.notices;
  const { audit, guard } = needs;
  const router = Router();
  const manage = guard.requireStaff('notices.manage');
  const answer = answerFor(needs);

  router.get(PATH, manage, (_request, response) => answer(response));

  router.put(`${PATH}/mail`, manage, jsonBody, async (request, response) => {
    const change = mailChange(request);
    await settings.setMail(change);
    await audit.record(actorIn(response), 'notices.mail', { what: `${change.host}:${change.port}` });
    await answer(response);
  });

  router.delete(`${PATH}/mail`, manage, async (_request, response) => {
    await settings.removeMail();
    await audit.record(actorIn(response), 'notices.mail', { what: 'removed' });
    await answer(response);
  });

  return router.use(lineSettingsRoutes(needs), contentRoutes(needs), testRoutes(needs));
}

/** What is told, and in which words. */
function contentRoutes(needs: NoticeRouteNeeds): Router {
  const { audit, guard } = needs;
  const { settings } = needs.notices;
  const answer = answerFor(needs);
  const router = Router();
  const manage = guard.requireStaff('notices.manage');

  router.put(`${PATH}/events`, manage, jsonBody, async (request, response) => {
    const change = eventsChange(request) as NoticeEventsChange;
    await settings.setEvents(change);
    await audit.record(actorIn(response), 'notices.events', { what: change.events.join(' ') });
    await answer(response);
  });

  router.put(`${PATH}/texts`, manage, jsonBody, async (request, response) => {
    const change = textsChange(request) as NoticeTextsChange;
    await settings.setTexts(change);
    await audit.record(actorIn(response), 'notices.texts', { what: String(change.texts.length) });
    await answer(response);
  });

  router.put(`${PATH}/reminders`, manage, jsonBody, async (request, response) => {
    const change = reminderSettings(request);
    await settings.setReminders(change);
    const { dueSoonDays, escalateAfterDays, digestAt } = change;
    const what = `${dueSoonDays} ${escalateAfterDays} ${digestAt ?? '-'}`;
    await audit.record(actorIn(response), 'notices.reminders', { what });
    await answer(response);
  });

  return router;
}

/** Whether it works, tried now. */
function testRoutes({ notices: { settings }, audit, guard, offices }: NoticeRouteNeeds): Router {
  const router = Router();
  const manage = guard.requireStaff('notices.manage');

  router.post(`${PATH}/mail/test`, manage, jsonBody, async (request, response) => {
    const test = mailTest(request);
    await audit.record(actorIn(response), 'notices.test', { what: 'mail' });
    const access = settings.mailAccess(await settings.read());
    response.json(await testMail(access, test, offices.current().profile));
  });

  return router;
}
