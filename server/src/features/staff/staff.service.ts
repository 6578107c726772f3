import { AppError, type StaffCreation, type StaffDuties } from '@khamrong/schemas';
import { trusted, Types } from 'mongoose';
import { oneTimePassword } from '../../config/config';
import type { Ground } from '../../services';
import type { OfficeService } from '../office/office.service';
import { hashPassword } from './passwords';
import { staffModel, type StaffDocument, type StaffModel } from './staff.model';
import { isDuplicateKey } from '../../ports/duplicate-key';

export type { StaffDocument } from './staff.model';

/** An account with the password that was just made for it. */
export interface Issued {
  staff: StaffDocument;
  oneTimePassword: string;
}

/** What the person at the terminal is told once. */
export interface FirstAdministrator {
  username: string;
  oneTimePassword: string;
}

type NewStaff = Pick<
  StaffDocument,
  'username' | 'displayName' | 'role' | 'departments' | 'email' | 'position'
>;

/** Accounts of the office's staff. */
export class StaffService {
  constructor(
    readonly model: StaffModel,
    private readonly office: Types.ObjectId,
    private readonly clock: Ground['clock'],
  ) {}

  async byId(id: string): Promise<StaffDocument | null> {
    return Types.ObjectId.isValid(id) ? this.model.findOne({ _id: id, office: this.office }).lean() : null;
  }

  /** @throws AppError `staff.notFound` */
  async find(id: string): Promise<StaffDocument> {
    const found = await this.byId(id);
    if (!found) throw new AppError('staff.notFound');
    return found;
  }

  byUsername(username: string): Promise<StaffDocument | null> {
    return this.model.findOne({ office: this.office, username: username.toLowerCase() }).lean();
  }

  list(): Promise<StaffDocument[]> {
    return this.model.find({ office: this.office }).sort({ username: 1 }).lean();
  }

  /** Display names by user name. */
  async names(): Promise<Map<string, string>> {
    return new Map((await this.list()).map(({ username, displayName }) => [username, displayName]));
  }

  /** Display names by user name, of those that have an account. */
  async namesOf(usernames: string[]): Promise<Map<string, string>> {
    const found = await this.model
      .find({ office: this.office, username: trusted({ $in: [...new Set(usernames)] }) })
      .select({ username: 1, displayName: 1 })
      .lean();
    return new Map(found.map(({ username, displayName }) => [username, displayName]));
  }

  /** @throws AppError `staff.usernameTaken` */
  async create({ departments = [], ...given }: StaffCreation): Promise<Issued> {
    const password = oneTimePassword();
    const staff = await this.insert({ ...given, departments }, password, true);
    if (!staff) throw new AppError('staff.usernameTaken');
    return { staff, oneTimePassword: password };
  }

  /** A new one-time password in place of a forgotten one. */
  async resetPassword(id: string): Promise<Issued> {
    const password = oneTimePassword();
    const staff = await this.change(id, {
      passwordHash: await hashPassword(password),
      mustChangePassword: true,
    });
    return { staff, oneTimePassword: password };
  }

  async setPassword(id: string, password: string): Promise<StaffDocument> {
    return this.change(id, { passwordHash: await hashPassword(password), mustChangePassword: false });
  }

  /** Gives a person another name, role or departments; what they may do follows with their next request. */
  setDuties(id: string, { displayName, role, departments }: StaffDuties): Promise<StaffDocument> {
    return this.change(id, { displayName: displayName.trim(), role, departments });
  }

  /** @param email where notices go from now on; null: nowhere */
  setEmail(id: string, email: string | null): Promise<StaffDocument> {
    return this.change(id, { email: email ?? '' });
  }

  /** @param position as paper names it from now on; null: not said */
  setPosition(id: string, position: string | null): Promise<StaffDocument> {
    return this.change(id, { position: position?.trim() ?? '' });
  }

  enable(id: string): Promise<StaffDocument> {
    return this.change(id, { disabled: false });
  }

  /** @throws AppError `staff.lastAdministrator` where nobody could administer the system any more */
  async disable(id: string): Promise<StaffDocument> {
    const filter = { office: this.office, role: 'admin', disabled: false } as const;
    const administrators = await this.model.find(filter).select({ _id: 1 }).lean();
    if (administrators.length === 1 && String(administrators[0]?._id) === id)
      throw new AppError('staff.lastAdministrator');
    return this.change(id, { disabled: true });
  }

  /**
   * Creates the administrator of a new office. A password given from outside stays; one made here is returned,
   * this once, and has to be changed at the first sign-in.
   */
  async createFirst(username: string, password: string | undefined): Promise<FirstAdministrator | undefined> {
    if (await this.model.exists({ office: this.office })) return undefined;
    const administrator = { username, displayName: 'ผู้ดูแลระบบ', role: 'admin' as const, departments: [] };
    const chosen = password ?? oneTimePassword();
    const staff = await this.insert(administrator, chosen, password === undefined);
    return staff && password === undefined
      ? { username: staff.username, oneTimePassword: chosen }
      : undefined;
  }

  /** Undefined where the user name is taken. */
  private async insert(
    given: NewStaff,
    password: string,
    mustChangePassword: boolean,
  ): Promise<StaffDocument | undefined> {
    const passwordHash = await hashPassword(password);
    const own = { office: this.office, passwordHash, mustChangePassword, disabled: false };
    try {
      const created = await this.model.create({ ...given, ...own, createdAt: this.clock() });
      return created.toObject();
    } catch (error) {
      if (isDuplicateKey(error)) return undefined;
      throw error;
    }
  }

  /** @throws AppError `staff.notFound` */
  private async change(id: string, set: Partial<StaffDocument>): Promise<StaffDocument> {
    const valid = Types.ObjectId.isValid(id);
    const changed = valid
      ? await this.model
          .findOneAndUpdate({ _id: id, office: this.office }, { $set: set }, { returnDocument: 'after' })
          .lean()
      : null;
    if (!changed) throw new AppError('staff.notFound');
    return changed;
  }
}

export async function openStaff(
  { connection, clock }: Ground,
  offices: OfficeService,
): Promise<StaffService> {
  const staff = staffModel(connection);
  await staff.createIndexes();
  return new StaffService(staff, new Types.ObjectId(offices.current().id), clock);
}
