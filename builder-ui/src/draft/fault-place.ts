import type { FormDefinition } from '@khamrong/schemas';
import type { Selection } from './draft-store';

/** Tabs of the builder on which something is put right. */
export type FaultTab = 'form' | 'petition' | 'english' | 'settings';

const TABS: Readonly<Record<string, FaultTab>> = {
  pages: 'form',
  attachments: 'form',
  petition: 'petition',
  en: 'english',
};

/** The tab on which something is put right, by where it stands in the definition (a JSON pointer). */
export const tabOf = (path: string): FaultTab => TABS[path.split('/', 2)[1] ?? ''] ?? 'settings';

/** What is to be selected there. */
export function selectionAt({ pages, attachments }: FormDefinition, path: string): Selection | null {
  const [, part, first, , second] = path.split('/');
  if (part === 'attachments') return keyed('attachment', attachments[Number(first)]);
  if (part !== 'pages') return null;
  const page = pages[Number(first)];
  return keyed('field', page?.fields[Number(second)]) ?? keyed('page', page);
}

const keyed = (kind: Selection['kind'], item: { key: string } | undefined): Selection | null =>
  item ? { kind, key: item.key } : null;

const named = (what: string, th: string | undefined): string => (th ? `${what} “${th}”` : `${what}ที่ยังไม่มีชื่อ`);

const WHOLE: Readonly<Record<FaultTab, string>> = {
  form: 'แบบฟอร์ม',
  petition: 'แบบคำร้อง (กระดาษ)',
  english: 'ภาษาอังกฤษ',
  settings: 'ตั้งค่าบริการ',
};

/** Where that is, as a clerk says it: หน้า “ผู้แจ้ง” › “โทรศัพท์”. */
export function placeWords({ pages, attachments }: FormDefinition, path: string): string {
  const [, part, first, , second] = path.split('/');
  const attachment = part === 'attachments' ? attachments[Number(first)] : undefined;
  if (attachment) return named('ไฟล์แนบ', attachment.label.th);
  const page = part === 'pages' ? pages[Number(first)] : undefined;
  if (!page) return WHOLE[tabOf(path)];
  const field = page.fields[Number(second)];
  const where = named('หน้า', page.title.th);
  return field ? `${where} › ${named('ช่อง', field.label.th)}` : where;
}
