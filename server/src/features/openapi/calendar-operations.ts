import { NewHolidays, OfficeCalendar, OfficeHours } from '@khamrong/schemas';
import { office, ok, type Operation } from './operation';

const calendar = '/api/v1/office/calendar';
const answers = ok('The calendar as it is now', OfficeCalendar);

/** When the office works. Every change has due dates of open cases reckoned anew in the background. */
export const calendarOperations: Operation[] = [
  office({
    method: 'get',
    path: calendar,
    summary: 'Working days, hours and holidays with their names',
    answers,
  }),
  office({
    method: 'post',
    path: `${calendar}/holidays`,
    summary: 'Add holidays; those that are there get their new names',
    body: NewHolidays,
    answers,
    errors: ['calendar.full', 'calendar.noSuchDay'],
  }),
  office({
    method: 'delete',
    path: `${calendar}/holidays/{date}`,
    summary: 'Take a holiday out, by its ISO date',
    answers,
    errors: ['calendar.noSuchDay'],
  }),
  office({
    method: 'put',
    path: `${calendar}/hours`,
    summary: 'Set the weekdays and hours of work',
    body: OfficeHours,
    answers,
    errors: ['calendar.hoursInvalid'],
  }),
];
