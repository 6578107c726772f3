import { markup, svgImage, type Html } from '../../../ports/pdf/markup';
import type { Paper } from '../words/paper';

const SIZE_MM = 40;

/** The QR code that leads to the case, large enough for a card in the hand. */
export function trackingQr({ source }: Paper): Html {
  if (!source.receipt || source.forOthers) return markup``;
  const image = svgImage(source.receipt.qrSvg, 'คิวอาร์โค้ดสำหรับติดตามสถานะ', SIZE_MM);
  return markup`<div class="qr">
    ${image}
    <div>สแกนเพื่อติดตามสถานะ</div>
  </div>`;
}
