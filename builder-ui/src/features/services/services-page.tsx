import type { OfficeServiceCard } from '@khamrong/schemas';
import { LoadedView } from '../../components/loaded-view';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { ServiceCard } from './service-card';
import { readServices } from './services-api';

const withChanged = (services: OfficeServiceCard[], changed: OfficeServiceCard): OfficeServiceCard[] =>
  services.map((each) => (each.id === changed.id ? changed : each));

/** The office's services, with all that is needed to announce them. */
export function ServicesPage() {
  usePageTitle('บริการ');
  const services = useLoaded(readServices);
  return (
    <>
      <h1>บริการของหน่วยงาน</h1>
      <LoadedView from={services}>
        {(items) => (
          <div className="services">
            {items.map((service) => (
              <ServiceCard
                key={service.id}
                service={service}
                onChange={(changed) => services.replace(withChanged(items, changed))}
              />
            ))}
          </div>
        )}
      </LoadedView>
    </>
  );
}
