import { Type, type Static } from '@sinclair/typebox';

const WorkingDays = Type.Integer({ minimum: 0, maximum: 30 });

/** When officers are reminded of what is due. */
export const ReminderSettings = Type.Object(
  {
    /** Working days before the due date on which its officer is told; 0 on the day itself. */
    dueSoonDays: WorkingDays,
    /** Working days after the due date on which the head of the division is told. */
    escalateAfterDays: WorkingDays,
    /** Time in Bangkok of the daily summary; null for none. */
    digestAt: Type.Union([Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }), Type.Null()]),
  },
  { additionalProperties: false },
);
export type ReminderSettings = Static<typeof ReminderSettings>;

export const USUAL_REMINDERS: ReminderSettings = {
  dueSoonDays: 1,
  escalateAfterDays: 3,
  digestAt: '08:30',
};
