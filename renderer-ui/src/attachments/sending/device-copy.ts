import type { UploadReceipt } from '@khamrong/schemas';
import type { DraftKeeper, FileKeeper } from '../../draft/filled';
import type { StagedFile } from '../../pages/page-props';
import type { KeptFile } from './kept-files';

/** The copy of a file that stands in the form's draft on this device, where one is kept. */
export class DeviceCopy {
  private copying: Promise<StagedFile | undefined> | undefined;
  private keeper: FileKeeper | undefined;

  constructor(
    private readonly parcel: KeptFile,
    private readonly device: DraftKeeper['device'],
  ) {}

  make(): void {
    this.copying ??= this.copied().catch(() => undefined);
  }

  /** The file as the device names it; undefined where it is not kept. */
  kept(): Promise<StagedFile | undefined> {
    return this.copying ?? Promise.resolve(undefined);
  }

  /** The file is on the server. */
  arrived(there: Pick<UploadReceipt, 'uploadId' | 'expiresAt'>): void {
    void this.kept().then((kept) => kept && this.keeper?.arrived(kept.uploadId, there));
  }

  drop(): void {
    void this.kept().then((kept) => kept && this.keeper?.removed(kept.uploadId));
    this.copying = undefined;
  }

  private async copied(): Promise<StagedFile | undefined> {
    const { id, attachmentKey, blob, name } = this.parcel;
    this.keeper = (await this.device?.())?.files;
    return this.keeper?.chosen({ id, attachmentKey, blob, name });
  }
}
