import { AppError } from '@khamrong/schemas';
import { trusted } from 'mongoose';
import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Clock } from '../../../ports/clock';
import type { Keys } from '../../../ports/keys';
import type { LiveForm } from '../../forms/forms.service';
import { attachmentFor } from '../attachment-for';
import type { ReceivedFile } from '../receive/receive-form';
import type { UploadDocument } from '../upload.model';
import { appendBody, type Unfinished } from './append-body';
import type { PartStore } from './part-store';
import type { Announced } from './tus-headers';
import type { UnfinishedDocument, UnfinishedModel } from './unfinished.model';

interface Needs {
  unfinished: UnfinishedModel;
  parts: PartStore;
  clock: Clock;
  keys: Pick<Keys, 'fingerprint'>;
  /** @throws AppError `storage.full` */
  checkRoom(): Promise<void>;
  stage(file: ReceivedFile, form: LiveForm, key: string): Promise<UploadDocument>;
  /** A file that is staged and not expired. */
  staged(uploadId: string): Promise<UploadDocument | undefined>;
}

/** How long a file may take to arrive: as long as a form may be left open over night. */
const UNFINISHED_MS = 24 * 60 * 60 * 1000;
/** Files that may be under way from one address: enough for the village behind it. */
const MOST_UNDER_WAY = 500;
const RETRY_S = 60;

/** What refuses a file for good; anything else may be tried again. */
const isRefusal = (error: unknown): boolean => error instanceof AppError && error.status < 500;

/** Files that come in pieces, over lines that break. Once whole, each is staged like every other. */
export class ResumableUploads {
  /** Files that are being staged: whoever asks meanwhile gets the same answer. */
  private readonly finishing = new Map<string, Promise<UploadDocument>>();

  constructor(private readonly needs: Needs) {}

  /**
   * @param address of the sender, where it is limited
   * @throws AppError `upload.…` where the file could not be taken, `rate.limited`, `storage.full`
   */
  async begin(announced: Announced, form: LiveForm, address?: string): Promise<Unfinished> {
    const { unfinished, clock, checkRoom } = this.needs;
    const { key, bytes } = announced;
    attachmentFor(form, key, bytes);
    if (bytes === 0) throw new AppError('upload.missing');
    const sender = address && this.needs.keys.fingerprint('upload sender', address);
    if (sender) await this.checkUnderWay(sender);
    await checkRoom();
    const id = randomBytes(16).toString('base64url');
    const expiresAt = new Date(clock().getTime() + UNFINISHED_MS);
    await unfinished.create({ _id: id, ...announced, form: form.id, sender, expiresAt });
    return { id, key, bytes, offset: 0, expiresAt };
  }

  /** @throws AppError `upload.expired` */
  async find(id: string, form: LiveForm): Promise<Unfinished> {
    const { key, bytes, expiresAt, upload } = await this.documentOf(id, form);
    return { id, key, bytes, expiresAt, offset: upload ? bytes : await this.needs.parts.end(id) };
  }

  /**
   * Adds a body to the end of a file. An empty one asks again for the answer that was missed.
   * @returns the staged file once it is whole, else how many bytes are there
   * @throws AppError `upload.…`, `request.tooLarge`, `storage.full`
   */
  async append(to: Unfinished, form: LiveForm, body: Readable): Promise<UploadDocument | number> {
    await this.needs.checkRoom();
    const end = await appendBody(body, to, this.needs.parts);
    return end < to.bytes ? end : this.finished(await this.documentOf(to.id, form), form);
  }

  /** Forgets a file, whole or not. @throws AppError `upload.expired` */
  async remove(id: string, form: LiveForm): Promise<void> {
    await this.documentOf(id, form);
    await this.forget(id);
  }

  /** Forgets files whose time is over. */
  async sweep(): Promise<void> {
    const now = this.needs.clock();
    await this.needs.unfinished.deleteMany({ expiresAt: trusted({ $lt: now }) });
    await this.needs.parts.sweep(now);
  }

  private async checkUnderWay(sender: string): Promise<void> {
    const { unfinished, clock } = this.needs;
    const underWay = { sender, upload: trusted({ $exists: false }), expiresAt: trusted({ $gt: clock() }) };
    const count = await unfinished.countDocuments(underWay);
    if (count >= MOST_UNDER_WAY) throw new AppError('rate.limited', { retryAfter: RETRY_S });
  }

  private async documentOf(id: string, form: LiveForm): Promise<UnfinishedDocument> {
    const found = await this.needs.unfinished.findById(id).lean();
    if (!found || String(found.form) !== form.id || found.expiresAt <= this.needs.clock())
      throw new AppError('upload.expired');
    return found;
  }

  private async finished(document: UnfinishedDocument, form: LiveForm): Promise<UploadDocument> {
    if (document.upload) {
      const staged = await this.needs.staged(String(document.upload));
      if (!staged) throw new AppError('upload.expired');
      return staged;
    }
    const { _id } = document;
    const underWay =
      this.finishing.get(_id) ?? this.finish(document, form).finally(() => this.finishing.delete(_id));
    this.finishing.set(_id, underWay);
    return underWay;
  }

  private async finish(document: UnfinishedDocument, form: LiveForm): Promise<UploadDocument> {
    const { unfinished, parts, stage } = this.needs;
    const { _id, name, bytes, key } = document;
    try {
      const upload = await stage({ field: key, name, size: bytes, read: () => parts.read(_id) }, form, key);
      await unfinished.updateOne({ _id }, { $set: { upload: upload._id } });
      await parts.remove(_id);
      return upload;
    } catch (error) {
      if (isRefusal(error)) await this.forget(_id);
      throw error;
    }
  }

  private async forget(id: string): Promise<void> {
    await this.needs.parts.remove(id);
    await this.needs.unfinished.deleteOne({ _id: id });
  }
}
