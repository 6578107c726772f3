import { useState } from 'react';
import { CopyButton } from '../../components/copy-button';
import { DownloadButton } from '../../components/download-button';
import { SelectField } from '../../components/select-field';
import { useDraft } from '../../draft/draft-context';
import { sharedFiles } from './sharing-api';
import { useResolved } from './use-resolved';

/** Widths of the picture in pixels, by what it is for. */
const SIZES = [
  { value: '512', text: 'เล็ก สำหรับเอกสารและเว็บไซต์' },
  { value: '1024', text: 'กลาง สำหรับพิมพ์ลงกระดาษ A4' },
  { value: '2048', text: 'ใหญ่ สำหรับป้าย' },
];

/** The code and the link, as files to print and to send. */
export function LinksPanel() {
  const saved = useDraft((state) => state.saved);
  const { title } = useResolved();
  const [size, setSize] = useState('1024');
  const files = sharedFiles(saved);
  return (
    <section className="panel" aria-labelledby="share-links">
      <h2 id="share-links">คิวอาร์โค้ดและลิงก์</h2>
      <img className="share-code" src={files.qrSvg} alt={`คิวอาร์โค้ดของ${title.th}`} width={208} height={208} />
      <p className="link share-link">
        <a href={saved.url} target="_blank" rel="noreferrer">
          {saved.shortUrl}
        </a>
        <CopyButton text={saved.shortUrl} label="คัดลอกลิงก์" />
      </p>
      <p className="help">คิวอาร์โค้ดและลิงก์นี้ใช้ได้ตลอดไป แม้แก้ไขแบบฟอร์มหรือเปลี่ยนชื่อบริการ</p>
      <SelectField label="ขนาดภาพ PNG" value={size} options={SIZES} onValue={setSize} />
      <div className="actions">
        <DownloadButton path={files.qrPng(Number(size))} label="คิวอาร์โค้ด PNG" />
        <DownloadButton path={files.qrSvg} label="คิวอาร์โค้ด SVG สำหรับโรงพิมพ์" />
      </div>
      <div className="actions">
        <DownloadButton path={files.poster} label="โปสเตอร์ A4 (PDF)" main />
        <DownloadButton path={files.blank} label="แบบคำร้องเปล่า (PDF)" />
      </div>
    </section>
  );
}
