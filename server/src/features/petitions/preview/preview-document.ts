import {
  bangkokDate,
  formatReceiptNo,
  receiptYear,
  resolveForOffice,
  sampleAnswers,
  type Answers,
  type FormDefinition,
  type OfficeProfile,
  type PetitionPreview,
} from '@khamrong/schemas';
import type { PrintableDocument } from '../../../ports/pdf/printable-document';
import { qrSvg } from '../../qr/qr';
import { blankPetitionHtml, petitionHtml } from '../petition-html';
import type { PetitionReceipt } from '../petition-input';
import { previewAnswers } from './preview-answers';
import { sampleFiles } from './sample-files';

/** What a preview is made with. */
export interface PreviewSetting {
  office: OfficeProfile;
  now: Date;
  publicUrl: string;
}

/** Where the sample's code leads: a form to look a case up with, and no case. */
const SAMPLE_LINK = '/t';

const sampleReceipt = ({ receipt }: FormDefinition, { now, publicUrl }: PreviewSetting): PetitionReceipt => {
  const year = receiptYear(now, receipt.yearBasis);
  const at = now.toISOString();
  const trackingUrl = publicUrl + SAMPLE_LINK;
  return {
    receiptNo: formatReceiptNo(receipt.format, { seq: 1, year, random: (length) => 'X'.repeat(length) }),
    submittedAt: at,
    deemedReceivedAt: at,
    channel: 'online',
    trackingUrl,
    qrSvg: qrSvg(trackingUrl),
  };
};

/** The fields without a clerk's own patterns: nobody has judged yet whether they end. */
const withoutPatterns = (definition: FormDefinition): FormDefinition => ({
  ...definition,
  pages: definition.pages.map((page) => ({
    ...page,
    fields: page.fields.map((field) => ('pattern' in field ? { ...field, pattern: undefined } : field)),
  })),
});

function answersFor(
  definition: FormDefinition,
  { answers, variant }: PetitionPreview,
  { office, now }: PreviewSetting,
): Answers {
  if (answers) return previewAnswers(definition, answers);
  return sampleAnswers(withoutPatterns(definition), { today: bangkokDate(now), office }, variant);
}

/**
 * The petition of a definition that need not be fit to publish, with answers given, with samples, or to fill in by
 * hand.
 * @param asked its definition is of the right shape
 */
export async function previewDocument(
  asked: PetitionPreview,
  setting: PreviewSetting,
): Promise<PrintableDocument> {
  const { office } = setting;
  const definition = resolveForOffice(asked.definition, office);
  if (asked.blank) return blankPetitionHtml({ definition, office });
  const answers = answersFor(definition, asked, setting);
  const attachments = await sampleFiles(definition, answers);
  const receipt = sampleReceipt(definition, setting);
  return petitionHtml({ definition, answers, office, receipt, attachments });
}
