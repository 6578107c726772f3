/** Made-up answers by the end of a field's key; nobody's data. */
const BY_KEY: [RegExp, string][] = [
  [/first_name$/, 'สมชาย'],
  [/last_name$/, 'ใจดี'],
  [/(^|_)(name|coordinator)$/, 'สมหญิง รักดี'],
  [/(^|_)moo$/, '5'],
  [/(^|_)no$/, '123/4'],
  [/village$/, 'บ้านหนองบัว'],
  [/soi$/, 'ร่วมใจ 2'],
  [/road$/, 'มิตรภาพ'],
  [/email_or_line$/, 'somchai@example.com'],
  [/subject$/, 'ขอให้ซ่อมแซมถนนภายในหมู่บ้าน'],
  [/occupation$/, 'เกษตรกร'],
  [/position$/, 'เจ้าพนักงานธุรการ'],
  [/unit$/, 'กองช่าง'],
  [/(place|location|loc_detail|location_text|address_text)$/, 'เลขที่ 12 หมู่ที่ 5 ใกล้ศาลาประชาคมหมู่บ้าน'],
  [/date$/, 'ต้นเดือนพฤศจิกายน 2569'],
  [/purpose$/, 'จัดประชุมประชาคมหมู่บ้าน'],
];

/** For any other question, the longest that fits. */
const PROSE = [
  'ถนนภายในหมู่บ้านชำรุดเป็นหลุมบ่อ มีน้ำท่วมขังทุกครั้งที่ฝนตก ขอความอนุเคราะห์ซ่อมแซม',
  'ขอความอนุเคราะห์ซ่อมแซมถนน',
  'ตามที่แจ้งไว้',
  'ตัวอย่าง',
];

/** For patterns of a clerk's own. */
const SHAPES = ['สมชาย', 'somchai', '5', '123/4', 'A-101', '12345', '1234567890', '2569', '12:30', '-'];

export interface TextShape {
  minLength?: number;
  maxLength: number;
  pattern?: string;
}

/** A made-up text that fits lengths and pattern, or undefined where none of the words here fits. */
export function sampleWords(
  key: string,
  { minLength = 0, maxLength, pattern }: TextShape,
): string | undefined {
  const regExp = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const byKey = BY_KEY.filter(([end]) => end.test(key)).map(([, words]) => words);
  const long = (PROSE[0] ?? '').repeat(Math.ceil(minLength / 80)).slice(0, maxLength);
  return [...byKey, ...PROSE, ...SHAPES, long].find(
    (words) => words.length >= minLength && words.length <= maxLength && (!regExp || regExp.test(words)),
  );
}
