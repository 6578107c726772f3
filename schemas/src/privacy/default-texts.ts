import { inLanguage, type Text } from '../definition/text';
import type { NoticeFacts } from './privacy-notice';

const lines = (all: readonly (Text | false | undefined)[]): Text => {
  const said = all.filter((each): each is Text => Boolean(each));
  return {
    th: said.map(({ th }) => th).join('\n'),
    en: said.map((text) => inLanguage(text, 'en')).join('\n'),
  };
};

/** Why the data are needed: the service itself, and the laws it rests on. */
export function purposeText({ definition: { title, legalBasis = [] }, office }: NoticeFacts): Text {
  return lines([
    {
      th: `${office.name}ใช้ข้อมูลของท่านเพื่อดำเนินการเรื่อง “${title.th}” ตามอำนาจหน้าที่ของหน่วยงานเท่านั้น ไม่นำไปใช้เพื่อการอื่น`,
      en: `${office.name} uses your data to deal with “${inLanguage(title, 'en')}” within its duties, and for nothing else.`,
    },
    legalBasis.length > 0 && {
      th: `ฐานกฎหมายของบริการ: ${legalBasis.join(', ')}`,
      en: `Legal basis of the service: ${legalBasis.join(', ')}`,
    },
  ]);
}

/** Who gets to see them: the department, whoever decides, and everybody where the office has it so. */
export function recipientsText({ definition }: NoticeFacts): Text {
  const { department, sealed, publicList, openReports } = definition;
  const openly: Text = {
    th: `เจ้าหน้าที่ของ${department.th} และผู้บังคับบัญชาที่พิจารณาเรื่อง`,
    en: `Officers of ${inLanguage(department, 'en')} and those who decide the request`,
  };
  const secretly: Text = {
    th: 'เฉพาะเจ้าหน้าที่ที่ได้รับสิทธิดูเรื่องลับเท่านั้น',
    en: 'Only officers who were let into confidential matters',
  };
  return lines([
    sealed ? secretly : openly,
    {
      th: 'หน่วยงานอื่นที่มีหน้าที่โดยตรง เมื่อจำเป็นต้องส่งต่อเรื่อง โดยแจ้งชื่อหน่วยงานนั้นให้ท่านทราบในหน้าติดตามเรื่อง',
      en: 'Another agency whose duty it is, where the request is passed on; its name is told on the tracking page',
    },
    publicList && {
      th: 'รายการสถานะสาธารณะแสดงวันที่ เลขที่รับ สถานะ และชื่อบางส่วน',
      en: 'The public list shows date, number, status and a part of the name',
    },
    openReports && {
      th: 'ผู้สแกนคิวอาร์โค้ดประจำจุดเดียวกันเห็นวันที่ สถานะ และประเภทของเรื่อง ไม่เห็นว่าใครแจ้ง',
      en: 'Whoever scans the code of the same place sees date, status and kind, and not who reported',
    },
  ]);
}

/** What a person may ask for. */
export const rightsText = (): Text => ({
  th: [
    'ท่านขอดู ขอสำเนา ขอแก้ไข ขอลบ ขอระงับการใช้ หรือคัดค้านการใช้ข้อมูลของท่านได้ตามเงื่อนไขของกฎหมายคุ้มครองข้อมูลส่วนบุคคล',
    'หากหน่วยงานไม่ดำเนินการ ท่านร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลได้',
  ].join('\n'),
  en: [
    'As the law on personal data provides, you may ask to see, copy, correct, erase or restrict your data, or object to their use.',
    'If the office does not act, you may complain to the Office of the Personal Data Protection Committee.',
  ].join('\n'),
});

/** Whom to ask: the service's own contact, and the office. */
export function contactText({ definition: { contact }, office }: NoticeFacts): Text {
  const { name, address, phone, email } = office;
  const person = contact && [contact.name, contact.phone].filter(Boolean).join(' ');
  return lines([
    person ? { th: person } : undefined,
    {
      th: `${name} ${address} โทรศัพท์ ${phone} อีเมล ${email}`,
      en: `${name}, ${address}, telephone ${phone}, e-mail ${email}`,
    },
  ]);
}
