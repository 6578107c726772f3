import type { OfficeBlock, PetitionBlock, PetitionLayout } from '../petition/petition-layout';

/** First-line indent of Thai letters, in centimetres. */
const indentCm = 2.5;
const SIGN = ['ลงชื่อ', '(ชื่อ)', 'ตำแหน่ง', 'วันที่'];

const body = (text: string): PetitionBlock => ({ kind: 'paragraph', text, align: 'left', indentCm });

/** Head of the letter: where and when it is written, on what, to whom. */
const head: readonly PetitionBlock[] = [
  { kind: 'title' },
  { kind: 'paragraph', text: 'เขียนที่ {org_office_name}', align: 'right' },
  { kind: 'paragraph', text: 'วันที่ {day_th} เดือน {month_th} พ.ศ. {year_be}', align: 'right' },
  { kind: 'paragraph', text: 'เรื่อง  {service_title}', align: 'left' },
  { kind: 'paragraph', text: 'เรียน  {org_head_title}', align: 'left' },
];

/** It reads right with a name and without one, with an address and without one. */
const opening = body(
  'ด้วยข้าพเจ้า {full_name|} {full_address|} มีความประสงค์ขอยื่นเรื่อง {service_title} ต่อ {org_head_title} โดยมีรายละเอียดดังต่อไปนี้',
);

const closing: readonly PetitionBlock[] = [
  {
    ...body('พร้อมนี้ได้แนบเอกสารหลักฐานมาด้วย จำนวน {attachment_count} ฉบับ ได้แก่ {attachment_list}'),
    showWhen: { field: 'attachment_count', op: 'ne', value: 0 },
  },
  body('จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการต่อไป'),
  { kind: 'paragraph', text: 'ขอแสดงความนับถือ', align: 'center' },
  { kind: 'signature', who: 'applicant', role: 'ผู้ยื่นคำร้อง', name: '( {full_name} )', align: 'center' },
];

/** What officers fill by pen: the receipt stamp, opinions, the order of the head. */
const office: readonly OfficeBlock[] = [
  {
    kind: 'stamp',
    title: 'สำหรับเจ้าหน้าที่',
    lines: ['เลขรับที่ {receipt_no}', 'วันที่ {date_th} เวลา {time_th} น.'],
  },
  { kind: 'opinion', title: 'ความเห็นเจ้าหน้าที่', lines: 2, sign: SIGN },
  {
    kind: 'opinion',
    title: 'ความเห็น{org_clerk_short}',
    lines: 2,
    sign: ['ลงชื่อ', '(ชื่อ)', '{org_clerk_title}', 'วันที่'],
  },
  {
    kind: 'opinion',
    title: 'คำสั่ง{org_head_short}',
    choices: ['อนุมัติ/ดำเนินการ', 'ไม่อนุมัติ เนื่องจาก', 'อื่น ๆ'],
    lines: 2,
    sign: ['ลงชื่อ', '(ชื่อ)', '{org_head_title}', 'วันที่'],
  },
];

/**
 * The official letter for any service: all answers, a line each, between the words every Thai petition begins and ends
 * with, and officers' boxes.
 * @param title of the paper, in Thai
 */
export const standardPetition = (title: string): PetitionLayout => ({
  title,
  to: '{org_head_title}',
  paper: 'A4',
  blocks: [...head, opening, { kind: 'answers' }, ...closing],
  office: [...office],
});
