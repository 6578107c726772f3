import { markup, pngUrl, svgUrl, type Html } from '../../ports/pdf/markup';
import type { PrintableDocument } from '../../ports/pdf/printable-document';
import type { PosterInput } from './petition-input';
import { paperDigits } from './words/paper-digits';
import { officeName } from './words/unbroken';

/** Longest texts, in UTF-16 code units, that a poster sets in its ordinary sizes; about two lines. */
const LONGEST_TITLE = 72;
const LONGEST_NAME = 44;
/** Titles up to this length, about one line, are set largest. */
const SHORT_TITLE = 30;

const STEPS = [
  'สแกนคิวอาร์โค้ดด้วยกล้องโทรศัพท์มือถือ',
  'กรอกข้อมูลและแนบเอกสารหรือภาพถ่าย แล้วกดส่งคำร้อง',
  'เก็บเลขที่รับแจ้งและรหัสตรวจสอบไว้ติดตามผล',
];

/** The code takes the height that the texts leave: 112 mm at most, and never less than the 80 mm a wall needs. */
const POSTER_CSS = `
main{display:flex;flex-direction:column;align-items:center;height:253mm;text-align:center;line-height:1.3}
main>*{flex:none}
.emblem{height:24mm;max-width:80mm;object-fit:contain;margin-bottom:2mm}
.office{font-size:28pt;font-weight:700}
.service{font-size:20pt;margin-top:1mm}
h1{font-size:34pt;line-height:1.25;margin:4mm 0 3mm;text-wrap:balance;max-width:100%}
h1.short{font-size:44pt;margin:5mm 0 4mm}
.frame{flex:0 1 119mm;min-height:87mm;border:1.2pt solid #000;border-radius:4mm;padding:3mm}
.frame img{display:block;height:100%;aspect-ratio:1}
.link{font-size:26pt;font-weight:700;margin-top:3mm;overflow-wrap:anywhere}
ol{list-style:none;margin:5mm 0 3mm;padding:0;font-size:22pt;text-align:left}
li{display:flex;gap:4mm;margin-top:1.5mm}
li b{flex:none;width:9mm;height:9mm;border-radius:50%;background:#000;color:#fff;text-align:center;line-height:9mm}
.contact{margin-top:auto;padding-top:3mm;border-top:.6pt solid #000;width:100%;font-size:20pt}
.k{white-space:nowrap}
.tight .emblem{height:18mm;margin-bottom:1mm}
.tight .office{font-size:22pt;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.tight .office .k{white-space:normal}
.tight .service{font-size:16pt;margin-top:0}
.tight h1{font-size:24pt;margin:2mm 0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.tight .link{font-size:22pt;margin-top:2mm}
.tight ol{font-size:18pt;margin:2mm 0}
.tight li{margin-top:1mm}
.tight .contact{font-size:16pt;padding-top:2mm}
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
  const { office, emblem, title, shortUrl, qrSvg } = input;
  const digits = paperDigits(office.paperDigits);
  const steps = STEPS.map(
    (step, at) => markup`<li><b>${digits(String(at + 1))}</b><span>${step}</span></li>`,
  );
  const isLong = title.length > LONGEST_TITLE || office.name.length > LONGEST_NAME;
  const isShort = !isLong && title.length <= SHORT_TITLE;
  const body = markup`<main class="${isLong && 'tight'}">
    ${emblem && markup`<img class="emblem" alt="" src="${pngUrl(emblem)}" />`}
    <div class="office">${officeName(office.name)}</div>
    <div class="service">บริการออนไลน์ e-Service ยื่นได้ตลอด ${digits('24')} ชั่วโมง</div>
    <h1 class="${isShort && 'short'}">${digits(title)}</h1>
    <div class="frame"><img alt="คิวอาร์โค้ดไปยังแบบฟอร์ม ${title}" src="${svgUrl(qrSvg)}" /></div>
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
