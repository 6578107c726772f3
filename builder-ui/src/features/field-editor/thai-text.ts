import type { Text } from '@khamrong/schemas';

/** What stands in a new question until the clerk has put it in words. */
const STAND_IN = /^(คำถาม|(ตัวเลือก|ข้อ|คอลัมน์|หัวข้อ)(ที่)? ?\d+)$/;

/** Whether a text is still to be written. */
export const isStandIn = (th: string): boolean => th === '' || STAND_IN.test(th);

/** A text in other Thai words. The English of what only stood in says nothing of them, and goes. */
export const withThai = (text: Text | undefined, th: string): Text =>
  text?.en && !STAND_IN.test(text.th) ? { ...text, th } : { th };

/** A text that may be left out, in other Thai words; null takes it out. */
export const withThaiOrNone = (text: Text | undefined, th: string): Text | null =>
  th === '' ? null : withThai(text, th);
