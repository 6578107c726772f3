import type { ServiceView } from '@khamrong/renderer-ui/ssr';
import type { OfficeProfile } from '@khamrong/schemas';
import { markup, svgImage, type Html } from '../../ports/pdf/markup';
import type { PrintableDocument } from '../../ports/pdf/printable-document';
import { paperDigits } from '../petitions/words/paper-digits';
import { officeName, unbroken } from '../petitions/words/unbroken';
import { qrSvg } from '../qr/qr';

export interface ServiceTableInput {
  office: OfficeProfile;
  services: readonly ServiceView[];
  /** Where a service's own page is, the guide of those that have none elsewhere. */
  pageOf: (slug: string) => string;
}

/** With its quiet zone, a fifth of it; the code itself is to be 25 mm at least for any camera to read it. */
const QR_MM = 32;

/** A margin of its own: it hangs on a board or lies on a counter, and has six columns. */
const TABLE_CSS = `
@page{margin:14mm 12mm 16mm 12mm}
header{text-align:center;line-height:1.3;margin-bottom:3mm}
h1{font-size:20pt;margin:0}
header p{margin:0}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:14pt;line-height:1.25}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:.5pt solid #000;padding:1.5mm;vertical-align:middle;text-align:left}
th{text-align:center;font-weight:700;background:#eee}
td img{display:block;margin:0 auto}
.no{width:13mm;text-align:center}
.link{width:30mm}
.qr{width:33mm;padding:0}
.who{width:31mm}
.k{white-space:nowrap}
`;

/** An address as it is typed; of its parts the last stays whole. */
function bare(address: string): Html {
  const [, site = '', path = ''] = /^(?:https?:\/\/)?(.*?)(\/q\/.*)$/.exec(address) ?? ['', address];
  return markup`${site}<wbr />${unbroken(path)}`;
}

/** Name and telephone, each on a line that is not broken within a number. */
const coordinator = (contact: { name: string; phone: string }, digits: (text: string) => string): Html =>
  markup`${digits(contact.name)}<br />${unbroken(digits(contact.phone))}`;

function row(service: ServiceView, no: string, { office, pageOf }: ServiceTableInput): Html {
  const digits = paperDigits(office.paperDigits);
  const { title, shortUrl, guide, slug } = service;
  const manual = guide?.manualUrl ?? pageOf(slug);
  return markup`<tr>
    <td class="no">${no}</td>
    <td>${digits(title.th)}</td>
    <td class="link">${bare(shortUrl)}</td>
    <td class="qr">${svgImage(qrSvg(shortUrl), `คิวอาร์โค้ดไปยังแบบฟอร์ม ${title.th}`, QR_MM)}</td>
    <td class="who">${coordinator(service.contact ?? office, digits)}</td>
    <td class="qr">${svgImage(qrSvg(manual), `คิวอาร์โค้ดไปยังคู่มือ ${title.th}`, QR_MM)}</td>
  </tr>`;
}

/** The office's services with exactly the columns that offices print, the head on every page. */
export function serviceTableHtml(input: ServiceTableInput): PrintableDocument {
  const { office, services } = input;
  const digits = paperDigits(office.paperDigits);
  const title = 'ตารางงานบริการออนไลน์ (e-Service)';
  const body = markup`<header><h1>${title}</h1><p>${officeName(office.name)}</p></header>
    <table>
    <thead><tr>
      <th class="no" scope="col">ลำดับ</th>
      <th scope="col">ชื่องานบริการ</th>
      <th class="link" scope="col">Link</th>
      <th class="qr" scope="col">QR Code</th>
      <th class="who" scope="col">ชื่อ/หมายเลขโทรศัพท์<wbr />ผู้รับผิดชอบประสานงาน</th>
      <th class="qr" scope="col">คู่มือ</th>
    </tr></thead>
    <tbody>${services.map((service, at) => row(service, digits(String(at + 1)), input))}</tbody>
    </table>`;
  return {
    title,
    author: office.name,
    html: body.markup,
    css: TABLE_CSS,
    paper: 'A4',
    digits: office.paperDigits,
    foot: { text: `${office.name} โทรศัพท์ ${digits(office.phone)}` },
  };
}
