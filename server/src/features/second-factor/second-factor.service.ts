import type { Role, SecondFactorOffer } from '@khamrong/schemas';
import { trusted, Types } from 'mongoose';
import type { Ground } from '../../services';
import type { OfficeService } from '../office/office.service';
import { qrSvg } from '../qr/qr-svg';
import { newRecoveryCodes, newSecret, recoveryCodeIn, stepOf, uriOf } from './codes';
import {
  secondFactorModel,
  secondFactorRuleModel,
  type SecondFactorModel,
  type SecondFactorRuleModel,
} from './second-factor.model';

/** Whose second factor. */
export interface Holder {
  id: string;
  username: string;
  role: Role;
}

/** How a code was right. */
export type Proof = 'app' | 'recovery';

interface Kept {
  factors: SecondFactorModel;
  rules: SecondFactorRuleModel;
}

/** How far another process's change of the roles may be behind, in milliseconds. */
const FRESH_MS = 5000;

/** Codes of an authenticator app beside the password, and recovery codes for a lost telephone. */
export class SecondFactorService {
  private known: { until: number; roles: Promise<Role[]> } | undefined;

  constructor(
    private readonly kept: Kept,
    private readonly offices: OfficeService,
    private readonly ground: Pick<Ground, 'keys' | 'clock'>,
  ) {}

  async has(staff: string): Promise<boolean> {
    return (await this.kept.factors.exists({ _id: staff, since: trusted({ $exists: true }) })) !== null;
  }

  /** Those of these accounts that have one. */
  async amongst(staff: readonly Types.ObjectId[]): Promise<Set<string>> {
    const filter = { _id: trusted({ $in: staff }), since: trusted({ $exists: true }) };
    return new Set(
      (await this.kept.factors.find(filter).select({ _id: 1 }).lean()).map(({ _id }) => String(_id)),
    );
  }

  /** Begins one, or begins it anew; it counts once a code of it was given. One that counts stays as it is until then. */
  async offer({ id, username }: Holder): Promise<SecondFactorOffer> {
    const secret = newSecret();
    const offered = this.ground.keys.seal(secret, id);
    const fresh = { lastStep: 0, recovery: [] };
    await this.kept.factors.updateOne(
      { _id: id },
      { $set: { offered }, $setOnInsert: fresh },
      { upsert: true },
    );
    const uri = uriOf(secret, username, this.offices.current().profile.shortName);
    return { secret, uri, qr: qrSvg(uri) };
  }

  /** Turns on what was offered. Returns the recovery codes, this once; undefined for a wrong code. */
  async confirm(id: string, code: string): Promise<string[] | undefined> {
    const { offered } = (await this.kept.factors.findOne({ _id: id }).lean()) ?? {};
    const lastStep = this.stepOf(id, offered, code);
    if (lastStep === undefined) return undefined;
    const set = { secret: offered, since: this.ground.clock(), lastStep };
    await this.kept.factors.updateOne({ _id: id }, { $set: set, $unset: { offered: 1 } });
    return this.renewRecovery(id);
  }

  /** New recovery codes in place of all there were. */
  async renewRecovery(id: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    const recovery = codes.map((code) => this.hashOf(id, code));
    await this.kept.factors.updateOne({ _id: id }, { $set: { recovery } });
    return codes;
  }

  /** Uses up a code of the app or a recovery code: neither opens twice, whichever process is asked. */
  async prove(id: string, typed: string): Promise<Proof | undefined> {
    if (await this.takeStep(id, typed.replace(/\s/g, ''))) return 'app';
    const code = recoveryCodeIn(typed);
    if (!code) return undefined;
    const recovery = this.hashOf(id, code);
    const taken = await this.kept.factors.updateOne({ _id: id, recovery }, { $pull: { recovery } });
    return taken.modifiedCount === 1 ? 'recovery' : undefined;
  }

  async remove(id: string): Promise<void> {
    await this.kept.factors.deleteOne({ _id: id });
  }

  /** Roles that must have one, as they were some seconds ago at most. */
  roles(): Promise<Role[]> {
    if (!this.known || this.known.until <= Date.now()) {
      const roles = this.readRoles();
      this.known = { until: Date.now() + FRESH_MS, roles };
      roles.catch(() => (this.known = undefined));
    }
    return this.known.roles;
  }

  async setRoles(roles: Role[]): Promise<void> {
    const office = new Types.ObjectId(this.offices.current().id);
    await this.kept.rules.updateOne({ office }, { $set: { roles } }, { upsert: true });
    this.known = undefined;
  }

  private async readRoles(): Promise<Role[]> {
    const rule = await this.kept.rules.findOne({ office: this.offices.current().id }).lean();
    return rule?.roles ?? [];
  }

  private async takeStep(id: string, code: string): Promise<boolean> {
    const { secret } = (await this.kept.factors.findOne({ _id: id }).lean()) ?? {};
    const step = this.stepOf(id, secret, code);
    if (step === undefined) return false;
    const earlier = { _id: id, lastStep: trusted({ $lt: step }) };
    return (await this.kept.factors.updateOne(earlier, { $set: { lastStep: step } })).modifiedCount === 1;
  }

  private stepOf(id: string, sealed: unknown, code: string): number | undefined {
    if (!sealed) return undefined;
    const bytes = sealed instanceof Uint8Array ? sealed : (sealed as { buffer: Uint8Array }).buffer;
    return stepOf(String(this.ground.keys.open(bytes, id)), code, this.ground.clock());
  }

  private hashOf(id: string, code: string): string {
    return this.ground.keys.fingerprint('recovery code', `${id} ${code}`);
  }
}

export async function openSecondFactors(
  { connection, keys, clock }: Ground,
  offices: OfficeService,
): Promise<SecondFactorService> {
  const kept = { factors: secondFactorModel(connection), rules: secondFactorRuleModel(connection) };
  await kept.rules.createIndexes();
  return new SecondFactorService(kept, offices, { keys, clock });
}
