import type { FormDefinition } from '../../definition/form-definition';
import type { Field } from '../../fields';

/** Where in the builder something stands, and what a clerk calls it. */
export interface Place {
  tab: 'form' | 'petition' | 'settings';
  kind: 'field' | 'page' | 'attachment' | 'petition' | 'setting' | 'form';
  /** Key of the field, page or attachment; `blocks/3` or `office/1` of a petition's part; name of a setting. */
  key: string;
  /** In Thai: ช่อง “โทรศัพท์” หน้า 2. */
  label: string;
}

const SETTINGS: Record<string, string> = {
  title: 'ชื่อบริการ',
  slug: 'ที่อยู่เว็บของบริการ',
  description: 'คำอธิบายบริการ',
  category: 'หมวดบริการ',
  purpose: 'งานที่ระบบช่วยทำ',
  department: 'ส่วนงานที่รับผิดชอบ',
  contact: 'ผู้ติดต่อ',
  notice: 'ประกาศก่อนเริ่มกรอก',
  guide: 'คู่มือสำหรับประชาชน',
  privacy: 'ประกาศความเป็นส่วนตัว',
  legalBasis: 'ฐานกฎหมาย',
  sealed: 'ผู้มีสิทธิดูเรื่อง',
  anonymous: 'การยื่นโดยไม่ระบุชื่อ',
  openReports: 'การแสดงเรื่องที่แจ้งไว้แล้ว',
  publicList: 'รายการสถานะสาธารณะ',
  scan: 'การส่งแบบที่กรอกแล้ว',
  receipt: 'เลขที่รับ',
  targets: 'กำหนดเวลาให้บริการ',
  statusTexts: 'ชื่อสถานะของบริการ',
  approval: 'การเสนอพิจารณา',
  pointField: 'ช่องสำหรับ คิวอาร์โค้ดประจำจุด',
};

const PETITION_PARTS: Record<string, string> = {
  title: 'ชื่อแบบคำร้อง',
  to: 'ผู้รับคำร้อง',
  variables: 'ข้อความเลือกตามเงื่อนไข',
  redaction: 'สำเนาปกปิดข้อมูล',
  unprinted: 'ช่องที่ไม่พิมพ์',
};

const named = (kind: string, name: string, number: number): string =>
  name.trim() ? `${kind} “${name.trim()}”` : `${kind}ที่ ${number}`;

const fieldKind = ({ type }: Field): string => (type === 'section' ? 'หัวข้อ' : 'ช่อง');

/** A field with its page: ช่อง “โทรศัพท์” หน้า 2. */
const fieldLabel = (field: Field, number: number, page: number): string =>
  `${named(fieldKind(field), field.label.th, number + 1)} หน้า ${page + 1}`;

function onPage(
  { pages }: FormDefinition,
  number: number,
  fieldNumber: number | undefined,
): Place | undefined {
  const page = pages[number];
  const field = fieldNumber === undefined ? undefined : page?.fields[fieldNumber];
  if (field)
    return { tab: 'form', kind: 'field', key: field.key, label: fieldLabel(field, fieldNumber ?? 0, number) };
  if (!page) return undefined;
  const title = page.title.th.trim();
  const label = title ? `หน้า ${number + 1} “${title}”` : `หน้า ${number + 1}`;
  return { tab: 'form', kind: 'page', key: page.key, label };
}

function inPetition(part: string, number: string | undefined): Place {
  const isList = part === 'blocks' || part === 'office';
  const name = part === 'office' ? 'ส่วนเจ้าหน้าที่ ลำดับที่' : 'เนื้อความ ลำดับที่';
  return {
    tab: 'petition',
    kind: 'petition',
    key: isList && number !== undefined ? `${part}/${number}` : part,
    label: isList ? `แบบคำร้อง ${name} ${Number(number) + 1}` : (PETITION_PARTS[part] ?? 'แบบคำร้อง'),
  };
}

function attachmentPlace({ attachments }: FormDefinition, number: number): Place | undefined {
  const attachment = attachments[number];
  if (!attachment) return undefined;
  const label = named('เอกสารแนบ', attachment.label.th, number + 1);
  return { tab: 'form', kind: 'attachment', key: attachment.key, label };
}

const WHOLE: Place = { tab: 'form', kind: 'form', key: '', label: 'ทั้งแบบฟอร์ม' };

function settingPlace(name: string): Place {
  const label = SETTINGS[name];
  return label ? { tab: 'settings', kind: 'setting', key: name, label } : WHOLE;
}

const PLACES: Record<string, (definition: FormDefinition, steps: readonly string[]) => Place | undefined> = {
  pages: (definition, [page, list, field]) =>
    onPage(definition, Number(page), list === 'fields' ? Number(field) : undefined),
  attachments: (definition, [number]) => attachmentPlace(definition, Number(number)),
  petition: (_, [part = '', number]) => inPetition(part, number),
};

/**
 * What stands at a JSON pointer of a definition, in the words of a clerk. What is not there any more is said to be in
 * the form as a whole.
 */
export function placeOf(definition: FormDefinition, path: string): Place {
  const [part = '', ...steps] = path.split('/').slice(1);
  const find = Object.hasOwn(PLACES, part) ? PLACES[part] : undefined;
  return find ? (find(definition, steps) ?? WHOLE) : settingPlace(part);
}
