import { AppError, type RightsList, type SetRights } from '@khamrong/schemas';
import { trusted, Types } from 'mongoose';
import type { Ground } from '../../services';
import { isDuplicateKey } from '../../ports/duplicate-key';
import type { AuditService } from '../audit/audit.service';
import type { FormDocument, FormsService } from '../forms/forms.service';
import type { OfficeService } from '../office/office.service';
import type { Actor } from '../staff/actor';
import type { StaffService } from '../staff/staff.service';
import { checkNames } from './check-names';
import { toldNames } from './told-names';
import { rightsModel, type RightsDocument, type RightsModel } from './rights.model';
import { mayName, presentColleague, presentRights, type NameableService } from './rights.presenter';
import { rightsIn, type ServiceRights } from './service-rights';

interface Needs {
  rights: RightsModel;
  office: Types.ObjectId;
  clock: Ground['clock'];
  forms: FormsService;
  staff: Pick<StaffService, 'list'>;
  audit: Pick<AuditService, 'record'>;
}

type Form = Pick<FormDocument, '_id' | 'slug' | 'draft' | 'liveVersion' | 'order'>;

const FORM_FIELDS = { slug: 1, draft: 1, liveVersion: 1, order: 1 } as const;
const UNCHANGED: Pick<RightsDocument, 'people' | 'forSealed' | 'revision'> = {
  people: [],
  forSealed: false,
  revision: 0,
};

/** Who may know of the cases of which service, where the office names people. */
export class RightsService {
  constructor(private readonly needs: Needs) {}

  /** Read anew each time: whoever is named no more is shut out with the next request. */
  async all(): Promise<ServiceRights> {
    const { rights, office } = this.needs;
    return rightsIn(await rights.find({ office }).lean());
  }

  /** Whether the names of some service were changed after an instant: what was made before may hold what is seen no more. */
  async changedAfter(instant: Date): Promise<boolean> {
    const { rights, office } = this.needs;
    return (await rights.exists({ office, changedAt: trusted({ $gt: instant }) })) !== null;
  }

  /** Every service in the order of the directory, those that citizens do not see yet included. */
  async list(actor: Actor): Promise<RightsList> {
    const { forms, rights, office, staff } = this.needs;
    const [found, kept, accounts] = await Promise.all([
      forms.stores.forms.find({ office }).select(FORM_FIELDS).sort({ order: 1 }).lean<Form[]>(),
      rights.find({ office }).lean(),
      staff.list(),
    ]);
    const byForm = new Map(kept.map((each) => [String(each._id), each]));
    const items = found.map(async (form) => {
      const set = byForm.get(String(form._id)) ?? UNCHANGED;
      return presentRights(await this.nameable(form, set), set, accounts, actor);
    });
    return { items: await Promise.all(items), staff: accounts.map(presentColleague) };
  }

  /**
   * Names people in the place of all there were; naming and un-naming are written down by name.
   * @throws AppError `form.notFound`; `permission.denied`; `rights.unfit` or `rights.nobodyWorks`; `rights.changed`
   */
  async set(actor: Actor, id: string, { people, revision }: SetRights): Promise<RightsList> {
    const { rights, staff, audit } = this.needs;
    const form = await this.form(id);
    const before = (await rights.findById(form._id).lean()) ?? UNCHANGED;
    const service = await this.nameable(form, before);
    if (!mayName(actor, service)) throw new AppError('permission.denied');
    if (before.revision !== revision) throw new AppError('rights.changed');
    checkNames(people, service, await staff.list());
    await this.keep(form._id, { people, forSealed: service.sealed, revision });
    const what = `${form.slug} ${toldNames(before.people, people)}`.trim();
    await audit.record(actor, 'service.people', { what });
    return this.list(actor);
  }

  /** @throws AppError `rights.changed` where somebody else was quicker */
  private async keep(
    _id: Types.ObjectId,
    { people, forSealed, revision }: Omit<RightsDocument, '_id' | 'office' | 'changedAt'>,
  ) {
    const { rights, office, clock } = this.needs;
    const change = { $set: { people, forSealed, changedAt: clock() }, $inc: { revision: 1 } };
    const upsert = revision === 0;
    try {
      const done = await rights.updateOne({ _id, office, revision }, change, { upsert });
      if (done.matchedCount + done.upsertedCount === 0) throw new AppError('rights.changed');
    } catch (error) {
      if (isDuplicateKey(error)) throw new AppError('rights.changed');
      throw error;
    }
  }

  private async form(id: string): Promise<Form> {
    const { forms, office } = this.needs;
    const found = Types.ObjectId.isValid(id)
      ? await forms.stores.forms.findOne({ _id: id, office }).select(FORM_FIELDS).lean<Form>()
      : null;
    if (!found) throw new AppError('form.notFound');
    return found;
  }

  /** Sealed where it is, or is about to be: names that were given under seal stay under it. */
  private async nameable(
    { _id, draft, liveVersion }: Form,
    { people, forSealed }: Pick<RightsDocument, 'people' | 'forSealed'>,
  ): Promise<NameableService> {
    const live = liveVersion && (await this.needs.forms.version(String(liveVersion)));
    const definition = live?.definition ?? draft;
    const isNamedSealed = forSealed && people.length > 0;
    const sealed = Boolean(definition.sealed) || Boolean(draft.sealed) || isNamedSealed;
    return { id: String(_id), definition, sealed };
  }
}

export async function openRights(
  { connection, clock }: Pick<Ground, 'connection' | 'clock'>,
  { offices, ...needs }: Pick<Needs, 'forms' | 'staff' | 'audit'> & { offices: OfficeService },
): Promise<RightsService> {
  const rights = rightsModel(connection);
  await rights.createIndexes();
  return new RightsService({ ...needs, clock, rights, office: new Types.ObjectId(offices.current().id) });
}
