import { AppError, bangkokIso, type Text } from '@khamrong/schemas';

/** When citizens may file, as the office set it. */
export interface Availability {
  /** The switch. */
  open: boolean;
  opensAt?: Date;
  closesAt?: Date;
  /** Submissions after which the form closes by itself. */
  cap?: number;
  closedMessage?: Text;
}

/** Whether citizens may file at this moment. `full` is whether as many have as the cap allows. */
export const isOpenAt = ({ open, opensAt, closesAt }: Availability, full: boolean, now: Date): boolean =>
  open && !full && (!opensAt || opensAt <= now) && (!closesAt || closesAt > now);

/** What a closed form says of itself: the office's words, and when it opens where that is to come. */
export function saidClosed(
  { open, opensAt, closedMessage }: Availability,
  now: Date,
): { closedMessage?: Text; opensAt?: string } {
  const toCome = open && opensAt && opensAt > now;
  return {
    ...(closedMessage ? { closedMessage } : {}),
    ...(toCome ? { opensAt: bangkokIso(opensAt) } : {}),
  };
}

/** How filing on a closed form ends. */
export const formClosed = (availability: Availability, now: Date): AppError =>
  new AppError('form.closed', { ...saidClosed(availability, now) });
