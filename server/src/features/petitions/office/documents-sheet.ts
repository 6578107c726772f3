import type { Attachment } from '@khamrong/schemas';
import { markup, svgImage, type Html } from '../../../ports/pdf/markup';
import { box } from '../blocks/choices';
import { blank } from '../words/blank';
import type { Paper } from '../words/paper';

const QR_MM = 30;

const needOf = ({ required, requiredWhen, showWhen }: Attachment): string => {
  if (requiredWhen || showWhen) return 'เฉพาะบางกรณี';
  return required ? 'ต้องแนบ' : 'ถ้ามี';
};

function documentList({ source, prose, layout }: Paper): Html {
  const { attachments } = source.definition;
  const onPaper = layout.blocks.some(({ kind }) => kind === 'attachments');
  if (attachments.length === 0 || onPaper) return markup``;
  const rows = attachments.map(
    (attachment) =>
      markup`<p class="left">${box(false, prose(attachment.label.th))}(${needOf(attachment)})</p>`,
  );
  return markup`<h2>เอกสารที่แนบมาพร้อมแบบนี้</h2>
    <p class="left">ทำเครื่องหมาย ✓ หน้าเอกสารที่แนบ และลงชื่อรับรองสำเนาถูกต้องในสำเนาทุกแผ่น</p>
    ${rows}
    <p class="left">${box(false, markup`อื่น ๆ ${blank(100)}`)}</p>
    <p class="left">รวมเอกสาร ${blank(16)} แผ่น</p>`;
}

function sending({ source, prose }: Paper): Html {
  const { sendTo } = source;
  if (!sendTo) return markup``;
  return markup`<h2>ส่งแบบที่กรอกแล้ว</h2>
    <div class="send-to">${svgImage(sendTo.qrSvg, 'คิวอาร์โค้ดสำหรับส่งแบบที่กรอกแล้ว', QR_MM)}<div>
      <p class="left">นำไปยื่น ณ ${prose(source.office.officeName)} หรือถ่ายภาพทุกหน้าส่งที่</p>
      <p class="left">${sendTo.url}</p>
      <p class="left">เมื่อส่งแล้วจะได้เลขที่รับและรหัสสำหรับติดตามเรื่อง</p>
    </div></div>`;
}

/** Last sheet of the paper to fill in by hand: what to put behind it, and how to send it. A card in the hand has none. */
export function documentsSheet(paper: Paper): Html {
  if (!paper.byHand || paper.layout.paper !== 'A4') return markup``;
  const parts = [documentList(paper), sending(paper)];
  if (parts.every(({ markup: text }) => text === '')) return markup``;
  return markup`<section class="documents">${parts}</section>`;
}
