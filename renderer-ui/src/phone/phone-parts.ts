/** A piece of a text; what can be called carries its number. */
export interface TextPart {
  text: string;
  /** Digits alone, Arabic. */
  phone?: string;
}

/** Thai numbers: nine or ten digits from 0 on, grouped as people like; or three or four from 1 on. */
const NUMBERS = /[0๐][0-9๐-๙](?:[ -]?[0-9๐-๙]){7,8}|[1๑][0-9๐-๙]{2,3}/g;
const SHORT = 4;

/** What a short number needs before it on its line to be one that is called, not counted. */
const CALL = /โทร|สายด่วน|call|tel|dial|hotline/i;
/** What makes a number part of something longer. */
const GLUED = /[0-9๐-๙.,/-]/;
const UNIT = /^ ?(?:บาท|คน|วัน|ปี|นาที|ชั่วโมง|เมตร|กิโล|ลิตร|ตาราง|ไร่|baht|days?|hours?|minutes?|metres?)/;

const digitsOf = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replace(/\D/g, '');

function isCalled(number: string, before: string, after: string): boolean {
  if (GLUED.test(before.slice(-1)) || /^(?:[0-9๐-๙]|[.,/-][0-9๐-๙])/.test(after)) return false;
  if (number.length > SHORT) return true;
  return CALL.test(before.slice(before.lastIndexOf('\n') + 1)) && !UNIT.test(after);
}

/** A text with the telephone numbers in it apart. */
export function phoneParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: number, index } of text.matchAll(NUMBERS)) {
    const end = index + number.length;
    if (!isCalled(number, text.slice(0, index), text.slice(end))) continue;
    if (index > from) parts.push({ text: text.slice(from, index) });
    parts.push({ text: number, phone: digitsOf(number) });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** Address that calls a number as offices write it: the first of several, without its extension. */
export function telHref(phone: string): string {
  const first = phone.split(/ต่อ|ext|[,/(;]/i).find((each) => digitsOf(each) !== '') ?? '';
  return `tel:${first.trim().startsWith('+') ? '+' : ''}${digitsOf(first)}`;
}
