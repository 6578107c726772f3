import type { OfficeServiceCard } from '@khamrong/schemas';
import { CopyButton } from '../../components/copy-button';
import { DownloadButton } from '../../components/download-button';
import { papersOf } from './services-api';

/** Link and printed matter of a service that citizens can open. */
export function ServiceAnnouncing({ service: { slug, shortUrl } }: { service: OfficeServiceCard }) {
  const papers = papersOf(slug);
  return (
    <>
      <CopyButton text={shortUrl} label="คัดลอกลิงก์" />
      <DownloadButton path={papers.qrFile} label="คิวอาร์โค้ด (PNG)" />
      <DownloadButton path={papers.poster} label="โปสเตอร์ (PDF)" />
      <DownloadButton path={papers.blank} label="แบบคำร้องเปล่า (PDF)" />
    </>
  );
}
