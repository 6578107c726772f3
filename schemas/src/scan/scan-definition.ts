import {
  MAX_FILE_BYTES,
  type Attachment,
  type FormDefinition,
  type Page,
} from '../definition/form-definition';
import type { Text } from '../definition/text';
import { privacyAcknowledgement } from '../editing/palette/others';
import { readyGroups } from '../editing/palette/ready-groups';
import type { Field } from '../fields';
import type { PetitionLayout } from '../petition/petition-layout';

/** What follows the slug in the address of the form that takes a service's signed paper. */
export const SCAN_WAY = 'scan';

const SCAN_KEY = 'signed_petition';
const MOST_PAGES = 20;
const APPLICANT = 'applicant';

const say = (th: string, en: string): Text => ({ th, en });

const groupOf = (id: string): readonly Field[] => readyGroups.find((group) => group.id === id)?.fields ?? [];

/** An address to write to is needed where one wants to be written to; the paper has the one of the house. */
const fields: Field[] = [
  ...groupOf('full_name'),
  ...groupOf('contact').filter(({ key }) => key !== 'email'),
  {
    type: 'email',
    key: 'email',
    label: say('อีเมล', 'E-mail'),
    required: true,
    personal: 'personal',
    showWhen: { field: 'reply_channel', op: 'eq', value: 'email' },
  },
  privacyAcknowledgement,
];

const applicant: Page = {
  key: APPLICANT,
  title: say('ผู้ยื่นและการแจ้งผล', 'Applicant and reply'),
  fields: fields.map((field) => ({ ...field })),
};

/** Of the attachments of a service, the one name that none of them has. */
function scanKey(attachments: readonly Attachment[]): string {
  const taken = new Set(attachments.map(({ key }) => key));
  let key = SCAN_KEY;
  while (taken.has(key)) key += '_';
  return key;
}

const paperOf = (attachments: readonly Attachment[]): Attachment => ({
  key: scanKey(attachments),
  label: say('แบบคำร้องที่กรอกและลงลายมือชื่อแล้ว ทุกหน้า', 'The filled-in and signed form, every page'),
  help: say(
    'ถ่ายภาพทีละหน้าในที่สว่าง ให้เห็นครบทั้งแผ่นและอ่านออก หรือแนบไฟล์ PDF',
    'Photograph page by page in good light, the whole sheet and readable; or attach a PDF',
  ),
  required: true,
  camera: true,
  accept: ['image', 'pdf'],
  maxFiles: MOST_PAGES,
  maxBytes: MAX_FILE_BYTES,
  personal: 'personal_high',
});

/** None is a must: which are needed stands on the paper, and they may be among its pages. */
const unasked = ({ showWhen: _, requiredWhen: __, required: ___, ...attachment }: Attachment): Attachment =>
  attachment;

/** What is printed behind the signed paper: who sent it, when, and what came with it. */
const receptionSheet = (paper: PetitionLayout): PetitionLayout => ({
  title: 'ใบรับแบบคำร้องที่กรอกและลงลายมือชื่อแล้ว',
  to: '-',
  paper: 'A4',
  blocks: [
    { kind: 'title' },
    { kind: 'paragraph', align: 'left', text: '{*เรื่อง*} {service_title}' },
    { kind: 'paragraph', align: 'left', text: `{*แบบ*} ${paper.title}` },
    {
      kind: 'paragraph',
      align: 'left',
      text: '{*เลขที่รับ*} {receipt_no} {*วันที่*} {date_th} {*เวลา*} {time_th} น.',
    },
    { kind: 'answers', pages: [APPLICANT] },
    { kind: 'paragraph', align: 'left', text: '{*เอกสารที่ส่ง*} {attachment_list|-}' },
  ],
  office: [],
  redaction: {
    when: { field: 'first_name', op: 'answered' },
    fields: ['prefix', 'prefix_other', 'first_name', 'last_name', 'phone', 'email'],
  },
});

/**
 * The form that takes a service's signed paper in place of answers: who sends it, the paper, and the documents. It is
 * made of the service's own definition, so that number, time limit, register and reader stay those of the service.
 */
export function scanDefinition(definition: FormDefinition): FormDefinition {
  const { pointField: _, openReports: __, attachments, petition, ...service } = definition;
  return {
    ...service,
    description: say(
      'พิมพ์แบบคำร้อง กรอก และลงลายมือชื่อ แล้วถ่ายภาพหรือสแกนส่งที่นี่ จะได้เลขที่รับและติดตามเรื่องได้เหมือนยื่นออนไลน์',
      'Print the form, fill it in and sign it, then send photos or a scan of it here. You get a receipt number and can follow the case as if you had applied online.',
    ),
    pages: [applicant],
    attachments: [paperOf(attachments), ...attachments.map(unasked)],
    petition: receptionSheet(petition),
  };
}

/** What citizens see such a form called. */
export const scanTitle = ({ title }: Pick<FormDefinition, 'title'>): Text => ({
  th: `ส่งแบบที่กรอกแล้ว – ${title.th}`,
  en: `Send the signed form – ${title.en ?? title.th}`,
});
