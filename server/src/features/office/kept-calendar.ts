import {
  AppError,
  HOLIDAYS_MAX,
  isIsoDate,
  suggestedHolidays,
  withHolidays,
  type Holiday,
  type OfficeCalendar,
} from '@khamrong/schemas';
import { trusted } from 'mongoose';
import type { OfficeDocument, OfficeModel } from './office.model';

/** When the office works, and how that is changed; whoever is quicker of two loses nothing to the other. */
export interface KeptCalendar {
  /** Read anew each time, so that every process shows the same. */
  calendar(): Promise<OfficeCalendar>;
  /** @throws AppError `calendar.full` or `calendar.noSuchDay` */
  addHolidays(days: readonly Holiday[]): Promise<ChangedCalendar>;
  removeHoliday(date: string): Promise<ChangedCalendar>;
  /** @throws AppError `calendar.hoursInvalid` */
  setHours(hours: OfficeCalendar['hours']): Promise<ChangedCalendar>;
}

/** A calendar with the revision that a change gave it. */
export interface ChangedCalendar extends OfficeCalendar {
  revision: number;
}

type Kept = Pick<OfficeDocument, 'profile' | 'holidays' | 'calendarRevision'>;

/** Days of a file, which names none, by the names of those that are the same every year. */
function named(dates: readonly string[]): Holiday[] {
  const years = new Set(dates.map((date) => Number(date.slice(0, 4))));
  const names = new Map([...years].flatMap(suggestedHolidays).map(({ date, name }) => [date, name]));
  const days = dates.map((date) => ({ date, name: names.get(date) ?? '' }));
  return withHolidays(days, []);
}

/** Offices that changed nothing yet have the days of their file. */
const calendarOf = ({ profile: { hours, holidays: dates }, holidays }: Kept): OfficeCalendar => ({
  hours,
  holidays: holidays ?? named(dates),
});

/** Times a change is made anew where somebody else was quicker. */
const TRIES = 5;

function checkHours({ days, opens, closes }: OfficeCalendar['hours']): void {
  if (days.length === 0 || opens >= closes) throw new AppError('calendar.hoursInvalid');
}

function checkDays(days: readonly Holiday[]): void {
  const wrong = days.find(({ date }) => !isIsoDate(date));
  if (wrong) throw new AppError('calendar.noSuchDay', { date: wrong.date });
}

/** A table that grew too large is refused; one that is smaller than before never is. */
function joined(now: OfficeCalendar, days: readonly Holiday[]): OfficeCalendar {
  const holidays = withHolidays(now.holidays, days);
  if (holidays.length > HOLIDAYS_MAX) throw new AppError('calendar.full', { most: HOLIDAYS_MAX });
  return { ...now, holidays };
}

/** What is stored of a calendar: holidays with their names, and as everything else reads them. */
const storedOf = ({ holidays, hours }: OfficeCalendar, revision: number) => ({
  holidays,
  'profile.holidays': holidays.map(({ date }) => date),
  'profile.hours': hours,
  calendarRevision: revision,
});

/** @param changed is called once a change is stored */
export function keptCalendar(
  offices: OfficeModel,
  key: string,
  changed: () => Promise<unknown>,
): KeptCalendar {
  const read = (): Promise<Kept> => offices.findOne({ key }).orFail().lean();

  async function change(make: (now: OfficeCalendar) => OfficeCalendar): Promise<ChangedCalendar> {
    for (let tried = 1; tried <= TRIES; tried += 1) {
      const seen = await read();
      const next = make(calendarOf(seen));
      const revision = (seen.calendarRevision ?? 0) + 1;
      const unchanged = { key, calendarRevision: seen.calendarRevision ?? trusted({ $exists: false }) };
      const { matchedCount } = await offices.updateOne(unchanged, { $set: storedOf(next, revision) });
      if (matchedCount === 0) continue;
      await changed();
      return { ...next, revision };
    }
    throw new AppError('service.unavailable');
  }

  return { calendar: async () => calendarOf(await read()), ...changesBy(change) };
}

type Change = (make: (now: OfficeCalendar) => OfficeCalendar) => Promise<ChangedCalendar>;

const changesBy = (change: Change): Omit<KeptCalendar, 'calendar'> => ({
  async addHolidays(days) {
    checkDays(days);
    return change((now) => joined(now, days));
  },
  removeHoliday: (date) =>
    change((now) => ({ ...now, holidays: now.holidays.filter((day) => day.date !== date) })),
  async setHours(hours) {
    checkHours(hours);
    return change((now) => ({ ...now, hours: { ...hours, days: hours.days.toSorted() } }));
  },
});
