/** Thailand is seven hours ahead of UTC and knows no daylight saving. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

const local = (instant: Date): string => new Date(instant.getTime() + OFFSET_MS).toISOString();

/** The date in Bangkok, `2026-11-20`. */
export const bangkokDate = (instant: Date): string => local(instant).slice(0, 10);

/** The time of day in Bangkok, `16:14`. */
export const bangkokTime = (instant: Date): string => local(instant).slice(11, 16);

/** ISO 8601 with Bangkok's offset, to the second: `2026-11-20T16:14:00+07:00`. */
export const bangkokIso = (instant: Date): string => `${local(instant).slice(0, 19)}+07:00`;

/** The instant of a date and a time of day (`HH:mm`) in Bangkok. */
export const bangkokInstant = (date: string, time: string): Date => new Date(`${date}T${time}:00+07:00`);
