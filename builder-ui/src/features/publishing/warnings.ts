import { fieldsIn, lacksEnglish, textsIn, type FormDefinition } from '@khamrong/schemas';

/** Something that may be meant so, and does not stop publishing. */
export interface Warning {
  text: string;
  /** Where in the definition it is put right. */
  path: string;
}

const when = (holds: boolean, path: string, text: string): Warning[] => (holds ? [{ path, text }] : []);

/** Papers whose copies are crossed out, lest they be used for something else. */
const IDENTITY_PAPER = /บัตร(ประจำตัว)?ประชาชน|บัตรประจำตัวผู้|ทะเบียนบ้าน|หนังสือเดินทาง/;

const uncrossed = ({ attachments }: FormDefinition): Warning[] =>
  attachments.flatMap(({ label, crossing }, index) =>
    when(
      !crossing && IDENTITY_PAPER.test(label.th),
      `/attachments/${index}`,
      `เอกสารแนบ “${label.th}” ยังไม่ได้ตั้งให้ขีดคร่อมสำเนา`,
    ),
  );

/** What a clerk may have forgotten. */
export function warningsOf(definition: FormDefinition): Warning[] {
  const types = new Set(fieldsIn(definition).map(({ type }) => type));
  const { contact, description } = definition;
  const untranslated = textsIn(definition).filter(lacksEnglish).length;
  return [
    ...when(!contact?.name || !contact.phone, '/contact', 'ยังไม่ได้ใส่ชื่อและโทรศัพท์ของผู้ที่ประชาชนติดต่อสอบถามได้'),
    ...when(!description?.th, '/description', 'ยังไม่มีคำอธิบายบริการ'),
    ...when(!types.has('consent'), '/pages', 'ยังไม่มีข้อรับทราบการใช้ข้อมูลส่วนบุคคล'),
    ...uncrossed(definition),
    ...when(untranslated > 0, '/en', `ยังไม่ได้แปลเป็นภาษาอังกฤษ ${untranslated} ข้อความ ส่วนนั้นจะแสดงเป็นภาษาไทย`),
  ];
}
