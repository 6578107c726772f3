import type { RightsList } from '@khamrong/schemas';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { LoadedView } from '../../components/loaded-view';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { readRights } from './rights-api';
import { ServiceRights } from './service-rights';

function Services({ list, onList }: { list: RightsList; onList: (list: RightsList) => void }) {
  const [asked] = useSearchParams();
  const wanted = asked.get('service');
  const staff = useMemo(() => new Map(list.staff.map((each) => [each.username, each])), [list]);
  return (
    <ul className="rights">
      {list.items.map((service) => (
        <ServiceRights
          key={service.id}
          service={service}
          staff={staff}
          wanted={service.id === wanted}
          onList={onList}
        />
      ))}
    </ul>
  );
}

/** Who may know of which service's cases. */
export default function RightsPage() {
  usePageTitle('ผู้มีสิทธิในบริการ');
  const rights = useLoaded(readRights);
  return (
    <>
      <h1>ผู้มีสิทธิในบริการ</h1>
      <p className="help">บริการหนึ่งจะให้เฉพาะผู้มีชื่อรู้เรื่องก็ได้ การระบุชื่อและนำชื่อออกอยู่ในบันทึกการเข้าถึง และมีผลทันที</p>
      <LoadedView from={rights}>{(list) => <Services list={list} onList={rights.replace} />}</LoadedView>
    </>
  );
}
