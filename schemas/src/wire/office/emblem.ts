import { Type, type Static } from '@sinclair/typebox';

/** `GET /office/emblem`, and the answer to `PUT`: where the picture is, null without one. */
export const OfficeEmblem = Type.Object({ path: Type.Union([Type.String(), Type.Null()]) });
export type OfficeEmblem = Static<typeof OfficeEmblem>;
