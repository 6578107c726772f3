import { AppError } from '@khamrong/schemas';
import { trusted, Types, type Connection } from 'mongoose';
import type { Clock } from '../../ports/clock';
import type { Office, OfficeService } from '../office/office.service';
import { formModel, type FormDocument, type FormModel } from './form.model';
import { publishedVersion, type PublishedVersion } from './published-version';
import { versionModel, type VersionModel } from './version.model';

export type { FailedPlan, FormDocument, FormModel, PublishPlan } from './form.model';
export type { PublishedVersion } from './published-version';
export type { VersionDocument, VersionModel } from './version.model';

export interface FormStores {
  forms: FormModel;
  versions: VersionModel;
}

/** A form that citizens may open, with the version they get. */
export interface LiveForm {
  id: string;
  slug: string;
  code: string;
  open: boolean;
  closesAt?: Date;
  version: PublishedVersion;
}

/** That a version was published, without what it holds. */
export interface PublishedEdition {
  id: string;
  number: number;
  publishedAt: Date;
  publishedBy: string;
  /** Whether citizens get it. */
  live: boolean;
}

/** How far the list of forms may be behind another process's change, in milliseconds. */
const FRESH_MS = 2000;

/** Forms, their versions and what citizens get of them. */
export class FormsService {
  private readonly prepared = new Map<string, Promise<PublishedVersion>>();
  private listed: { at: number; live: Promise<LiveForm[]> } | undefined;

  constructor(
    private readonly forms: FormModel,
    private readonly versions: VersionModel,
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  /** Published forms in directory order. */
  directory(): Promise<LiveForm[]> {
    const now = Date.now();
    if (this.listed && now - this.listed.at < FRESH_MS) return this.listed.live;
    const live = this.load();
    this.listed = { at: now, live };
    live.catch(() => (this.listed = undefined));
    return live;
  }

  /** @throws AppError `form.notFound` */
  bySlug(slug: string): Promise<LiveForm> {
    return this.find((form) => form.slug === slug);
  }

  /** @throws AppError `form.notFound` */
  byCode(code: string): Promise<LiveForm> {
    return this.find((form) => form.code === code);
  }

  /** @throws AppError `form.notFound` */
  byId(id: string): Promise<LiveForm> {
    return this.find((form) => form.id === id);
  }

  /** Every version of a form, the newest first. @throws AppError `form.notFound` */
  async versionsOf(id: string): Promise<PublishedEdition[]> {
    const form = await this.byId(id);
    const found = await this.versions
      .find({ form: form.id })
      .select({ number: 1, publishedAt: 1, publishedBy: 1 })
      .sort({ number: -1 })
      .lean();
    return found.map(({ _id, number, publishedAt, publishedBy }) => {
      const versionId = String(_id);
      return { id: versionId, number, publishedAt, publishedBy, live: versionId === form.version.id };
    });
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

  /** For the features that build forms. */
  get stores(): FormStores {
    return { forms: this.forms, versions: this.versions };
  }

  /** Whether citizens may file now. */
  async isOpen({ open, closesAt }: Pick<FormDocument, 'open' | 'closesAt'>): Promise<boolean> {
    return open && (!closesAt || closesAt > this.clock());
  }

  /** After a change, so that this process gives citizens what is now. */
  changed(): void {
    this.listed = undefined;
  }

  async setOpen(slug: string, open: boolean): Promise<void> {
    await this.forms.updateOne({ office: this.office.id, slug }, { $set: { open, updatedAt: this.clock() } });
    this.changed();
  }

  private async find(matches: (form: LiveForm) => boolean): Promise<LiveForm> {
    const form = (await this.directory()).find(matches);
    if (!form) throw new AppError('form.notFound');
    return form;
  }

  private async load(): Promise<LiveForm[]> {
    const published = { office: this.office.id, liveVersion: trusted({ $exists: true }) };
    const found = await this.forms.find(published).select({ draft: 0 }).sort({ order: 1 }).lean();
    return Promise.all(found.map((form) => this.toLive(form)));
  }

  private async toLive(form: Omit<FormDocument, 'draft'>): Promise<LiveForm> {
    const { slug, code, closesAt } = form;
    const open = await this.isOpen(form);
    const version = await this.version(String(form.liveVersion));
    return { id: String(form._id), slug, code, open, closesAt, version };
  }

  private async prepare(id: string): Promise<PublishedVersion> {
    const found = Types.ObjectId.isValid(id) ? await this.versions.findById(id).lean() : null;
    if (!found) throw new AppError('form.versionGone');
    return publishedVersion(found, this.office.profile);
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
  return new FormsService(forms, versions, offices.current(), clock);
}
