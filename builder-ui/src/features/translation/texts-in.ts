import type { FormDefinition } from '@khamrong/schemas';

/** A text of a form with its place, for translating. */
export interface FormText {
  /** JSON pointer to the text. */
  at: string;
  th: string;
  en: string;
}

export interface TextGroup {
  title: string;
  texts: FormText[];
}

const isText = (value: object): value is { th: string; en?: string } =>
  'th' in value && typeof value.th === 'string';

/** Every text below a value, in the order it is read. */
function textsBelow(value: unknown, at: string): FormText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return value.th.trim() === '' ? [] : [{ at, th: value.th, en: value.en ?? '' }];
  return Object.entries(value).flatMap(([key, each]) => textsBelow(each, `${at}/${key}`));
}

/** The texts of a form that citizens read, by page; the paper is in Thai only. */
export function textGroups({ pages, attachments, petition: _, ...settings }: FormDefinition): TextGroup[] {
  const groups = [
    { title: 'บริการ', texts: textsBelow(settings, '') },
    ...pages.map((page, at) => ({
      title: `หน้า ${at + 1} ${page.title.th}`,
      texts: textsBelow(page, `/pages/${at}`),
    })),
    { title: 'เอกสารแนบ', texts: textsBelow(attachments, '/attachments') },
  ];
  return groups.filter(({ texts }) => texts.length > 0);
}
