import {
  compileDefinition,
  fieldsIn,
  journeyOf,
  pruneHidden,
  resolveForOffice,
  typeOf,
  type Answers,
  type FormDefinition,
  type OfficeProfile,
} from '@khamrong/schemas';
import { demoOffice, starterServices } from '@khamrong/templates';
import { qrSvg } from '../qr/qr-svg';
import type { PetitionAttachment, PetitionInput, PetitionReceipt } from './petition-input';

export const sampleReceipt: PetitionReceipt = {
  receiptNo: '00011/2569',
  submittedAt: '2026-11-20T16:14:00+07:00',
  deemedReceivedAt: '2026-11-20T16:14:00+07:00',
  channel: 'online',
  trackingUrl: 'https://forms.example.go.th/t/01ARZ3NDEKTSV4RRFFQ69G5FAV',
  qrSvg: qrSvg('https://forms.example.go.th/t/01ARZ3NDEKTSV4RRFFQ69G5FAV'),
};

/** Every field answered with its type's sample, then what these answers hide taken away. */
export function sampleAnswers(
  definition: FormDefinition,
  office: OfficeProfile,
  given: Answers = {},
): Answers {
  const answers: Answers = { ...given };
  for (const field of fieldsIn(definition)) {
    if (field.key in answers) continue;
    const sample = typeOf(field).sample(field, { today: '2026-11-20', office, answers, variant: 0 });
    if (sample !== undefined) answers[field.key] = sample;
  }
  return pruneHidden(journeyOf(compileDefinition(definition).uischema), answers);
}

/** Answers that lead to the fullest paper of each service. */
const TELLING: Record<string, Answers> = {
  'general-petition': {
    location_related: 'yes',
    location_text: 'หน้าศาลาประชาคมหมู่ที่ 5',
    request_detail:
      'ขอให้ซ่อมแซมถนนสายทุ่งตัวอย่าง - หนองสมมุติ ระยะทางประมาณ 350 เมตร ซึ่งชำรุดเป็นหลุมบ่อ น้ำท่วมขังเมื่อฝนตก ทำให้นักเรียนและผู้สูงอายุสัญจรลำบาก และเกิดอุบัติเหตุมาแล้ว 2 ครั้ง',
  },
  'disaster-report': { relief_request: 'yes', incident_type: 'flood', damage_value: 12500 },
  'elderly-allowance': { submit_by: 'self', pay_method: 'bank_self', welfare: ['none'], marital: 'married' },
  'nuisance-complaint': { confidential: 'confidential' },
  'corruption-complaint': { anonymity: 'confidential' },
  'venue-booking': { applicant_kind: 'community', equipment: ['sound', 'chairs', 'tables'] },
};

export function sampleInput(service: FormDefinition, changes: Partial<PetitionInput> = {}): PetitionInput {
  const definition = resolveForOffice(service, demoOffice);
  const answers = sampleAnswers(definition, demoOffice, TELLING[service.slug] ?? {});
  return { definition, answers, office: demoOffice, receipt: sampleReceipt, attachments: [], ...changes };
}

export const sampleInputs = (): PetitionInput[] => starterServices.map((service) => sampleInput(service));

/** An attachment of the service's first kind. */
export const sampleAttachment = (changes: Partial<PetitionAttachment>): PetitionAttachment => ({
  key: 'id_card_copy',
  label: 'สำเนาบัตรประชาชน',
  name: 'บัตร.jpg',
  type: 'image/jpeg',
  bytes: new Uint8Array(),
  ...changes,
});
