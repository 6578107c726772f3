import { Types } from 'mongoose';
import { openLine, type LineLink } from '../../../ports/line-link';
import type { Ground } from '../../../services';
import { qrSvg } from '../../qr/qr-svg';
import type { StaffDocument } from '../../staff/staff.service';
import type { SubmissionDocument } from '../../submissions/submissions.service';
import type { NoticeSettingsService } from '../settings/notice-settings.service';
import { codeFor, talkAddress, wordText, type LineHolder } from './link-word';
import type { LineLinks } from './line-links';

interface Needs {
  settings: NoticeSettingsService;
  links: LineLinks;
  ground: Pick<Ground, 'keys' | 'clock'>;
}

interface Held {
  _id: Types.ObjectId;
  line?: LineLink;
}

type Case = Pick<SubmissionDocument, '_id' | 'receiptNo' | 'language' | 'line'>;

/** Ways from the office's pages into LINE, and back out. */
export class LineLinking {
  constructor(private readonly needs: Needs) {}

  /** Whether people can link themselves; as of ten seconds ago at most. */
  async isOn(): Promise<boolean> {
    return (await this.needs.settings.lineTalk()) !== undefined;
  }

  isLinked({ line }: { line?: LineLink | undefined }): boolean {
    return Boolean(line?.mark);
  }

  userOf(held: { _id: unknown; line?: LineLink | undefined }): string | undefined {
    return openLine(this.needs.ground.keys, held);
  }

  /** Opens LINE with the word of a case ready to be sent; undefined where the office has no LINE. */
  async caseAddress(submission: Case): Promise<string | undefined> {
    const basicId = await this.needs.settings.lineTalk();
    const { receiptNo, language } = submission;
    const word = { name: receiptNo, code: this.code('case', submission) };
    return basicId && talkAddress(basicId, wordText('case', word, language));
  }

  /** The same for an account, as QR code too: it is opened on a phone. */
  async staffOffer(
    staff: Pick<StaffDocument, '_id' | 'line'>,
  ): Promise<{ url: string; qr: string } | undefined> {
    const basicId = await this.needs.settings.lineTalk();
    if (!basicId) return undefined;
    const word = { name: `staff.${String(staff._id)}`, code: this.code('staff', staff) };
    const url = talkAddress(basicId, wordText('staff', word));
    return { url, qr: qrSvg(url) };
  }

  groupWord(group: Held): string {
    return wordText('group', { name: `group.${String(group._id)}`, code: this.code('group', group) });
  }

  async end(kind: LineHolder, id: unknown): Promise<void> {
    await this.needs.links.end(kind, String(id));
  }

  private code(kind: LineHolder, { _id, line }: Held): string {
    const { keys, clock } = this.needs.ground;
    return codeFor(keys, { kind, id: String(_id), round: line?.round ?? 0 }, clock());
  }
}
