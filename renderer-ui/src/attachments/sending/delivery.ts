import type { Text, UploadReceipt } from '@khamrong/schemas';
import { SENDING } from '../../texts/sending-text';
import { say } from '../../texts/say';
import { keptUnder, markKept } from '../interrupted';
import type { Consignment, Desk, Moving } from '../moving';
import { forgetFile, keepFile, type KeptFile } from './kept-files';
import { DeviceCopy } from './device-copy';
import type { Shipment } from './send-in-pieces';
import { Refused, tusRequest } from './tus-request';
import { untilSent } from './until-sent';

const FULL = 507;

const addressOf = (slug: string): string => `/api/v1/forms/${slug}/uploads/resumable`;

/** The name under which this tab keeps its files. */
function tabOf(slug: string): string {
  const tab = keptUnder(slug) ?? crypto.randomUUID();
  markKept(slug, tab);
  return tab;
}

/** The parcel of a file that was chosen just now. */
export const parcelOf = (slug: string, { attachment, file, chosen }: Consignment, blob: Blob): KeptFile => ({
  id: `${Date.now()}-${chosen}`,
  tab: tabOf(slug),
  attachmentKey: attachment.key,
  name: file.name,
  chosen,
  blob,
  at: Date.now(),
});

/** One file on its way to the server, told of on the desk. */
export class Delivery {
  private readonly controller = new AbortController();
  private readonly picture: string | undefined;
  private readonly shipment: Shipment;
  private readonly copy: DeviceCopy;

  /**
   * @param id its number in the list
   * @param crossed that the picture is stored otherwise than it is here
   */
  constructor(
    private readonly id: number,
    private readonly parcel: KeptFile,
    private readonly crossed: boolean,
    private readonly desk: Desk,
  ) {
    const { blob, attachmentKey, name, url } = parcel;
    const address = addressOf(desk.slug);
    const { signal } = this.controller;
    if (blob.type.startsWith('image/')) this.picture = URL.createObjectURL(blob);
    this.copy = new DeviceCopy(parcel, desk.device);
    this.shipment = {
      address,
      attachmentKey,
      name,
      blob,
      url,
      signal,
      sent: 0,
      onChange: () => this.moved(),
    };
  }

  async send(): Promise<void> {
    await keepFile(this.parcel);
    this.copy.make();
    this.tell(SENDING.waitingTurn, { fault: undefined, again: undefined, picture: this.picture });
    this.desk.update(this.id, { stop: () => this.stop() });
    // A request that is under way may take minutes to find that the line is gone.
    const onOffline = (): void => this.broken(true);
    addEventListener('offline', onOffline);
    try {
      this.arrived(await untilSent(this.shipment, (offline) => this.broken(offline)));
    } catch (error) {
      if (!this.controller.signal.aborted) this.failed(error);
    } finally {
      removeEventListener('offline', onOffline);
    }
  }

  private get percent(): number {
    return Math.floor((this.shipment.sent / this.shipment.blob.size) * 100);
  }

  private tell(note: Text, change: Partial<Moving> = {}): void {
    const { percent } = this;
    this.desk.update(this.id, { percent, note: say(note, this.desk.language, { percent }), ...change });
  }

  private moved(): void {
    const { url, sent, blob } = this.shipment;
    if (url !== this.parcel.url) {
      this.parcel.url = url;
      void keepFile(this.parcel);
    }
    this.tell(sent < blob.size ? SENDING.sending : SENDING.checking, { kept: undefined });
  }

  /** Goes on by itself; until it does, the form can be sent with what the device has. */
  private broken(offline: boolean): void {
    this.tell(offline ? SENDING.offline : SENDING.weak);
    const { chosen } = this.parcel;
    void this.copy.kept().then((kept) => kept && this.desk.update(this.id, { kept: { ...kept, chosen } }));
  }

  private arrived({ uploadId, name, bytes, expiresAt }: UploadReceipt): void {
    const { attachmentKey, chosen } = this.parcel;
    void forgetFile(this.parcel.id);
    this.copy.arrived({ uploadId, expiresAt });
    if (this.crossed) this.forgetPicture();
    const picture = this.crossed ? undefined : this.picture;
    this.desk.attach(this.id, attachmentKey, { uploadId, name, bytes, chosen }, picture);
  }

  private failed(error: unknown): void {
    const { language } = this.desk;
    const again = (): void => void this.send();
    if (!(error instanceof Refused)) {
      const fault = say(SENDING.gaveUp, language, { percent: this.percent });
      this.desk.update(this.id, { fault, again });
      return void this.leave();
    }
    this.copy.drop();
    const fault = error.message || say(SENDING.failed, language);
    if (error.status === FULL) return this.desk.update(this.id, { fault, again });
    void forgetFile(this.parcel.id);
    this.desk.update(this.id, { fault });
  }

  /** Leaves the file to the device, which sends it with the form, where it can. */
  private async leave(): Promise<void> {
    const kept = await this.copy.kept();
    if (!kept || this.controller.signal.aborted) return;
    this.controller.abort(new Error('left to the device'));
    void forgetFile(this.parcel.id);
    const { attachmentKey, chosen } = this.parcel;
    this.desk.attach(this.id, attachmentKey, { ...kept, chosen }, this.picture);
  }

  /** Takes the file back, here and from the server. */
  private stop(): void {
    this.controller.abort(new Error('taken back'));
    this.copy.drop();
    void forgetFile(this.parcel.id);
    this.forgetPicture();
    const { url } = this.shipment;
    const { signal } = new AbortController();
    if (url) tusRequest({ method: 'DELETE', url, signal }).catch(() => undefined);
  }

  private forgetPicture(): void {
    if (this.picture) URL.revokeObjectURL(this.picture);
  }
}
