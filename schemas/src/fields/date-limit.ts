import { Type } from '@sinclair/typebox';

/** A limit: an ISO date, `today`, or days from today, `today+7` (`today+{lead_days}` before publishing). */
export const DateLimit = Type.String({
  pattern: '^(\\d{4}-\\d{2}-\\d{2}|today([+-](\\d{1,4}|\\{[a-z_]+\\}))?)$',
});
