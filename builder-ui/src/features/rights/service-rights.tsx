import { ROLE_TEXT, SERVICE_RIGHT_TEXT, type RightsList, type RightsOfService } from '@khamrong/schemas';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../lib/session-context';
import { NamesForm } from './names-form';
import { displayName, hasWorker, isNaming, whoSees, type StaffByName } from './rights-words';

interface ServiceRightsProps {
  service: RightsOfService;
  staff: StaffByName;
  /** Whether it is the one that was asked for. */
  wanted: boolean;
  onList: (list: RightsList) => void;
}

function Rule({ sealed }: RightsOfService) {
  if (sealed)
    return (
      <p className="help">
        เรื่องของบริการนี้เป็นความลับ เมื่อระบุชื่อแล้ว เฉพาะผู้มีชื่อเท่านั้นที่รู้ว่ามีเรื่อง นายกก็ไม่เห็นหากไม่มีชื่อ นายกและ
        {ROLE_TEXT.integrity.th}เป็นผู้ระบุชื่อ ผู้ดูแลระบบระบุชื่อไม่ได้และไม่อยู่ในรายชื่อ
      </p>
    );
  return (
    <p className="help">
      ไม่ระบุใคร: เห็นตามบทบาทและหน่วยงาน · ระบุแล้ว: เฉพาะผู้มีชื่อที่เห็นเรื่อง ไม่ว่าอยู่หน่วยงานใด นอกจากนี้มีเพียงนายก
      และหัวหน้าส่วนราชการกับปลัดซึ่งเห็นเฉพาะเรื่องที่กำลังรอพิจารณา เรื่องที่ส่งต่อไปหน่วยงานอื่นก็เช่นกัน
    </p>
  );
}

function Warnings({ service, staff }: Pick<ServiceRightsProps, 'service' | 'staff'>) {
  const { sealed, stepsWithout } = service;
  const names = isNaming(service);
  const warnings = [
    ...(sealed && !names ? [`ยังไม่ได้ระบุรายชื่อ ขณะนี้ทุกบัญชีที่มีบทบาทนายกหรือ${ROLE_TEXT.integrity.th}เห็นเรื่อง`] : []),
    ...(names && !hasWorker(service, staff) ? ['บัญชีของผู้ดำเนินการทุกคนถูกปิดแล้ว จึงไม่มีผู้รับเรื่อง'] : []),
    ...(names && stepsWithout.length > 0
      ? [`ยังไม่มีชื่อของผู้พิจารณา: ${stepsWithout.join(', ')} เรื่องที่เสนอถึงขั้นนั้นจะไม่มีผู้เห็น`]
      : []),
  ];
  return warnings.map((warning) => (
    <p key={warning} className="message message-warning">
      {warning}
    </p>
  ));
}

function Names({ service, staff }: Pick<ServiceRightsProps, 'service' | 'staff'>) {
  if (!isNaming(service)) return null;
  return (
    <ul>
      {service.people.map((named) => (
        <li key={named.username}>
          {displayName(named, staff)} · {SERVICE_RIGHT_TEXT[named.may]}
          {staff.get(named.username)?.disabled && ' (ปิดบัญชีแล้ว)'}
        </li>
      ))}
    </ul>
  );
}

/** Whether whoever looks answers for how long the cases are kept, because administrators do not. */
function useKeeps({ sealed, people, mayName }: RightsOfService): boolean {
  const { current } = useSession();
  if (current.state !== 'signed-in') return false;
  const { username } = current.session;
  if (people.some((each) => each.username === username && each.may === 'work')) return true;
  return sealed && mayName && people.length === 0;
}

/** Who may know of the cases of one service. */
export function ServiceRights({ service, staff, wanted, onList }: ServiceRightsProps) {
  const element = useRef<HTMLDetailsElement>(null);
  const [saved, setSaved] = useState(false);
  const keeps = useKeeps(service);
  useEffect(() => {
    if (wanted) element.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  const save = (list: RightsList): void => {
    setSaved(true);
    onList(list);
  };
  return (
    <li>
      <details className="panel" ref={element} open={wanted}>
        <summary>
          <strong>{service.title || 'บริการที่ยังไม่มีชื่อ'}</strong>{' '}
          {service.sealed && <span className="badge badge-rejected">ลับ</span>}{' '}
          <span className="small">{whoSees(service)}</span>
        </summary>
        <Rule {...service} />
        <Warnings service={service} staff={staff} />
        {service.mayName ? (
          <NamesForm key={service.revision} service={service} staff={staff} onSaved={save} />
        ) : (
          <Names service={service} staff={staff} />
        )}
        <p role="status" className="small">
          {saved && 'บันทึกแล้ว มีผลทันที'}
        </p>
        {keeps && (
          <p>
            <Link to="/retention">ระยะเวลาเก็บข้อมูล</Link>
          </p>
        )}
      </details>
    </li>
  );
}
