import { Type, type Static } from '@sinclair/typebox';
import { Holiday, HOLIDAYS_MAX } from '../../calendar/holiday';
import { OfficeHours } from '../../office/office-profile';

/** When the office works: by this, what arrives counts as received and due dates are reckoned. */
export const OfficeCalendar = Type.Object({
  hours: OfficeHours,
  /** By date, of all years. */
  holidays: Type.Array(Holiday),
});
export type OfficeCalendar = Static<typeof OfficeCalendar>;

/** Days that join the table; those that are in it get their new names. */
export const NewHolidays = Type.Object(
  { days: Type.Array(Holiday, { minItems: 1, maxItems: HOLIDAYS_MAX }) },
  { additionalProperties: false },
);
export type NewHolidays = Static<typeof NewHolidays>;
