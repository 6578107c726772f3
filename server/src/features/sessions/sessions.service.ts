import { AppError, type PasswordChange, type SignInRequest } from '@khamrong/schemas';
import type { Ground } from '../../services';
import type { AuditService } from '../audit/audit.service';
import { actorOf, type Actor } from '../staff/actor';
import { verifyNothing, verifyPassword } from '../staff/passwords';
import type { StaffDocument, StaffService } from '../staff/staff.service';
import { deviceFor, isKnownDevice } from './known-device';
import { openSessionStore, type SessionStore } from './session-store';
import { signInThrottle } from './sign-in-throttle';

/** Where a request comes from: the bucket of its address and its device cookie. */
export interface Origin {
  address: string;
  device: string | undefined;
}

/** A session that has just begun, and what its browser is to keep. */
export interface Begun {
  actor: Actor;
  token: string;
  device: string;
}

interface Needs {
  staff: StaffService;
  audit: AuditService;
  store: SessionStore;
}

/** A password that is the old one again, or the user name with something around it, protects nobody. */
function checkStrength({ current, next }: PasswordChange, username: string): void {
  if (next === current || next.toLowerCase().includes(username))
    throw new AppError('session.passwordTooWeak');
}

/** Signing in and out, and who is signed in. */
export class SessionsService {
  private readonly throttle = signInThrottle();

  constructor(
    private readonly needs: Needs,
    private readonly keys: Ground['keys'],
  ) {}

  /**
   * Every refusal looks and takes alike, whether the account exists, is disabled, or the password is wrong.
   * @throws AppError `session.wrongPassword` or `rate.limited`
   */
  async signIn({ username, password }: SignInRequest, origin: Origin): Promise<Begun> {
    const { staff, audit } = this.needs;
    const name = username.trim().toLowerCase();
    const account = await staff.byUsername(name);
    const known = account !== null && isKnownDevice(this.keys, String(account._id), origin.device);
    const attempt = { username: name, address: origin.address, device: known ? origin.device : undefined };
    await this.throttle.admit(attempt);
    if (!(await this.opens(account, password)) || !account) {
      // What was typed is written down only where it is an account: people type passwords into the wrong box.
      await audit.record({ username: account?.username ?? '', address: origin.address }, 'session.refused');
      throw new AppError('session.wrongPassword');
    }
    await this.throttle.forgive(attempt);
    const begun = await this.begin(account, origin.address);
    await this.checkStillTrue(account, begun);
    await audit.record(begun.actor, 'session.signIn');
    return begun;
  }

  /** Who a token stands for; undefined where it has ended or the account is disabled. */
  async actorBehind(token: string | undefined, address: string): Promise<Actor | undefined> {
    const id = token ? await this.needs.store.use(token) : undefined;
    const account = id ? await this.needs.staff.byId(id) : null;
    return account && !account.disabled ? actorOf(account, address) : undefined;
  }

  async signOut(token: string | undefined, actor: Actor): Promise<void> {
    await this.drop(token);
    await this.needs.audit.record(actor, 'session.signOut');
  }

  /** Ends the one session of a browser. */
  async drop(token: string | undefined): Promise<void> {
    if (token) await this.needs.store.end(token);
  }

  /**
   * Ends every session of the account and begins a new one.
   * @throws AppError `session.wrongPassword`, `session.passwordTooWeak` or `rate.limited`
   */
  async changePassword(actor: Actor, change: PasswordChange): Promise<Begun> {
    const { staff, audit } = this.needs;
    const attempt = { username: actor.username, address: actor.address, device: actor.id };
    await this.throttle.admit(attempt);
    if (!(await this.opens(await staff.byId(actor.id), change.current)))
      throw new AppError('session.wrongPassword');
    checkStrength(change, actor.username);
    const account = await staff.setPassword(actor.id, change.next);
    await this.throttle.forgive(attempt);
    await this.endAllOf(actor.id);
    await audit.record(actor, 'session.passwordChange');
    return this.begin(account, actor.address);
  }

  /** Signs an account out everywhere: it was disabled, or its password was set anew. */
  endAllOf(staff: string): Promise<void> {
    return this.needs.store.endAllOf(staff);
  }

  private async opens(account: StaffDocument | null, password: string): Promise<boolean> {
    if (!account || account.disabled) return verifyNothing(password);
    return verifyPassword(account.passwordHash, password);
  }

  /** A password changed while this one was being checked has ended every session but the one that then began. */
  private async checkStillTrue(account: StaffDocument, { token }: Begun): Promise<void> {
    const now = await this.needs.staff.byId(String(account._id));
    if (now?.passwordHash === account.passwordHash) return;
    await this.drop(token);
    throw new AppError('session.wrongPassword');
  }

  private async begin(account: StaffDocument, address: string): Promise<Begun> {
    const id = String(account._id);
    const token = await this.needs.store.start(id);
    return { actor: actorOf(account, address), token, device: deviceFor(this.keys, id) };
  }
}

export async function openSessions(ground: Ground, needs: Omit<Needs, 'store'>): Promise<SessionsService> {
  const store = await openSessionStore(ground.connection, ground.clock);
  return new SessionsService({ ...needs, store }, ground.keys);
}
