import type { OfficeServiceCard } from '@khamrong/schemas';
import { useState } from 'react';
import { Link } from 'react-router';
import { LoadedView } from '../../components/loaded-view';
import { usePermission } from '../../lib/session-context';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { ServiceCard } from './service-card';
import { ServiceFilter } from './service-filter';
import { readServices } from './services-api';
import { found, type Standing } from './standing';

const withChanged = (services: OfficeServiceCard[], changed: OfficeServiceCard): OfficeServiceCard[] =>
  services.map((each) => (each.id === changed.id ? changed : each));

interface ServiceListProps {
  services: OfficeServiceCard[];
  onChange: (services: OfficeServiceCard[]) => void;
  onGone: () => void;
}

function ServiceList({ services, onChange, onGone }: ServiceListProps) {
  const [sought, setSought] = useState('');
  const [standing, setStanding] = useState<Standing | ''>('');
  const shown = found(services, sought, standing);
  if (services.length === 0) return <p className="panel">ยังไม่มีบริการ</p>;
  return (
    <>
      <ServiceFilter {...{ services, sought, setSought, standing, setStanding }} shown={shown.length} />
      <div className="services">
        {shown.map((service) => (
          <ServiceCard
            key={service.id}
            service={service}
            onGone={onGone}
            onChange={(changed) => onChange(withChanged(services, changed))}
          />
        ))}
      </div>
    </>
  );
}

/** The office's services, with all that is needed to announce them. */
export function ServicesPage() {
  usePageTitle('บริการ');
  const services = useLoaded(readServices);
  const mayManage = usePermission('services.manage');
  return (
    <>
      <div className="services-head">
        <h1>บริการของหน่วยงาน</h1>
        {mayManage && (
          <Link className="button button-main" to="/services/new">
            สร้างบริการใหม่
          </Link>
        )}
      </div>
      <LoadedView from={services}>
        {(items) => <ServiceList services={items} onChange={services.replace} onGone={services.reload} />}
      </LoadedView>
    </>
  );
}
