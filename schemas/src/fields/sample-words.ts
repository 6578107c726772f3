/** Made-up answers by the end of a field's key; nobody's data. */
const BY_KEY: [RegExp, string][] = [
  [/first_name$/, 'สมชาย'],
  [/last_name$/, 'ใจดี'],
  [/_no$/, '123/4'],
  [/moo$/, '5'],
  [/village$/, 'บ้านหนองบัว'],
  [/soi$/, 'ร่วมใจ 2'],
  [/road$/, 'มิตรภาพ'],
  [/postcode$/, '36110'],
  [/nationality$/, 'ไทย'],
  [/subject$/, 'ขอให้ซ่อมแซมถนนภายในหมู่บ้าน'],
  [/name$/, 'สมหญิง รักดี'],
];

/** Tried in turn on fields with a pattern of their own. */
const SHAPES = ['สมชาย', '5', '123/4', '36110', 'A-101', '1234567890', 'somchai', '2569', '12:30', '-'];

const SENTENCE = 'ถนนภายในหมู่บ้านชำรุดเป็นหลุมบ่อ น้ำท่วมขังเมื่อฝนตก ขอให้ดำเนินการซ่อมแซม ';

/** A made-up text that fits lengths and pattern, or undefined where none of the words here fits. */
export function sampleWords(
  key: string,
  { minLength = 0, maxLength, pattern }: { minLength?: number; maxLength: number; pattern?: string },
): string | undefined {
  const byKey = BY_KEY.filter(([end]) => end.test(key)).map(([, word]) => word);
  const sentence = SENTENCE.repeat(Math.ceil((minLength + 1) / SENTENCE.length));
  const prose = sentence.slice(0, Math.min(maxLength, Math.max(minLength, 60))).trim();
  const fits = (word: string): boolean =>
    word.length >= minLength && word.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(word));
  return [...byKey, prose, ...SHAPES].find(fits);
}
