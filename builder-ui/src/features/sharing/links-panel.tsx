import { CopyButton } from '../../components/copy-button';
import { DownloadButton } from '../../components/download-button';
import { useDefinition, useDraft, useDraftStore } from '../../draft/draft-context';
import { lineText } from './line-text';
import { sharedFiles } from './sharing-api';

/** The code, the link, what hangs on the wall, what goes round on LINE. */
export function LinksPanel() {
  const { office } = useDraftStore();
  const saved = useDraft((state) => state.saved);
  const definition = useDefinition((each) => each);
  const files = sharedFiles(saved);
  const words = lineText(definition, saved, office);
  return (
    <section className="panel share-links" aria-labelledby="share-links">
      <h2 id="share-links">คิวอาร์โค้ดและลิงก์</h2>
      <img src={files.qrSvg} alt={`คิวอาร์โค้ดของ${definition.title.th}`} width={208} height={208} />
      <p className="link">
        <a href={saved.url} target="_blank" rel="noreferrer">
          {saved.shortUrl}
        </a>
      </p>
      <p className="help">คิวอาร์โค้ดและลิงก์นี้ใช้ได้ตลอดไป แม้แก้ไขแบบฟอร์มหรือเปลี่ยนชื่อบริการ</p>
      <div className="actions">
        <CopyButton text={saved.shortUrl} label="คัดลอกลิงก์" />
        <DownloadButton path={files.qrPng(1024)} label="คิวอาร์โค้ด PNG" />
        <DownloadButton path={files.qrSvg} label="คิวอาร์โค้ด SVG (งานพิมพ์ใหญ่)" />
        <DownloadButton path={files.poster} label="โปสเตอร์ A4 (PDF)" />
        <DownloadButton path={files.blank} label="แบบคำร้องเปล่า (PDF)" />
      </div>
      <h3>ข้อความสำหรับ LINE</h3>
      <pre className="share-words">{words}</pre>
      <div className="actions">
        <CopyButton text={words} label="คัดลอกข้อความ" />
      </div>
    </section>
  );
}
