import { Type, type Static } from '@sinclair/typebox';

/** A case that waits for the office, as anybody at its place may know it: the office's words, never the citizen's. */
export const OpenReport = Type.Object({
  /** Absent where the service's numbers are not to be guessed. */
  receiptNo: Type.Optional(Type.String()),
  /** Day it was filed, ISO date: the minute would tell who stood there. */
  receivedAt: Type.String(),
  status: Type.String(),
  statusText: Type.String(),
  /** What was chosen of the matter; the name of the service where nothing is. */
  what: Type.String(),
  /** Metres from the point asked for, rounded up to tens; absent for reports of the same scanned place. */
  distance: Type.Optional(Type.Integer()),
});
export type OpenReport = Static<typeof OpenReport>;

/** The newest of a scanned place, or the nearest of a point on the map. */
export const OpenReports = Type.Object({ items: Type.Array(OpenReport, { maxItems: 5 }) });
export type OpenReports = Static<typeof OpenReports>;

/** Which place: the name a code brought, or a point on the map in degrees (WGS 84). */
export const OpenReportsQuery = Type.Object({
  point: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  lat: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
  lng: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
});
export type OpenReportsQuery = Static<typeof OpenReportsQuery>;
