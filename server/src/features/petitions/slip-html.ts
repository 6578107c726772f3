import type { OfficeProfile, Receipt } from '@khamrong/schemas';
import { markup, svgImage } from '../../ports/pdf/markup';
import type { PrintableDocument } from '../../ports/pdf/printable-document';
import { shortMoment } from './words/moment';
import { paperDigits } from './words/paper-digits';

/** What a citizen takes home from the counter. */
export interface SlipInput {
  office: OfficeProfile;
  /** What was filed. */
  service: string;
  receipt: Receipt;
  /** QR code that leads to the case, a complete SVG element. */
  qrSvg: string;
  /** Where number and code are typed, as people type it. */
  trackingUrl: string;
}

const SLIP_CSS = `
main{text-align:center;font-size:13pt;line-height:1.3}
p{margin:0}
h1{font-size:16pt;line-height:1.3;margin:1mm 0}
.number{font-size:24pt;font-weight:700;line-height:1.25}
.code{font-size:17pt;font-weight:700;letter-spacing:.5pt}
.small{font-size:11pt}
.qr{margin:1.5mm 0 0}
`;
const QR_MM = 40;

/** The slip of a receipt: number, code, and a QR code that leads to the case. No personal data. Pure. */
export function slipHtml({ office, service, receipt, qrSvg, trackingUrl }: SlipInput): PrintableDocument {
  const digits = paperDigits(office.paperDigits);
  const { receiptNo, trackingCode, submittedAt, dueAt, department } = receipt;
  // Number and code are typed into a telephone: they keep the digits of its keys.
  const html = markup`<main>
    <p>${office.name}</p>
    <h1>ใบรับเรื่อง</h1>
    <p>${digits(service)}</p>
    <p>เลขที่รับแจ้ง</p>
    <p class="number">${receiptNo}</p>
    <p>รหัสตรวจสอบ</p>
    <p class="code">${trackingCode}</p>
    <div class="qr">${svgImage(qrSvg, 'คิวอาร์โค้ดสำหรับติดตามสถานะ', QR_MM)}</div>
    <p class="small">สแกนเพื่อติดตามสถานะ หรือไปที่ ${trackingUrl.replace(/^https?:\/\//, '')}</p>
    <p class="small">${digits(`ยื่นเมื่อ ${shortMoment(submittedAt)}`)}</p>
    ${dueAt && markup`<p class="small">${digits(`กำหนดแล้วเสร็จ ${shortMoment(dueAt)}`)}</p>`}
    <p class="small">${digits(`${department ?? office.name} โทรศัพท์ ${office.phone}`)}</p>
  </main>`;
  return {
    title: `ใบรับเรื่อง ${receiptNo}`,
    author: office.name,
    html: html.markup,
    css: SLIP_CSS,
    paper: 'A6',
    digits: office.paperDigits,
  };
}
