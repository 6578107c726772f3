import { Type, type Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** A time of day, `HH:mm`, 24 hours. */
export const TimeField = fieldSettings('time', {
  /** Later than this earlier time field when both dates are the same. */
  after: Type.Optional(
    Type.Object(
      {
        time: Type.String({ maxLength: 64 }),
        fromDate: Type.String({ maxLength: 64 }),
        toDate: Type.String({ maxLength: 64 }),
      },
      { additionalProperties: false },
    ),
  ),
});
export type TimeField = Static<typeof TimeField>;
