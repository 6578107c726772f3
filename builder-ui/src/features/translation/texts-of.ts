import { LABEL_MAX, PROSE_MAX, type FormDefinition, type Text } from '@khamrong/schemas';

/** A text of a form that citizens read. */
export interface FormText {
  /** JSON pointer to it in the definition. */
  at: string;
  th: string;
  en: string;
  /** What it is: คำถาม, ตัวเลือก, คำอธิบาย. */
  what: string;
  maxLength: number;
}

/** The texts of one page, of the files, or of the service itself. */
export interface TextGroup {
  id: string;
  title: string;
  texts: FormText[];
}

/** What a text is, by the last name on the way to it. */
const WHAT: Record<string, string> = {
  title: 'ชื่อ',
  description: 'คำอธิบายบริการ',
  department: 'ส่วนงาน',
  notice: 'ประกาศก่อนเริ่มกรอก',
  label: 'คำถาม',
  help: 'คำอธิบาย',
  patternMessage: 'ข้อความเมื่อกรอกผิดรูปแบบ',
  message: 'ข้อความเมื่อยื่นไม่ได้',
};
/** What a label stands for, by the list it is in. */
const LABEL_IN: Record<string, string> = {
  choices: 'ตัวเลือก',
  scale: 'ระดับ',
  columns: 'หัวคอลัมน์',
  groups: 'หัวข้อของตาราง',
  items: 'ข้อ',
  attachments: 'เอกสาร',
};
const PROSE: ReadonlySet<string> = new Set(['description', 'notice', 'help']);

const isText = (value: object): value is Text => 'th' in value && typeof value.th === 'string';

function whatIs(path: readonly string[]): string {
  const [name = '', , list = ''] = [...path].reverse();
  return (name === 'label' ? LABEL_IN[list] : undefined) ?? WHAT[name] ?? '';
}

const pointer = (path: readonly string[]): string => path.map((step) => `/${step}`).join('');

function textAt({ th, en = '' }: Text, path: readonly string[], what: string): FormText[] {
  const maxLength = PROSE.has(path.at(-1) ?? '') ? PROSE_MAX : LABEL_MAX;
  return th.trim() === '' ? [] : [{ at: pointer(path), th, en, what, maxLength }];
}

/** The texts in a value. @param labelled what the value's own label is, where its place does not tell */
function textsAt(value: unknown, path: readonly string[], labelled?: string): FormText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return textAt(value, path, labelled ?? whatIs(path));
  return Object.entries(value).flatMap(([name, each]) =>
    textsAt(each, [...path, name], name === 'label' ? labelled : undefined),
  );
}

/** What the label of a field is: a question, but for headings and statements. */
const FIELD_LABELS: Record<string, string> = { section: 'หัวข้อ', consent: 'คำรับรอง/ความยินยอม' };

function pageGroup(page: FormDefinition['pages'][number], number: number): TextGroup {
  const path = ['pages', String(number)];
  const own = (['title', 'help'] as const).flatMap((name) =>
    textsAt(page[name], [...path, name], name === 'title' ? 'ชื่อหน้า' : undefined),
  );
  const ofFields = page.fields.flatMap((field, index) =>
    textsAt(field, [...path, 'fields', String(index)], FIELD_LABELS[field.type] ?? 'คำถาม'),
  );
  return { id: page.key, title: `หน้า ${number + 1} ${page.title.th}`.trim(), texts: [...own, ...ofFields] };
}

const EARLIER = ['title', 'description', 'department', 'notice'] as const;
const TITLES: Partial<Record<string, string>> = { title: 'ชื่อบริการ' };

/**
 * The Thai texts of a form that citizens read, each with its English one, in the order they are met. The petition is
 * on paper and stays Thai.
 */
export function textsOf(definition: FormDefinition): TextGroup[] {
  const service = EARLIER.flatMap((name) => textsAt(definition[name], [name], TITLES[name]));
  const groups = [
    { id: 'service', title: 'เกี่ยวกับบริการ', texts: service },
    ...definition.pages.map(pageGroup),
    { id: 'files', title: 'เอกสารแนบ', texts: textsAt(definition.attachments, ['attachments']) },
  ];
  return groups.filter(({ texts }) => texts.length > 0);
}

export const isMissing = ({ en }: Pick<FormText, 'en'>): boolean => en.trim() === '';
