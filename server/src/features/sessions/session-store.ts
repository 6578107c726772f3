import { createHash, randomBytes } from 'node:crypto';
import { Types, type Connection } from 'mongoose';
import type { Clock } from '../../ports/clock';
import { sessionModel, type SessionDocument, type SessionModel } from './session.model';

const MINUTE_MS = 60_000;
/** A session ends this long after its last use, and this long after sign-in whatever happens. */
export const IDLE_MS = 30 * MINUTE_MS;
export const ABSOLUTE_MS = 8 * 60 * MINUTE_MS;
/** Use is written down this often: a write per request would be a disk sync per request. */
const NOTED_MS = MINUTE_MS;

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const idOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** How a session is named to its owner: enough of the hash to tell it from others, and no token. */
const ID_LETTERS = 24;
export const publicId = (session: Pick<SessionDocument, '_id'>): string => session._id.slice(0, ID_LETTERS);

/** Where a session is begun: browser and system, and bucket of the address. */
export interface Place {
  device: string;
  address: string;
}

/** Sessions in the database. A stolen copy of it opens none: it holds hashes of the tokens only. */
export class SessionStore {
  constructor(
    private readonly sessions: SessionModel,
    private readonly clock: Clock,
  ) {}

  /** @returns the token, 256 random bits, for the cookie */
  async start(staff: string, place: Place): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const seenAt = this.clock();
    const expiresAt = new Date(seenAt.getTime() + ABSOLUTE_MS);
    const own = { _id: idOf(token), staff: new Types.ObjectId(staff), ...place };
    await this.sessions.create({ ...own, since: seenAt, seenAt, expiresAt });
    return token;
  }

  /** The staff id of a live session; using it keeps it alive. */
  async use(token: string): Promise<string | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const session = await this.sessions.findOne({ _id: idOf(token) }).lean();
    if (!session || !this.isLive(session)) return undefined;
    await this.note(session);
    return String(session.staff);
  }

  async end(token: string): Promise<void> {
    if (TOKEN.test(token)) await this.sessions.deleteOne({ _id: idOf(token) });
  }

  /** The live sessions of an account, last used first. */
  async listOf(staff: string): Promise<SessionDocument[]> {
    const all = await this.sessions
      .find({ staff: new Types.ObjectId(staff) })
      .sort({ seenAt: -1 })
      .lean();
    return all.filter((session) => this.isLive(session));
  }

  isOf(token: string | undefined, session: SessionDocument): boolean {
    return token !== undefined && TOKEN.test(token) && idOf(token) === session._id;
  }

  /** Ends sessions of an account that was listed. */
  async endEach(sessions: readonly SessionDocument[]): Promise<void> {
    for (const { _id } of sessions) await this.sessions.deleteOne({ _id });
  }

  async endAllOf(staff: string): Promise<void> {
    await this.sessions.deleteMany({ staff: new Types.ObjectId(staff) });
  }

  private isLive({ seenAt, expiresAt }: SessionDocument): boolean {
    const now = this.clock().getTime();
    return now < expiresAt.getTime() && now - seenAt.getTime() < IDLE_MS;
  }

  private async note({ _id, seenAt }: SessionDocument): Promise<void> {
    const now = this.clock();
    if (now.getTime() - seenAt.getTime() < NOTED_MS) return;
    await this.sessions.updateOne({ _id }, { $set: { seenAt: now } });
  }
}

export async function openSessionStore(connection: Connection, clock: Clock): Promise<SessionStore> {
  const sessions = sessionModel(connection);
  await sessions.createIndexes();
  return new SessionStore(sessions, clock);
}
