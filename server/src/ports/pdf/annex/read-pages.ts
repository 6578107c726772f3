import { PDFDocument } from 'pdf-lib';
import type { AnnexFile } from '../printable-document';
import type { ListedEntry, PagesEntry } from './annex-entry';

/** Most pages taken over from one file, and its most bytes: what is longer stays a file of its own. */
const MOST_PAGES = 20;
const MOST_BYTES = 8 * 1024 * 1024;

const listed = ({ label, name }: AnnexFile, reason: string): ListedEntry => ({
  kind: 'listed',
  label,
  name,
  reason,
});

/** A PDF whose pages can follow the document, or the reason why it is only named. Never throws. */
export async function readPages(file: AnnexFile): Promise<PagesEntry | ListedEntry> {
  if (file.bytes.length > MOST_BYTES) return listed(file, 'ไฟล์ขนาดใหญ่ เปิดดูในระบบ');
  try {
    const pdf = await PDFDocument.load(file.bytes, { updateMetadata: false });
    const pages = pdf.getPageCount();
    if (pages > MOST_PAGES) return listed(file, `${pages} หน้า เปิดดูในระบบ`);
    return { kind: 'pages', label: file.label, name: file.name, pdf, pages };
  } catch {
    return listed(file, 'เปิดไฟล์เพื่อต่อท้ายไม่ได้ เปิดดูในระบบ');
  }
}
