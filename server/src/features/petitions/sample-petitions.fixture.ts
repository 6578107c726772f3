import { resolveForOffice, type Answers, type FormDefinition } from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import { qrSvg } from '../qr/qr-svg';
import answersBySlug from './sample-answers.fixture.json';
import type { PetitionAttachment, PetitionInput, PetitionReceipt } from './petition-input';

export const sampleReceipt: PetitionReceipt = {
  receiptNo: '00011/2569',
  submittedAt: '2026-11-20T16:14:00+07:00',
  deemedReceivedAt: '2026-11-20T16:14:00+07:00',
  channel: 'online',
  trackingUrl: 'https://forms.example.go.th/t/01ARZ3NDEKTSV4RRFFQ69G5FAV',
  qrSvg: qrSvg('https://forms.example.go.th/t/01ARZ3NDEKTSV4RRFFQ69G5FAV'),
};

/** Made-up answers to each service, of nobody, as a person might give them. */
const ANSWERS = answersBySlug as Record<string, Answers>;

export function sampleInput(service: FormDefinition, changes: Partial<PetitionInput> = {}): PetitionInput {
  const definition = resolveForOffice(service, demoOffice);
  const answers = { ...ANSWERS[service.slug] };
  return { definition, answers, office: demoOffice, receipt: sampleReceipt, attachments: [], ...changes };
}

/** An attachment of the service's first kind. */
export const sampleAttachment = (changes: Partial<PetitionAttachment>): PetitionAttachment => ({
  key: 'id_card_copy',
  label: 'สำเนาบัตรประชาชน',
  name: 'บัตร.jpg',
  type: 'image/jpeg',
  bytes: new Uint8Array(),
  ...changes,
});
