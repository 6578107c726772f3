import {
  AppError,
  fieldsIn,
  SCAN_WAY,
  takesScans,
  type Answers,
  type ApprovalOpinion,
  type OfficeProfile,
  type PetitionPreview,
} from '@khamrong/schemas';
import type { Clock } from '../../ports/clock';
import type { PdfPrinter } from '../../ports/pdf/pdf-printer';
import type { Keys } from '../../ports/keys';
import type { LiveForm, PublishedVersion } from '../forms/forms.service';
import type { OfficeService } from '../office/office.service';
import { qrSvg, shortLink } from '../qr/qr';
import { presentReceipt } from '../submissions/receipt.presenter';
import type { SubmissionDocument } from '../submissions/submissions.service';
import type { UploadsService } from '../uploads/uploads.service';
import { printLabels } from './labels/print-labels';
import { blankPetitionHtml, petitionHtml } from './petition-html';
import type { PetitionAttachment, PetitionInput } from './petition-input';
import { posterHtml } from './poster-html';
import { slipHtml } from './slip-html';
import { previewDocument } from './preview/preview-document';
import { signaturePicture } from './signature-picture';
import { PreviewPrinter } from './preview/preview-printer';

/** What a petition is made from: the submission, the version it answered, its answers opened. */
export interface Papers {
  submission: SubmissionDocument;
  version: PublishedVersion;
  answers: Answers;
  /** What was said on the way up: for the office's own paper alone. */
  opinions?: ApprovalOpinion[];
}

export interface PetitionNeeds {
  printer: PdfPrinter;
  uploads: UploadsService;
  offices: OfficeService;
  keys: Keys;
  publicUrl: string;
  clock: Clock;
}

/** Signatures, the paper that was signed, which its form asks for first, and what came with it. */
async function parted(
  files: PetitionAttachment[],
  { isScan, definition }: PublishedVersion,
): Promise<Pick<PetitionInput, 'scan' | 'signatures' | 'attachments'>> {
  const paper = isScan ? definition.attachments[0]?.key : undefined;
  const signed = fieldsIn(definition).flatMap(({ type, key }) => (type === 'signature' ? [key] : []));
  const drawn = signed.flatMap((key) => files.find((file) => file.key === key) ?? []);
  return {
    scan: files.filter(({ key }) => key === paper),
    signatures: await Promise.all(drawn.map(signaturePicture)),
    attachments: files.filter(({ key }) => key !== paper && !signed.includes(key)),
  };
}

/** What is typed into the officers' boxes, where the service has it typed. */
const typedIn = ({ submission: { department }, version, opinions }: Papers): PetitionInput['said'] =>
  opinions && version.definition.approval?.typed ? { opinions, department } : undefined;

/** Prints what goes on paper. Nothing here is on the way of a submission. */
export class PetitionsService {
  private readonly previews: PreviewPrinter;

  constructor(private readonly needs: PetitionNeeds) {
    this.previews = new PreviewPrinter(needs.printer);
  }

  /** The filled petition. @throws AppError `petition.failed`, `petition.tooLong` or `service.unavailable` */
  async petition(papers: Papers, redacted = false): Promise<Uint8Array> {
    const { submission, version, answers } = papers;
    const { keys, publicUrl, printer } = this.needs;
    const { receiptNo, submittedAt, deemedReceivedAt, statusUrl } = presentReceipt(
      submission,
      keys,
      publicUrl,
    );
    const receipt = {
      receiptNo,
      submittedAt,
      deemedReceivedAt,
      channel: submission.channel,
      trackingUrl: statusUrl,
      qrSvg: qrSvg(statusUrl),
    };
    const files = await this.attachments(submission, version);
    const { definition } = version;
    const input = { definition, answers, office: this.office, receipt, redacted, said: typedIn(papers) };
    return printer.print(petitionHtml({ ...input, ...(await parted(files, version)) }));
  }

  /**
   * The paper of a definition that need not be published.
   * @param asked its definition is of the right shape
   * @throws AppError as `petition` does
   */
  async preview(asked: PetitionPreview, signal: AbortSignal): Promise<Uint8Array> {
    const { clock, publicUrl } = this.needs;
    const document = await previewDocument(asked, { office: this.office, now: clock(), publicUrl });
    return this.previews.print(document, signal);
  }

  /** The empty petition, to fill by hand. */
  blank({ version, slug }: LiveForm): Promise<Uint8Array> {
    const { definition } = version;
    const url = `${this.needs.publicUrl}/f/${slug}/${SCAN_WAY}`;
    const sendTo = takesScans(definition) ? { url, qrSvg: qrSvg(url) } : undefined;
    return this.needs.printer.print(blankPetitionHtml({ definition, office: this.office, sendTo }));
  }

  /** The poster with the service's QR code. */
  async poster({ version, code }: LiveForm): Promise<Uint8Array> {
    const shortUrl = shortLink(this.needs.publicUrl, code);
    const { title, contact } = version.definition;
    const emblem = await this.needs.offices.emblem();
    const poster = { office: this.office, title: title.th, shortUrl, qrSvg: qrSvg(shortUrl), contact };
    return this.needs.printer.print(posterHtml({ ...poster, emblem: emblem?.png }));
  }

  /** The slip that a citizen takes home, with the number and the code of their case. */
  async slip({ submission, version }: Pick<Papers, 'submission' | 'version'>): Promise<Uint8Array> {
    const { keys, publicUrl, printer } = this.needs;
    const receipt = presentReceipt(submission, keys, publicUrl);
    const qr = { qrSvg: qrSvg(receipt.statusUrl), trackingUrl: `${publicUrl}/t` };
    return printer.print(
      slipHtml({ office: this.office, service: version.definition.title.th, receipt, ...qr }),
    );
  }

  /** A label for each of the service's places. @throws AppError `form.noPoints` */
  async labels({ version, code, points }: LiveForm): Promise<Uint8Array> {
    const { publicUrl, printer } = this.needs;
    if (points.length === 0) throw new AppError('form.noPoints');
    const head = { office: this.office, title: version.definition.title.th };
    const linkOf = (point?: string): string => shortLink(publicUrl, code, point);
    return printLabels({ ...head, shortUrl: linkOf(), points, linkOf }, printer);
  }

  private get office(): OfficeProfile {
    return this.needs.offices.current().profile;
  }

  private attachments(
    { files }: SubmissionDocument,
    { asked }: PublishedVersion,
  ): Promise<PetitionAttachment[]> {
    const labels = new Map(asked.map(({ key, label }) => [key, label.th]));
    return Promise.all(
      files.map(async ({ key, upload, name, type, added }) => {
        const bytes = await this.needs.uploads.bytes(String(upload));
        return { key, label: added?.title ?? labels.get(key) ?? key, name, type, bytes };
      }),
    );
  }
}
