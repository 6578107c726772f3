import type { Text } from '@khamrong/schemas';

/** When the statement was last held against the pages; ISO date. */
export const REVIEWED = '2026-11-21';

interface List {
  title: Text;
  items: readonly Text[];
}

const works: List = {
  title: { th: 'สิ่งที่ทำได้', en: 'What works' },
  items: [
    {
      th: 'ใช้แป้นพิมพ์เพียงอย่างเดียว หรือปิด JavaScript ก็ค้นหาบริการ ยื่นคำร้อง และติดตามเรื่องได้',
      en: 'Services can be found, used and tracked by keyboard alone, and without JavaScript.',
    },
    {
      th: 'ปรับขนาดตัวอักษรและสีตัดกันได้ที่แถบบนสุดของทุกหน้า ระบบจำค่าไว้ในเครื่องของท่านเท่านั้น',
      en: 'The bar on top of every page changes the size of letters and the contrast; this is kept on your device alone.',
    },
    {
      th: 'ขยายหน้าจอได้ถึงร้อยละ 400 และใช้บนจอกว้าง 320 พิกเซลได้โดยไม่ต้องเลื่อนไปด้านข้าง',
      en: 'Pages enlarge to 400 per cent and fit a screen of 320 pixels without scrolling sideways.',
    },
    {
      th: 'เมื่อกรอกผิด ระบบบอกข้อที่ต้องแก้เป็นข้อความ พร้อมลิงก์ไปยังข้อนั้น และไม่มีการจำกัดเวลา',
      en: 'What has to be corrected is told in words, with links to it; there are no time limits.',
    },
  ],
};

const faults: List = {
  title: { th: 'ข้อจำกัดที่ทราบ', en: 'What is known not to be right' },
  items: [
    {
      th: 'แบบคำร้องและตารางที่เป็นไฟล์ PDF โปรแกรมอ่านหน้าจออาจอ่านลำดับช่องและตารางได้ไม่ครบถ้วน ข้อมูลเดียวกันมีอยู่ในหน้าเว็บ',
      en: 'Screen readers may not read the order of blanks and tables in PDF petitions and tables rightly; the pages hold the same information.',
    },
    {
      th: 'แผนที่เป็นภาพ โปรแกรมอ่านหน้าจออ่านชื่อสถานที่บนแผนที่ไม่ได้ กดใช้ตำแหน่งปัจจุบันหรือพิมพ์พิกัดและจุดสังเกตแทนได้',
      en: 'A map is a picture: screen readers cannot read its places. The current location, or coordinates and a landmark in words, do instead.',
    },
    {
      th: 'รูปภาพและไฟล์ที่ผู้ยื่นหรือหน่วยงานแนบ และคู่มือบนเว็บไซต์อื่น อาจไม่มีคำบรรยาย',
      en: 'Pictures and files that people or the office attach, and guides on other websites, may lack descriptions.',
    },
    {
      th: 'บางข้อความที่หน่วยงานเขียนเองอาจมีเฉพาะภาษาไทย',
      en: 'Some texts written by the office may be in Thai only.',
    },
    {
      th: 'ทดสอบด้วยเครื่องมืออัตโนมัติ แป้นพิมพ์ และการขยายหน้าจอแล้ว แต่ยังไม่ได้ทดสอบร่วมกับผู้ใช้โปรแกรมอ่านหน้าจอ',
      en: 'The pages were tried with automatic checks, by keyboard and enlarged, but not yet together with people who use screen readers.',
    },
  ],
};

/** The statement of every office; its name and contact stand in it. */
export const ACCESSIBILITY = {
  aim: {
    th: '{office} ต้องการให้ทุกคนใช้บริการออนไลน์นี้ได้ เว็บไซต์จัดทำตามแนวทาง WCAG 2.2 ระดับ AA และเป็นไปตามแนวทางนั้นบางส่วน',
    en: '{office} wants everyone to be able to use these services. The pages are made after WCAG 2.2 level AA and conform to it in part.',
  },
  works,
  faults,
  tell: {
    title: { th: 'แจ้งปัญหา หรือขอข้อมูลในรูปแบบอื่น', en: 'Tell us, or ask for another format' },
    text: {
      th: 'หากใช้หน้าใดไม่ได้ หรือต้องการยื่นคำร้องหรือรับข้อมูลด้วยวิธีอื่น ติดต่อ {office} เจ้าหน้าที่ช่วยกรอกแบบฟอร์มให้ได้',
      en: 'Where a page does not work for you, or you need another way to apply or another format, contact {office}; staff can fill in forms for you.',
    },
  },
  reviewed: { th: 'ทบทวนคำชี้แจงนี้เมื่อ {date}', en: 'This statement was last reviewed on {date}.' },
} as const;
