import { markup, svgImage, type Html } from '../../ports/pdf/markup';
import type { PrintableDocument } from '../../ports/pdf/printable-document';
import type { PosterInput } from './petition-input';
import { paperDigits } from './words/paper-digits';
import { officeName } from './words/unbroken';

/** Read by cameras from some steps away; 80 mm is the least for a wall. */
const QR_MM = 112;

const STEPS = [
  'สแกนคิวอาร์โค้ดด้วยกล้องโทรศัพท์มือถือ',
  'กรอกข้อมูลและแนบเอกสารหรือภาพถ่าย แล้วกดส่งคำร้อง',
  'เก็บเลขที่รับแจ้งและรหัสตรวจสอบไว้ติดตามผล',
];

const POSTER_CSS = `
main{display:flex;flex-direction:column;align-items:center;min-height:253mm;text-align:center;line-height:1.3}
.office{font-size:28pt;font-weight:700}
.service{font-size:20pt;margin-top:1mm}
h1{font-size:44pt;line-height:1.25;margin:5mm 0 4mm;text-wrap:balance}
.frame{border:1.2pt solid #000;border-radius:4mm;padding:3mm}
.frame img{display:block}
.link{font-size:26pt;font-weight:700;margin-top:3mm;overflow-wrap:anywhere}
ol{list-style:none;margin:6mm 0 0;padding:0;font-size:22pt;text-align:left}
li{display:flex;gap:4mm;margin-top:1.5mm}
li b{flex:none;width:9mm;height:9mm;border-radius:50%;background:#000;color:#fff;text-align:center;line-height:9mm}
.contact{margin-top:auto;padding-top:3mm;border-top:.6pt solid #000;width:100%;font-size:20pt}
.k{white-space:nowrap}
.tight h1{font-size:22pt;margin:3mm 0 2mm}
.tight ol{font-size:18pt;margin-top:3mm}
`;

/** A poster's margins are even: it hangs on a wall and is bound nowhere. */
const EVEN = '@page{margin:20mm}';

function contactLine({ office, contact }: PosterInput, digits: (text: string) => string): Html {
  const name = contact?.name ?? office.name;
  const phone = contact?.phone ?? office.phone;
  return markup`<div class="contact">สอบถามเพิ่มเติม ${digits(name)} <span class="k">โทรศัพท์ ${digits(phone)}</span></div>`;
}

/** The poster of a service: whose it is, what it is for, a QR code to scan and an address to type. */
export function posterHtml(input: PosterInput): PrintableDocument {
  const { office, title, shortUrl, qrSvg } = input;
  const digits = paperDigits(office.paperDigits);
  const steps = STEPS.map(
    (step, at) => markup`<li><b>${digits(String(at + 1))}</b><span>${step}</span></li>`,
  );
  const body = markup`<main data-fit-mm="255">
    <div class="office">${officeName(office.name)}</div>
    <div class="service">บริการออนไลน์ e-Service ยื่นได้ตลอด ${digits('24')} ชั่วโมง</div>
    <h1>${digits(title)}</h1>
    <div class="frame">${svgImage(qrSvg, `คิวอาร์โค้ดไปยังแบบฟอร์ม ${title}`, QR_MM)}</div>
    <div class="link">${shortUrl.replace(/^https?:\/\//, '')}</div>
    <ol>${steps}</ol>
    ${contactLine(input, digits)}
  </main>`;
  return {
    title: `ป้ายประชาสัมพันธ์ ${title}`,
    author: office.name,
    html: body.markup,
    css: POSTER_CSS + EVEN,
    paper: 'A4',
    digits: office.paperDigits,
  };
}
