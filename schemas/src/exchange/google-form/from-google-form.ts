import type { Field } from '../../fields';
import type { Assembled, Imported } from '../imported';
import { Names } from '../names';
import { Report } from '../report';
import { settle } from '../settle';
import { faultOf, isObject, listOf, lookThrough, objectAt, refused, type Json } from '../untrusted';
import { helpOf, holdsMarkup, line } from '../words';
import type { Reading } from './asked';
import { shownWhen } from './branches';
import { sectionsOf, type Section } from './sections';

/** Items that are read, at most: more than a form may have. */
const ITEMS_MAX = 1500;

const NO_FORM = refused(
  'ไฟล์นี้ไม่ใช่แบบฟอร์มจาก Google Forms (ต้องเป็นไฟล์ที่ได้จาก Google Forms API)',
  'This is no form of the Google Forms API',
);
const TO_DO = 'ยังไม่มีคำรับรองและการรับทราบประกาศความเป็นส่วนตัว เพิ่มได้จากกลุ่มคำถามสำเร็จรูป';

/** Whether a value looks like what `forms.get` answers. */
export const isGoogleForm = (value: unknown): value is Json =>
  isObject(value) && isObject(value.info) && (Array.isArray(value.items) || typeof value.formId === 'string');

/** E-mail addresses that Google asks for by itself. */
function ownQuestions(settings: Json, { names, report }: Reading): Field[] {
  const { emailCollectionType: collects } = settings;
  if (collects !== 'VERIFIED' && collects !== 'RESPONDER_INPUT') return [];
  report.note('อีเมล', 'เดิม Google เก็บอีเมลให้เอง จึงเพิ่มเป็นคำถามข้อแรก');
  return [
    {
      type: 'email',
      key: names.take('email', 'email'),
      label: { th: 'อีเมล', en: 'E-mail' },
      required: true,
      personal: 'personal',
    },
  ];
}

function assemble(sections: Section[], report: Report): Pick<Assembled, 'pages' | 'attachments'> {
  const conditions = shownWhen(sections, report);
  const pages = sections.flatMap(({ title, help, fields }, index) => {
    const showWhen = conditions[index];
    const page = { key: `page_${index + 1}`, title, ...(help ? { help } : {}), fields };
    return fields.length > 0 ? [{ ...page, ...(showWhen ? { showWhen } : {}) }] : [];
  });
  const attachments = sections.flatMap(({ files }, index) => {
    const showWhen = conditions[index];
    return files.map((file) => ({ ...file, ...(showWhen ? { showWhen } : {}) }));
  });
  return { pages, attachments };
}

/** A draft made of a form as the Google Forms API gives it (`forms.get`), taken as it comes from a stranger. */
export function fromGoogleForm(form: unknown): Imported {
  const fault = faultOf(form);
  if (fault) return fault;
  if (!isGoogleForm(form)) return NO_FORM;
  const reading: Reading = { names: new Names(), report: new Report() };
  const { report } = reading;
  const settings = objectAt(form, 'settings');
  const title = line(objectAt(form, 'info').title);
  const all = listOf(form.items).filter(isObject);
  const items = all.slice(0, ITEMS_MAX);
  if (all.length > ITEMS_MAX) report.first(`มี ${all.length} รายการ อ่านเพียง ${ITEMS_MAX} รายการแรก`);
  if (objectAt(settings, 'quizSettings').isQuiz === true)
    report.note('', 'เดิมเป็นแบบทดสอบ คะแนนและเฉลยไม่ได้นำมา');
  if (lookThrough([form.info, items]).strings.some(holdsMarkup))
    report.note('', 'ข้อความที่มีคำสั่งของหน้าเว็บ (เช่น <b>) ถูกตัดให้เหลือแต่ตัวหนังสือ');
  const own = ownQuestions(settings, reading);
  const sections = sectionsOf(items, title || 'หน้าที่ 1', reading);
  sections[0]?.fields.unshift(...own);
  report.note('', TO_DO);
  const description = helpOf(objectAt(form, 'info').description);
  return settle({ title: { th: title }, description, ...assemble(sections, report) }, report);
}
