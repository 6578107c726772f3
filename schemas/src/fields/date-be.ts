import { Type, type Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** A limit: an ISO date, `today`, or days from today, `today+7` (`today+{lead_days}` before publishing). */
export const DateLimit = Type.String({
  pattern: '^(\\d{4}-\\d{2}-\\d{2}|today([+-](\\d{1,4}|\\{[a-z_]+\\}))?)$',
});

/** A date, asked and shown in the Buddhist era, stored as ISO `YYYY-MM-DD`. */
export const DateField = fieldSettings('date_be', {
  min: Type.Optional(DateLimit),
  max: Type.Optional(DateLimit),
  /** Not before the date answered in this earlier field. */
  notBefore: Type.Optional(Type.String({ maxLength: 64 })),
  /** Only days the office is open. */
  workingDaysOnly: Type.Optional(Type.Boolean()),
  /** Day, or day and month, may be unknown: `1950` and `1950-05` are answers too (birth dates, ป.พ.พ. ม.16). */
  partial: Type.Optional(Type.Boolean()),
  default: Type.Optional(Type.Literal('today')),
});
export type DateField = Static<typeof DateField>;
