import {
  END_STATUSES,
  STATUS_TEXT,
  type DueForPurge,
  type MonthsKept,
  type ServiceRetention,
} from '@khamrong/schemas';
import { useCallback, useEffect, useState } from 'react';
import { LoadedView } from '../../components/loaded-view';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { DuePanel } from './due-panel';
import { MonthsForm } from './months-form';
import { isRunning, PurgeLine } from './purge-line';
import { readRetention } from './retention-api';

/** What every part of a service's line is given. */
export interface ServiceProps {
  service: ServiceRetention;
  onItems: (items: ServiceRetention[]) => void;
}

/** How often a purge on its way is asked after, in milliseconds. */
const ASK_MS = 1500;

function inWords(months: MonthsKept): string {
  const kept = END_STATUSES.flatMap((status) =>
    months[status] === undefined ? [] : [`${STATUS_TEXT[status].th} ${months[status]} เดือน`],
  );
  return kept.length > 0 ? kept.join(' · ') : 'เก็บตลอดไป';
}

function Service(props: ServiceProps) {
  const { title, months, run } = props.service;
  const [due, setDue] = useState<DueForPurge>();
  const forget = useCallback(() => setDue(undefined), []);
  return (
    <li>
      <details className="panel">
        <summary>
          <strong>{title}</strong> <span className="small">{inWords(months)}</span>
        </summary>
        <MonthsForm {...props} onEdited={forget} />
        {Object.keys(months).length > 0 && <DuePanel {...props} due={due} onDue={setDue} />}
        <PurgeLine run={run} title={title} />
      </details>
    </li>
  );
}

function Services({ items, onItems }: { items: ServiceRetention[]; onItems: ServiceProps['onItems'] }) {
  const waiting = items.some(({ run }) => run && isRunning(run));
  useEffect(() => {
    if (!waiting) return undefined;
    const ask = (): void =>
      // What is shown stays where the line is gone for a moment.
      void readRetention().then(
        ({ items: now }) => onItems(now),
        () => undefined,
      );
    const timer = setInterval(ask, ASK_MS);
    return () => clearInterval(timer);
  }, [waiting, onItems]);
  return (
    <ul className="retention">
      {items.length === 0 && <li className="panel">ไม่มีบริการที่ท่านกำหนดระยะเวลาเก็บได้</li>}
      {items.map((service) => (
        <Service key={service.id} service={service} onItems={onItems} />
      ))}
    </ul>
  );
}

/** How long the office keeps the cases of each service, for whoever answers for that. */
export default function RetentionPage() {
  usePageTitle('ระยะเวลาเก็บข้อมูล');
  const services = useLoaded(readRetention);
  const { replace } = services;
  const onItems = useCallback((items: ServiceRetention[]) => replace({ items }), [replace]);
  return (
    <>
      <h1>ระยะเวลาเก็บข้อมูล</h1>
      <p className="help">
        ระบบไม่ลบข้อมูลเอง เมื่อครบระยะเวลาที่กำหนด ผู้ดูแลต้องดูรายการและยืนยันทุกครั้ง การลบและผู้สั่งลบอยู่ในบันทึกการเข้าถึง
        สำเนาสำรองที่ทำไว้ก่อนยังมีข้อมูลเดิม บริการที่ปกปิดหรือระบุชื่อผู้มีสิทธิ แสดงเฉพาะแก่ผู้ดำเนินการของบริการนั้น
      </p>
      <LoadedView from={services}>{({ items }) => <Services items={items} onItems={onItems} />}</LoadedView>
    </>
  );
}
