import type { OfficeServiceCard } from '@khamrong/schemas';
import { Link } from 'react-router';
import { thaiTime } from '../../lib/thai-time';
import { BuildingLinks } from './building-links';
import { OpenSwitch } from './open-switch';
import { ServiceAnnouncing } from './service-announcing';
import { papersOf } from './services-api';

interface ServiceCardProps {
  service: OfficeServiceCard;
  onChange: (service: OfficeServiceCard) => void;
  onGone: () => void;
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

function Standing({ service: { open, closesAt, version, changed } }: Pick<ServiceCardProps, 'service'>) {
  if (version === null)
    return (
      <p>
        <span className="badge badge-submitted">ร่าง ยังไม่เผยแพร่</span>
      </p>
    );
  return (
    <p>
      <span className={open ? 'badge badge-completed' : 'badge badge-cancelled'}>
        {open ? 'เปิดรับคำร้อง' : 'ปิดรับคำร้อง'}
      </span>{' '}
      {open && closesAt && <span className="small">จนถึง {thaiTime(closesAt)}</span>}
      {changed && <span className="badge badge-referred">มีการแก้ไขที่ยังไม่เผยแพร่</span>}
    </p>
  );
}

function QrPicture({ service: { slug, title } }: Pick<ServiceCardProps, 'service'>) {
  return (
    <img src={papersOf(slug).qrPicture} alt={`คิวอาร์โค้ดของ${title}`} width={104} height={104} loading="lazy" />
  );
}

/** One service: whether it is open, what waits, its link and its printed matter. */
export function ServiceCard({ service, onChange, onGone }: ServiceCardProps) {
  const isLive = service.version !== null;
  return (
    <article className="panel service" aria-labelledby={service.id}>
      <div className="service-head">
        <div>
          <h2 id={service.id}>{service.title || 'บริการที่ยังไม่มีชื่อ'}</h2>
          <p className="small">
            {service.department}
            {isLive && ` · แบบฟอร์มฉบับที่ ${service.version}`}
          </p>
          <Standing service={service} />
          {isLive && <WaitingCases slug={service.slug} counts={service.counts} />}
        </div>
        {isLive && <QrPicture service={service} />}
      </div>
      {isLive && (
        <p className="link">
          <a href={service.url} target="_blank" rel="noreferrer">
            {service.shortUrl}
          </a>
        </p>
      )}
      <div className="actions">
        <BuildingLinks service={service} onGone={onGone} />
        {isLive && <ServiceAnnouncing service={service} />}
        {isLive && <OpenSwitch service={service} onChange={onChange} />}
      </div>
    </article>
  );
}
