import { Type, type Static } from '@sinclair/typebox';

/** What the office's account is found by in LINE: with its @. */
export const BasicId = Type.String({ pattern: '^@[0-9A-Za-z._-]{2,30}$' });

/** The office's LINE Official Account (Messaging API). What is left out stays as it was. */
export const LineSettingsChange = Type.Object(
  {
    /** Channel access token: sends. */
    token: Type.Optional(Type.String({ minLength: 20, maxLength: 400, pattern: '^[\\x21-\\x7e]+$' })),
    /** Channel secret: proves that what comes to the webhook comes from LINE. */
    secret: Type.Optional(Type.String({ pattern: '^[0-9a-f]{32}$' })),
    basicId: Type.Optional(BasicId),
  },
  { additionalProperties: false },
);
export type LineSettingsChange = Static<typeof LineSettingsChange>;

/** How staff are told: by e-mail, by LINE and where that cannot be by e-mail, or by both. */
export const STAFF_WAYS = ['mail', 'line', 'both'] as const;
export type StaffWay = (typeof STAFF_WAYS)[number];
export const StaffWay = Type.Union(STAFF_WAYS.map((way) => Type.Literal(way)));
export const StaffWayChange = Type.Object({ staffBy: StaffWay }, { additionalProperties: false });
export type StaffWayChange = { staffBy: StaffWay };

/** A LINE group that hears of new cases and gets the daily summary; of every department where it names none. */
export const LineGroupCreation = Type.Object(
  { department: Type.String({ maxLength: 120 }) },
  { additionalProperties: false },
);
export type LineGroupCreation = Static<typeof LineGroupCreation>;

export const LineGroup = Type.Object({
  id: Type.String(),
  department: Type.String(),
  linked: Type.Boolean(),
  /** To be written into the group, once and within the hour; null where it is linked or LINE is not set up. */
  word: Type.Union([Type.String(), Type.Null()]),
});
export type LineGroup = Static<typeof LineGroup>;

/** One's own LINE; `offer` is the way to link it. Null where the office has no LINE. */
export const OwnLine = Type.Object({
  line: Type.Union([
    Type.Object({
      linked: Type.Boolean(),
      /** Opens LINE with a word that is good once and within the hour, and the same as a QR code, SVG. */
      offer: Type.Object({ url: Type.String(), qr: Type.String() }),
    }),
    Type.Null(),
  ]),
});
export type OwnLine = Static<typeof OwnLine>;
