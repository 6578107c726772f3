/** What the office fills in when a form is published, as clerks read it. */
const WORDS: Readonly<Record<string, string>> = {
  org_name: 'ชื่อหน่วยงาน',
  org_short_name: 'ชื่อย่อหน่วยงาน',
  org_phone: 'โทรศัพท์หน่วยงาน',
  org_address: 'ที่อยู่หน่วยงาน',
  org_tambon: 'ตำบลของหน่วยงาน',
  org_amphoe: 'อำเภอของหน่วยงาน',
  org_province: 'จังหวัดของหน่วยงาน',
  org_postcode: 'รหัสไปรษณีย์หน่วยงาน',
  org_electricity_phone: 'โทรศัพท์การไฟฟ้า',
  privacy_notice_url: 'ประกาศความเป็นส่วนตัวของหน่วยงาน',
  service_title: 'ชื่อบริการ',
  receipt_no: 'เลขที่รับ',
  date_short_th: 'วันที่แนบ',
  lead_days: 'จำนวนวันล่วงหน้า',
  min_lead_days: 'จำนวนวันล่วงหน้าน้อยสุด',
  max_days: 'จำนวนวันล่วงหน้ามากสุด',
};
const NAMES = new Map(Object.entries(WORDS).map(([name, words]) => [words, name]));

/** A text of a form as clerks read and write it: `{org_name}` → `[ชื่อหน่วยงาน]`. */
export const inClerkWords = (text: string): string =>
  text.replace(/\{([a-z_]+)\}/g, (whole, name: string) => {
    const words = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
    return words ? `[${words}]` : whole;
  });

/** The way back: `[ชื่อหน่วยงาน]` → `{org_name}`; other brackets stay. */
export const fromClerkWords = (text: string): string =>
  text.replace(/\[([^[\]]+)\]/g, (whole, words: string) => {
    const name = NAMES.get(words.trim());
    return name ? `{${name}}` : whole;
  });
