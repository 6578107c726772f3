import type { Text } from '../../definition/text';
import type { Attachment } from '../../definition/form-definition';
import type { Field } from '../../fields';

/** Headings of the palette in the order they stand. */
export const PALETTE_GROUPS = [
  { id: 'ready', title: { th: 'ชุดสำเร็จรูป', en: 'Ready-made groups' } },
  { id: 'words', title: { th: 'ข้อความ', en: 'Text' } },
  { id: 'choices', title: { th: 'ตัวเลือก', en: 'Choices' } },
  { id: 'numbers', title: { th: 'ตัวเลขและวันที่', en: 'Numbers and dates' } },
  { id: 'people', title: { th: 'บุคคลและที่อยู่', en: 'People and addresses' } },
  { id: 'files', title: { th: 'ไฟล์และภาพ', en: 'Files and pictures' } },
  { id: 'others', title: { th: 'อื่น ๆ', en: 'Others' } },
] as const satisfies readonly { id: string; title: Text }[];

export type PaletteGroupId = (typeof PALETTE_GROUPS)[number]['id'];

/** Something a clerk can put into a form. */
export interface PaletteItem {
  id: string;
  group: PaletteGroupId;
  /** As a clerk would name it. */
  title: Text;
  /** What it is good for, in a few words. */
  hint: Text;
  /** Further Thai words it is searched by. */
  words: readonly string[];
}

/** What an item brings into a form, under the keys it has where these are free. */
export interface Offer extends PaletteItem {
  fields?: readonly Field[];
  attachments?: readonly Attachment[];
}

export const say = (th: string, en: string): { th: string; en: string } => ({ th, en });

/** What a new question is called until the clerk has put it in words. */
export const QUESTION = say('คำถาม', 'Question');
