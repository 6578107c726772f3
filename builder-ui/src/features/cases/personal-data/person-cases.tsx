import type { FoundBy, PersonCase } from '@khamrong/schemas';
import { Link } from 'react-router';
import { StatusBadge } from '../../../components/status-badge';
import { WholeWords } from '../../../components/whole-words';
import { thaiDay } from '../../../lib/thai-time';

const FOUND: Record<FoundBy, string> = {
  nationalId: 'เลขประจำตัวประชาชนตรงกัน',
  phone: 'หมายเลขโทรศัพท์ตรงกัน',
};

interface PersonCasesProps {
  items: readonly PersonCase[];
  chosen: ReadonlySet<string>;
  onChoose: (id: string, isOn: boolean) => void;
}

function PersonCaseLine({
  item,
  on,
  onChoose,
}: { item: PersonCase; on: boolean } & Pick<PersonCasesProps, 'onChoose'>) {
  const { id, receiptNo, status, statusText, service, submittedAt, applicant, foundBy, files } = item;
  return (
    <li className="person-case">
      <input
        type="checkbox"
        id={`person-${id}`}
        checked={on}
        aria-describedby={`person-${id}-about`}
        onChange={(event) => onChoose(id, event.target.checked)}
      />
      <div>
        <label htmlFor={`person-${id}`}>
          {receiptNo} {service.title}
        </label>{' '}
        <StatusBadge status={status} text={statusText} />
        <p className="small" id={`person-${id}-about`}>
          {foundBy.map((by) => FOUND[by]).join(' · ')} · ยื่น {thaiDay(submittedAt)} ·{' '}
          <WholeWords text={applicant || 'ไม่แสดงชื่อ'} />
          {files > 0 && ` · ไฟล์ ${files}`}
        </p>
        <p className="small">
          <Link to={`/submissions/${id}`} target="_blank">
            เปิดดูเรื่อง<span className="off-screen"> {receiptNo}</span>
          </Link>
        </p>
      </div>
    </li>
  );
}

/** Cases that may be of the person; the officer says which are. */
export const PersonCases = ({ items, chosen, onChoose }: PersonCasesProps) => (
  <ul className="person-cases">
    {items.map((item) => (
      <PersonCaseLine key={item.id} item={item} on={chosen.has(item.id)} onChoose={onChoose} />
    ))}
  </ul>
);
