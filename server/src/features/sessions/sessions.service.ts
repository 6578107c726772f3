import { AppError, type PasswordChange, type SignedInDevice, type SignInRequest } from '@khamrong/schemas';
import type { Ground } from '../../services';
import type { AuditService } from '../audit/audit.service';
import type { RightsService } from '../rights/rights.service';
import type { SecondFactorService } from '../second-factor/second-factor.service';
import { actorOf, type Actor } from '../staff/actor';
import { verifyNothing, verifyPassword } from '../staff/passwords';
import type { StaffDocument, StaffService } from '../staff/staff.service';
import { deviceFor, isKnownDevice } from './known-device';
import { checkStrength } from './password-strength';
import { openSessionStore, publicId, type SessionStore } from './session-store';
import { presentDevice } from './session.presenter';
import { signInThrottle, type Try } from './sign-in-throttle';

/** Where a request comes from: the bucket of its address, its device cookie, its browser. */
export interface Origin {
  address: string;
  device: string | undefined;
  deviceName: string;
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
  factors: SecondFactorService;
  rights: Pick<RightsService, 'all'>;
  store: SessionStore;
}

/** Signing in and out, and who is signed in. */
export class SessionsService {
  private readonly throttle = signInThrottle();

  constructor(
    private readonly needs: Needs,
    private readonly keys: Ground['keys'],
  ) {}

  /**
   * Every refusal looks and takes alike, whether the account exists, is disabled, or the password is wrong. That a code is
   * asked for is told to who knows the password.
   * @throws AppError `session.wrongPassword`, `session.codeRequired`, `session.wrongCode` or `rate.limited`
   */
  async signIn({ username, password, code }: SignInRequest, origin: Origin): Promise<Begun> {
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
    await this.checkCode(account, code, attempt);
    await this.throttle.forgive(attempt);
    const begun = await this.begin(account, origin.address, origin.deviceName);
    await this.checkStillTrue(account, begun);
    await audit.record(begun.actor, 'session.signIn');
    return begun;
  }

  /** Who a token stands for; undefined where it has ended or the account is disabled. */
  async actorBehind(token: string | undefined, address: string): Promise<Actor | undefined> {
    const id = token ? await this.needs.store.use(token) : undefined;
    const account = id ? await this.needs.staff.byId(id) : null;
    return account && !account.disabled ? this.actor(account, address) : undefined;
  }

  async signOut(token: string | undefined, actor: Actor): Promise<void> {
    await this.drop(token);
    await this.needs.audit.record(actor, 'session.signOut');
  }

  /** Ends the one session of a browser. */
  async drop(token: string | undefined): Promise<void> {
    if (token) await this.needs.store.end(token);
  }

  /** Where somebody is signed in. */
  async devicesOf(actor: Actor, token: string | undefined): Promise<SignedInDevice[]> {
    const { store } = this.needs;
    return (await store.listOf(actor.id)).map((each) => presentDevice(each, store.isOf(token, each)));
  }

  /**
   * Signs somebody out elsewhere: on one device, or on all but the one that asks.
   * @throws AppError `session.notFound` where there is no such one
   */
  async endElsewhere(actor: Actor, token: string | undefined, only?: string): Promise<void> {
    const { store, audit } = this.needs;
    const others = (await store.listOf(actor.id)).filter((each) => !store.isOf(token, each));
    const ended = only === undefined ? others : others.filter((each) => publicId(each) === only);
    if (only !== undefined && ended.length === 0) throw new AppError('session.notFound');
    await store.endEach(ended);
    for (const { device } of ended) await audit.record(actor, 'session.endDevice', { what: device });
  }

  /**
   * Before what protects an account is changed.
   * @throws AppError `session.wrongPassword` or `rate.limited`
   */
  async confirmPassword(actor: Actor, password: string): Promise<void> {
    const attempt = { username: actor.username, address: actor.address, device: actor.id };
    await this.throttle.admit(attempt);
    if (!(await this.opens(await this.needs.staff.byId(actor.id), password)))
      throw new AppError('session.wrongPassword');
    await this.throttle.forgive(attempt);
  }

  /**
   * Ends every session of the account and begins a new one.
   * @throws AppError `session.wrongPassword`, `session.passwordTooWeak`, `session.passwordCommon` or `rate.limited`
   */
  async changePassword(actor: Actor, change: PasswordChange, deviceName: string): Promise<Begun> {
    const { staff, audit } = this.needs;
    await this.confirmPassword(actor, change.current);
    checkStrength(change, actor.username);
    const account = await staff.setPassword(actor.id, change.next);
    await this.endAllOf(actor.id);
    await audit.record(actor, 'session.passwordChange');
    return this.begin(account, actor.address, deviceName);
  }

  /** Signs an account out everywhere: it was disabled, or its password was set anew. */
  endAllOf(staff: string): Promise<void> {
    return this.needs.store.endAllOf(staff);
  }

  private async opens(account: StaffDocument | null, password: string): Promise<boolean> {
    if (!account || account.disabled) return verifyNothing(password);
    return verifyPassword(account.passwordHash, password);
  }

  /** Wrong codes count as wrong passwords do. */
  private async checkCode(account: StaffDocument, code: string | undefined, attempt: Try): Promise<void> {
    const { factors, audit } = this.needs;
    const id = String(account._id);
    if (!(await factors.has(id))) return;
    if (!code) {
      await this.throttle.excuse(attempt);
      throw new AppError('session.codeRequired');
    }
    const by = { username: account.username, address: attempt.address };
    const proof = await factors.prove(id, code);
    if (!proof) await audit.record(by, 'session.refused', { what: 'code' });
    if (!proof) throw new AppError('session.wrongCode');
    if (proof === 'recovery') await audit.record(by, 'session.recoveryCodeUsed');
  }

  /** A password changed while this one was being checked has ended every session but the one that then began. */
  private async checkStillTrue(account: StaffDocument, { token }: Begun): Promise<void> {
    const now = await this.needs.staff.byId(String(account._id));
    if (now?.passwordHash === account.passwordHash) return;
    await this.drop(token);
    throw new AppError('session.wrongPassword');
  }

  private async begin(account: StaffDocument, address: string, device: string): Promise<Begun> {
    const id = String(account._id);
    const token = await this.needs.store.start(id, { device, address });
    return { actor: await this.actor(account, address), token, device: deviceFor(this.keys, id) };
  }

  private async actor(account: StaffDocument, address: string): Promise<Actor> {
    const { factors, rights } = this.needs;
    const asked = (await factors.roles()).includes(account.role);
    const lacksFactor = asked && !(await factors.has(String(account._id)));
    return actorOf(account, await rights.all(), address, lacksFactor);
  }
}

export async function openSessions(ground: Ground, needs: Omit<Needs, 'store'>): Promise<SessionsService> {
  const store = await openSessionStore(ground.connection, ground.clock);
  return new SessionsService({ ...needs, store }, ground.keys);
}
