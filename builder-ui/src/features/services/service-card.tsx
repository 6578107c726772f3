import type { OfficeServiceCard } from '@khamrong/schemas';
import { Link } from 'react-router';
import { CopyButton } from '../../components/copy-button';
import { DownloadButton } from '../../components/download-button';
import { thaiTime } from '../../lib/thai-time';
import { OpenSwitch } from './open-switch';
import { papersOf } from './services-api';

interface ServiceCardProps {
  service: OfficeServiceCard;
  onChange: (service: OfficeServiceCard) => void;
}

function WaitingCases({ slug, counts }: Pick<OfficeServiceCard, 'slug' | 'counts'>) {
  if (!counts) return <p className="small">เรื่องลับ เห็นได้เฉพาะผู้มีสิทธิ์</p>;
  if (counts.open === 0) return <p className="small">ไม่มีคำร้องค้าง</p>;
  return (
    <p>
      <Link to={`/submissions?form=${slug}`}>คำร้องค้าง {counts.open} เรื่อง</Link>
      {counts.waiting > 0 && ` (รอรับเรื่อง ${counts.waiting})`}
    </p>
  );
}

/** One service: whether it is open, what waits, its link and its printed matter. */
export function ServiceCard({ service, onChange }: ServiceCardProps) {
  const papers = papersOf(service.slug);
  return (
    <article className="panel service" aria-labelledby={service.id}>
      <div className="service-head">
        <div>
          <h2 id={service.id}>{service.title}</h2>
          <p className="small">
            {service.department} · แบบฟอร์มฉบับที่ {service.version}
          </p>
          <p>
            <span className={service.open ? 'badge badge-completed' : 'badge badge-cancelled'}>
              {service.open ? 'เปิดรับคำร้อง' : 'ปิดรับคำร้อง'}
            </span>{' '}
            {service.open && service.closesAt && (
              <span className="small">จนถึง {thaiTime(service.closesAt)}</span>
            )}
          </p>
          <WaitingCases slug={service.slug} counts={service.counts} />
        </div>
        <img
          src={papers.qrPicture}
          alt={`คิวอาร์โค้ดของ${service.title}`}
          width={104}
          height={104}
          loading="lazy"
        />
      </div>
      <p className="link">
        <a href={service.url} target="_blank" rel="noreferrer">
          {service.shortUrl}
        </a>
      </p>
      <div className="actions">
        <CopyButton text={service.shortUrl} label="คัดลอกลิงก์" />
        <DownloadButton path={papers.qrFile} label="คิวอาร์โค้ด (PNG)" />
        <DownloadButton path={papers.poster} label="โปสเตอร์ (PDF)" />
        <DownloadButton path={papers.blank} label="แบบคำร้องเปล่า (PDF)" />
        <OpenSwitch service={service} onChange={onChange} />
      </div>
    </article>
  );
}
