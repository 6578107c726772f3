import { PRESENCE_SECONDS } from '@khamrong/schemas';
import { trusted, Types } from 'mongoose';
import type { Ground } from '../../../services';
import type { Actor } from '../../staff/actor';
import { presenceModel, type PresenceModel } from './presence.model';

/** A tab that has missed two beats is gone, in milliseconds. */
const GONE_MS = 2.5 * PRESENCE_SECONDS * 1000;
const ONESELF = 'ท่านเอง (อีกแท็บหนึ่ง)';

/** A tab in which a form is open. */
export interface Tab {
  form: string;
  tab: string;
}

type Person = Pick<Actor, 'id' | 'displayName'>;

/** Who has which form open, in all processes alike. */
export class PresenceService {
  constructor(
    private readonly presences: PresenceModel,
    private readonly clock: Ground['clock'],
  ) {}

  /** Says that the tab is still open, and names whoever else has the form open, each once. */
  async beat({ form, tab }: Tab, { id, displayName }: Person): Promise<string[]> {
    const now = this.clock();
    const own = { form: new Types.ObjectId(form), staff: id, tab };
    await this.presences.updateOne(own, { $set: { name: displayName, seenAt: now } }, { upsert: true });
    const seen = await this.presences
      .find({ form: own.form, seenAt: trusted({ $gt: new Date(now.getTime() - GONE_MS) }) })
      .sort({ name: 1 })
      .lean();
    const others = seen.filter((each) => each.staff !== id || each.tab !== tab);
    return [...new Set(others.map(({ staff, name }) => (staff === id ? ONESELF : name)))];
  }

  /** Says that the tab has been closed. */
  async leave({ form, tab }: Tab, { id }: Person): Promise<void> {
    if (Types.ObjectId.isValid(form)) await this.presences.deleteOne({ form, staff: id, tab });
  }
}

/** Waits for the indexes: without the unique one a tab could be there twice. */
export async function openPresence({ connection, clock }: Ground): Promise<PresenceService> {
  const presences = presenceModel(connection);
  await presences.createIndexes();
  return new PresenceService(presences, clock);
}
