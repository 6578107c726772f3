import {
  AppError,
  bangkokIso,
  type IssuedWebhook,
  type NoticeFault,
  type Webhook,
  type WebhookCreation,
} from '@khamrong/schemas';
import { trusted, Types } from 'mongoose';
import { storedBytes } from '../../../ports/stored-bytes';
import type { Ground } from '../../../services';
import { newSecret } from './sign';
import { webhookAddress, type Reach } from './webhook-address';
import { webhookModel, type WebhookDocument, type WebhookModel } from './webhook.model';

export type { WebhookDocument } from './webhook.model';

/** Each is told of everything, so they are few. */
const MOST = 10;
/** One that nothing reached for so long is switched off. */
const PATIENCE_MS = 3 * 24 * 3600_000;

const instant = (at: Date | undefined): string | null => (at ? bangkokIso(at) : null);

const present = (webhook: WebhookDocument): Webhook => ({
  id: String(webhook._id),
  url: webhook.url,
  name: webhook.name,
  enabled: webhook.enabled,
  disabledFor: webhook.disabledFor ?? null,
  failingSince: instant(webhook.failingSince),
  lastSentAt: instant(webhook.lastSentAt),
  createdAt: bangkokIso(webhook.createdAt),
});

/** Other systems that are told of cases. */
export class WebhooksService {
  constructor(
    private readonly webhooks: WebhookModel,
    private readonly office: Types.ObjectId,
    private readonly ground: Pick<Ground, 'clock' | 'keys'>,
    readonly reach: Reach,
  ) {}

  async list(): Promise<Webhook[]> {
    return (await this.webhooks.find({ office: this.office }).sort({ createdAt: 1 }).lean()).map(present);
  }

  /** Those that are told of what happens now. */
  async enabled(): Promise<{ id: string; host: string }[]> {
    const found = await this.webhooks.find({ office: this.office, enabled: true }).lean();
    return found.map(({ _id, url }) => ({ id: String(_id), host: new URL(url).host }));
  }

  /** @throws AppError `webhook.notHttps`, `webhook.forbiddenAddress` or `webhook.tooMany` */
  async create({ url, name }: WebhookCreation): Promise<IssuedWebhook> {
    const address = webhookAddress(url, this.reach);
    if ((await this.webhooks.countDocuments({ office: this.office })) >= MOST)
      throw new AppError('webhook.tooMany', { most: MOST });
    const secret = newSecret();
    const _id = new Types.ObjectId();
    const created = await this.webhooks.create({
      _id,
      office: this.office,
      url: address.href,
      name,
      sealedSecret: this.ground.keys.seal(secret, String(_id)),
      enabled: true,
      createdAt: this.ground.clock(),
    });
    return { ...present(created.toObject()), secret };
  }

  /** @throws AppError `notFound` */
  async enable(id: string): Promise<Webhook> {
    return this.change(id, { $set: { enabled: true }, $unset: { disabledFor: 1, failingSince: 1 } });
  }

  async disable(id: string): Promise<Webhook> {
    return this.change(id, { $set: { enabled: false } });
  }

  async remove(id: string): Promise<Webhook> {
    const found = await this.byId(id);
    if (!found) throw new AppError('notFound');
    await this.webhooks.deleteOne({ _id: found._id });
    return present(found);
  }

  async byId(id: string): Promise<WebhookDocument | null> {
    return Types.ObjectId.isValid(id) ? this.webhooks.findOne({ _id: id, office: this.office }).lean() : null;
  }

  secretOf({ _id, sealedSecret }: WebhookDocument): string {
    return this.ground.keys.open(storedBytes(sealedSecret), String(_id)) as string;
  }

  /** Notes that a message arrived. */
  async arrived({ _id }: WebhookDocument): Promise<void> {
    const lastSentAt = this.ground.clock();
    await this.webhooks.updateOne({ _id }, { $set: { lastSentAt }, $unset: { failingSince: 1 } });
  }

  /** Notes that none did; one that is gone, or that nothing has reached for days, is switched off. */
  async missed({ _id, failingSince }: WebhookDocument, fault: NoticeFault): Promise<void> {
    const now = this.ground.clock();
    if (!failingSince)
      await this.webhooks.updateOne(
        { _id, failingSince: trusted({ $exists: false }) },
        { $set: { failingSince: now } },
      );
    const isOver = failingSince && now.getTime() - failingSince.getTime() > PATIENCE_MS;
    if (isOver || fault === 'gone')
      await this.webhooks.updateOne({ _id }, { $set: { enabled: false, disabledFor: fault } });
  }

  private async change(
    id: string,
    update: Parameters<WebhookModel['findOneAndUpdate']>[1],
  ): Promise<Webhook> {
    const changed = Types.ObjectId.isValid(id)
      ? await this.webhooks
          .findOneAndUpdate({ _id: id, office: this.office }, update, { returnDocument: 'after' })
          .lean()
      : null;
    if (!changed) throw new AppError('notFound');
    return present(changed);
  }
}

export async function openWebhooks(
  { connection, clock, keys, config }: Ground,
  office: string,
): Promise<WebhooksService> {
  const model = webhookModel(connection);
  await model.createIndexes();
  const reach = { allowLoopback: config.webhookLoopback === 'on' };
  return new WebhooksService(model, new Types.ObjectId(office), { clock, keys }, reach);
}
