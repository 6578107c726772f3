import type { OfficeServiceCard } from '@khamrong/schemas';
import { Link } from 'react-router';
import { CopyButton } from '../../components/copy-button';
import { usePermission } from '../../lib/session-context';
import { BuildingActions } from './building-actions';
import { OpenSwitch } from './open-switch';
import { ServicePapers } from './service-papers';
import { papersOf } from './services-api';
import { comingWords, STANDINGS, standingOf, type Standing } from './standing';

interface ServiceCardProps {
  service: OfficeServiceCard;
  onChange: (service: OfficeServiceCard) => void;
  onGone: () => void;
}

function WaitingCases({ slug, counts }: Pick<OfficeServiceCard, 'slug' | 'counts'>) {
  if (!counts) return <p className="small">เห็นเรื่องได้เฉพาะผู้มีสิทธิ</p>;
  if (counts.open === 0) return <p className="small">ไม่มีคำร้องค้าง</p>;
  return (
    <p>
      <Link to={`/submissions?form=${slug}`}>คำร้องค้าง {counts.open} เรื่อง</Link>
      {counts.waiting > 0 && ` (รอรับเรื่อง ${counts.waiting})`}
    </p>
  );
}

const BADGES: Readonly<Record<Standing, string>> = {
  open: 'badge-completed',
  closed: 'badge-cancelled',
  draft: 'badge-submitted',
};

function StandingBadges({ service }: Pick<ServiceCardProps, 'service'>) {
  const standing = standingOf(service);
  return (
    <p className="service-standing">
      <span className={`badge ${BADGES[standing]}`}>
        {STANDINGS.find(({ value }) => value === standing)?.text}
      </span>
      {comingWords(service, new Date()).map((words) => (
        <span key={words} className="small">
          {words}
        </span>
      ))}
      {service.version !== null && service.changed && (
        <span className="badge badge-referred">มีการแก้ไขที่ยังไม่เผยแพร่</span>
      )}
    </p>
  );
}

function QrPicture({ service: { slug, title } }: Pick<ServiceCardProps, 'service'>) {
  return (
    <img src={papersOf(slug).qrPicture} alt={`คิวอาร์โค้ดของ${title}`} width={104} height={104} loading="lazy" />
  );
}

function ServiceActions({ service, onChange, onGone }: ServiceCardProps) {
  const { id, title, slug, shortUrl } = service;
  const isLive = service.version !== null;
  const mayManage = usePermission('services.manage');
  return (
    <div className="actions service-actions">
      {mayManage && (
        <Link className="button" to={`/services/${id}`}>
          แก้ไขแบบฟอร์ม<span className="off-screen"> {title}</span>
        </Link>
      )}
      {isLive && <CopyButton text={shortUrl} label="คัดลอกลิงก์" />}
      <Link className="button" to={`/rights?service=${id}`}>
        ผู้มีสิทธิ<span className="off-screen"> {title}</span>
      </Link>
      <details className="service-more">
        <summary className="button">
          เพิ่มเติม<span className="off-screen"> {title}</span>
        </summary>
        <div className="actions">
          {isLive && <ServicePapers slug={slug} about={title} />}
          <BuildingActions service={service} onGone={onGone} />
          {isLive && <OpenSwitch service={service} onChange={onChange} />}
        </div>
      </details>
    </div>
  );
}

/** One service: whether it is open, what waits, its link and its printed matter. */
export function ServiceCard(props: ServiceCardProps) {
  const { service } = props;
  const isLive = service.version !== null;
  return (
    <article className="panel service" aria-labelledby={service.id}>
      <div className="service-head">
        <div>
          <h2 id={service.id}>{service.title || 'บริการที่ยังไม่มีชื่อ'}</h2>
          <p className="small">
            {service.department}
            {isLive && ` · ฉบับที่\u00a0${service.version}`}
          </p>
          <StandingBadges service={service} />
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
      <ServiceActions {...props} />
    </article>
  );
}
