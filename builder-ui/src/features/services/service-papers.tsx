import { DownloadButton } from '../../components/download-button';
import { papersOf } from './services-api';

/** Printed matter of a service that citizens can open. */
export function ServicePapers({ slug, about }: { slug: string; about: string }) {
  const papers = papersOf(slug);
  return (
    <>
      <DownloadButton path={papers.qrFile} label="คิวอาร์โค้ด (PNG)" about={about} />
      <DownloadButton path={papers.poster} label="โปสเตอร์ (PDF)" about={about} />
      <DownloadButton path={papers.blank} label="แบบคำร้องเปล่า (PDF)" about={about} />
    </>
  );
}
