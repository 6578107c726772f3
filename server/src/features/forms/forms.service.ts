import { AppError } from '@khamrong/schemas';
import { trusted, Types, type Connection } from 'mongoose';
import type { Clock } from '../../ports/clock';
import type { Office, OfficeService } from '../office/office.service';
import { receivedOf, type Received } from '../submissions/received';
import { formClosed, isOpenAt } from './availability';
import { formModel, type FormDocument, type FormModel } from './form.model';
import { noticeInForce } from './notice-in-force';
import { asItStands, type LiveForm, type ReadForm } from './live-form';
import { publishedVersion, type PublishedVersion } from './published-version';
import { partsOf, takingScans } from './taking-scans';
import { versionModel, type VersionModel } from './version.model';

export type { FailedPlan, FormDocument, FormModel, PublishPlan } from './form.model';
export type { LiveForm } from './live-form';
export type { PublishedVersion } from './published-version';
export type { VersionDocument, VersionModel } from './version.model';

export interface FormStores {
  forms: FormModel;
  versions: VersionModel;
}

/** How far the list of forms may be behind another process's change, in milliseconds. */
const FRESH_MS = 2000;

/** What of a submission tells how it answered. */
interface Answered {
  version: unknown;
  channel: string;
}

interface FormDeps extends FormStores {
  office: Office;
  clock: Clock;
  received: Received;
}

/** Forms, their versions and what citizens get of them. */
export class FormsService {
  private readonly prepared = new Map<string, Promise<PublishedVersion>>();
  private listed: { at: number; forms: Promise<ReadForm[]> } | undefined;

  constructor(private readonly deps: FormDeps) {}

  /** Published forms in directory order. */
  async directory(): Promise<LiveForm[]> {
    const now = this.deps.clock();
    return (await this.read()).map((form) => asItStands(form, now));
  }

  /**
   * By its address, or by one it had before; `<slug>/scan` is the form that takes its signed paper.
   * @throws AppError `form.notFound`
   */
  async bySlug(address: string): Promise<LiveForm> {
    const { slug, way } = partsOf(address);
    const forms = await this.read();
    const form =
      forms.find((each) => each.slug === slug) ?? forms.find((each) => each.formerSlugs.includes(slug));
    if (!form) throw new AppError('form.notFound');
    const live = asItStands(form, this.deps.clock());
    return way === undefined ? live : takingScans(live, way);
  }

  /** @throws AppError `form.notFound` */
  byCode(code: string): Promise<LiveForm> {
    return this.find((form) => form.code === code);
  }

  /** @throws AppError `form.notFound` */
  byId(id: string): Promise<LiveForm> {
    return this.find((form) => form.id === id);
  }

  /**
   * Any published version, also one that is no longer live. Versions never change, so each is prepared once.
   * @throws AppError `form.versionGone`
   */
  version(id: string): Promise<PublishedVersion> {
    const known = this.prepared.get(id);
    if (known) return known;
    const preparing = this.prepare(id);
    this.prepared.set(id, preparing);
    preparing.catch(() => this.prepared.delete(id));
    return preparing;
  }

  /** The version that a submission answered, as it answered it. */
  async answered({ version, channel }: Answered): Promise<PublishedVersion> {
    const answered = await this.version(String(version));
    return channel === 'scan' ? answered.scanned() : answered;
  }

  /** For the features that build forms. */
  get stores(): FormStores {
    const { forms, versions } = this.deps;
    return { forms, versions };
  }

  /** Whether citizens may file on a form now. */
  async isOpen(form: Omit<FormDocument, 'draft'>): Promise<boolean> {
    return isOpenAt(form, await this.isFull(form), this.deps.clock());
  }

  /** How a request ends that finds the form closed: with what the office says of it. */
  closed({ availability }: LiveForm): AppError {
    return formClosed(availability, this.deps.clock());
  }

  /** After a change, so that this process gives citizens what is now. */
  changed(): void {
    this.listed = undefined;
  }

  async setOpen(slug: string, open: boolean): Promise<void> {
    const { forms, office, clock } = this.deps;
    await forms.updateOne({ office: office.id, slug }, { $set: { open, updatedAt: clock() } });
    this.changed();
  }

  private async find(matches: (form: ReadForm) => boolean): Promise<LiveForm> {
    const form = (await this.read()).find(matches);
    if (!form) throw new AppError('form.notFound');
    return asItStands(form, this.deps.clock());
  }

  private read(): Promise<ReadForm[]> {
    const now = Date.now();
    if (this.listed && now - this.listed.at < FRESH_MS) return this.listed.forms;
    const listed = { at: now, forms: this.load() };
    this.listed = listed;
    listed.forms.catch(() => (this.listed = undefined));
    return listed.forms;
  }

  private async load(): Promise<ReadForm[]> {
    const { forms, office } = this.deps;
    const published = { office: office.id, liveVersion: trusted({ $exists: true }) };
    const found = await forms.find(published).select({ draft: 0 }).sort({ order: 1 }).lean();
    return Promise.all(found.map((form) => this.toRead(form)));
  }

  private async toRead(form: Omit<FormDocument, 'draft'>): Promise<ReadForm> {
    const { slug, code, open, opensAt, closesAt, cap, closedMessage } = form;
    const version = await this.version(String(form.liveVersion));
    return {
      id: String(form._id),
      slug,
      formerSlugs: form.formerSlugs ?? [],
      code,
      availability: { open, opensAt, closesAt, cap, closedMessage },
      full: await this.isFull(form),
      points: form.points ?? [],
      embedOrigins: form.embedOrigins ?? [],
      proof: form.proof ?? false,
      privacyNotice: noticeInForce(form, version.definition, this.deps.office.profile),
      version,
    };
  }

  private async isFull({ _id, cap }: Pick<FormDocument, '_id' | 'cap'>): Promise<boolean> {
    return cap !== undefined && (await this.deps.received(String(_id))) >= cap;
  }

  private async prepare(id: string): Promise<PublishedVersion> {
    const { versions, office } = this.deps;
    const found = Types.ObjectId.isValid(id) ? await versions.findById(id).lean() : null;
    if (!found) throw new AppError('form.versionGone');
    return publishedVersion(found, office.profile);
  }
}

export async function openForms(
  connection: Connection,
  clock: Clock,
  offices: OfficeService,
): Promise<FormsService> {
  const forms = formModel(connection);
  const versions = versionModel(connection);
  await Promise.all([forms.createIndexes(), versions.createIndexes()]);
  const office = offices.current();
  return new FormsService({ forms, versions, office, clock, received: receivedOf(connection, office.id) });
}
