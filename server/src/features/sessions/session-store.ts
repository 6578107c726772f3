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

/** Sessions in the database. A stolen copy of it opens none: it holds hashes of the tokens only. */
export class SessionStore {
  constructor(
    private readonly sessions: SessionModel,
    private readonly clock: Clock,
  ) {}

  /** @returns the token, 256 random bits, for the cookie */
  async start(staff: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const seenAt = this.clock();
    const expiresAt = new Date(seenAt.getTime() + ABSOLUTE_MS);
    await this.sessions.create({ _id: idOf(token), staff: new Types.ObjectId(staff), seenAt, expiresAt });
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
