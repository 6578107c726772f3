import { textsIn, type FormDefinition, type FormText } from '@khamrong/schemas';

/** A text with what it is: คำถาม, ตัวเลือก, คำอธิบาย. */
export interface NamedText extends FormText {
  what: string;
}

/** The texts of one page, of the files, or of the service itself, in the order they are met. */
export interface TextGroup {
  id: string;
  title: string;
  texts: NamedText[];
}

/** What a text is, by its property and the list it stands in, else by its property. */
const WHAT: Record<string, string> = {
  '/title': 'ชื่อบริการ',
  'pages/title': 'ชื่อหน้า',
  'attachments/label': 'เอกสาร',
  'choices/label': 'ตัวเลือก',
  'scale/label': 'ระดับ',
  'columns/label': 'หัวคอลัมน์',
  'groups/label': 'หัวข้อของตาราง',
  'items/label': 'ข้อ',
  label: 'คำถาม',
  description: 'คำอธิบายบริการ',
  department: 'ส่วนงาน',
  notice: 'ประกาศก่อนเริ่มกรอก',
  eligibility: 'ผู้มีสิทธิยื่น',
  conditions: 'หลักเกณฑ์และเงื่อนไข',
  fee: 'ค่าธรรมเนียม',
  'guide/steps': 'ขั้นตอน',
  'guide/documents': 'เอกสารที่ต้องเตรียม',
  help: 'คำอธิบาย',
  patternMessage: 'ข้อความเมื่อกรอกผิดรูปแบบ',
  message: 'ข้อความเมื่อยื่นไม่ได้',
};
/** Place of a text in a list of texts. */
const NUMBER = /^\d+$/;

/** Fields whose label is no question. */
const LABELS: Record<string, string> = { section: 'หัวข้อ', consent: 'คำรับรอง/ความยินยอม' };

/** The type of the field that a pointer is to the label of. */
function labelledType(at: string, { pages }: FormDefinition): string {
  const [, page, field] = /^\/pages\/(\d+)\/fields\/(\d+)\/label$/.exec(at) ?? [];
  return pages[Number(page)]?.fields[Number(field)]?.type ?? '';
}

function whatIs(at: string, definition: FormDefinition): string {
  const [name = '', above = '', list = ''] = at.split('/').slice(1).reverse();
  return (
    LABELS[labelledType(at, definition)] ??
    WHAT[`${list}/${NUMBER.test(name) ? above : name}`] ??
    WHAT[name] ??
    ''
  );
}

/** Texts of the service itself, in the order citizens meet them. */
const OF_SERVICE = ['/title', '/description', '/department', '/notice'];

/** The Thai texts of a form that citizens read, each with its English one. */
export function textGroups(definition: FormDefinition): TextGroup[] {
  const texts = textsIn(definition)
    .filter(({ th }) => th.trim() !== '')
    .map((text): NamedText => ({ ...text, what: whatIs(text.at, definition) }));
  const below = (place: string): NamedText[] => texts.filter(({ at }) => at.startsWith(`${place}/`));
  const pages = definition.pages.map(({ key, title }, index): TextGroup => {
    const ofFields = new Set(below(`/pages/${index}/fields`));
    const own = below(`/pages/${index}`).filter((text) => !ofFields.has(text));
    return { id: key, title: `หน้า ${index + 1} ${title.th}`.trim(), texts: [...own, ...ofFields] };
  });
  const groups = [
    {
      id: 'service',
      title: 'เกี่ยวกับบริการ',
      texts: [...OF_SERVICE.flatMap((place) => texts.filter(({ at }) => at === place)), ...below('/guide')],
    },
    ...pages,
    { id: 'files', title: 'เอกสารแนบ', texts: below('/attachments') },
  ];
  return groups.filter((group) => group.texts.length > 0);
}
