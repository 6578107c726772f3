import { AppError, isIsoDate, NewHolidays, OfficeHours } from '@khamrong/schemas';
import { Router, type Response } from 'express';
import { jsonBody } from '../../http/json-body';
import { bodyOf } from '../../http/validate';
import type { AuditService } from '../audit/audit.service';
import type { JobsService } from '../jobs/jobs.service';
import { actorIn, type Guard } from '../sessions/guard';
import type { ChangedCalendar } from './kept-calendar';
import { OFFICE_FRESH_MS, type OfficeService } from './office.service';

export interface CalendarNeeds {
  offices: OfficeService;
  jobs: Pick<JobsService, 'addAll'>;
  audit: AuditService;
  guard: Guard;
  clock: () => Date;
}

const PATH = '/api/v1/office/calendar';
const newHolidays = bodyOf(NewHolidays);
const hoursOf = bodyOf(OfficeHours);

/**
 * Has the due dates of open cases reckoned anew: at once, and again when every process files by the new calendar, for what was
 * filed by the old one meanwhile.
 */
const reckonAnew = (
  { revision }: ChangedCalendar,
  by: string,
  { jobs, clock }: CalendarNeeds,
): Promise<void> =>
  jobs.addAll(
    [0, 2 * OFFICE_FRESH_MS].map((pause) => ({
      kind: 'dueDates' as const,
      key: `${revision}.${pause}`,
      task: { by },
      runAt: new Date(clock().getTime() + pause),
      by,
    })),
  );

async function answer(response: Response, changed: ChangedCalendar, needs: CalendarNeeds): Promise<void> {
  await reckonAnew(changed, actorIn(response).username, needs);
  response.json({ hours: changed.hours, holidays: changed.holidays });
}

/** When the office works: read by whoever reads services, changed by those who manage them. */
export function calendarRoutes(needs: CalendarNeeds): Router {
  const { offices, audit, guard } = needs;
  const router = Router();
  const manage = guard.requireStaff('services.manage');

  router.get(PATH, guard.requireStaff('services.read'), async (_request, response) => {
    response.json(await offices.calendar());
  });

  router.put(`${PATH}/hours`, manage, jsonBody, async (request, response) => {
    const hours = hoursOf(request);
    const changed = await offices.setHours(hours);
    const what = `${hours.days.join(' ')} ${hours.opens}-${hours.closes}`;
    await audit.record(actorIn(response), 'office.hours', { what });
    await answer(response, changed, needs);
  });

  return router.use(holidayRoutes(needs));
}

function holidayRoutes(needs: CalendarNeeds): Router {
  const { offices, audit, guard } = needs;
  const router = Router();
  const manage = guard.requireStaff('services.manage');

  router.post(`${PATH}/holidays`, manage, jsonBody, async (request, response) => {
    const { days } = newHolidays(request);
    const changed = await offices.addHolidays(days);
    const what = `+ ${days.map(({ date }) => date).join(' ')}`;
    await audit.record(actorIn(response), 'office.holidays', { what });
    await answer(response, changed, needs);
  });

  router.delete(`${PATH}/holidays/:date`, manage, async (request, response) => {
    const date = String(request.params.date);
    if (!isIsoDate(date)) throw new AppError('calendar.noSuchDay');
    const changed = await offices.removeHoliday(date);
    await audit.record(actorIn(response), 'office.holidays', { what: `- ${date}` });
    await answer(response, changed, needs);
  });

  return router;
}
