import type { ApprovalStep, CaseItem } from '@khamrong/schemas';
import { Link } from 'react-router';
import { WholeWords } from '../../../components/whole-words';
import { thaiDay } from '../../../lib/thai-time';
import { decidingAddress } from './deciding-step';

interface WaitingCardProps {
  item: CaseItem;
  step: ApprovalStep;
  own: ApprovalStep;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

const due = ({ dueAt, overdue }: CaseItem) =>
  dueAt && (
    <span className={overdue ? 'overdue' : undefined}>
      {overdue ? 'เกินกำหนด' : 'กำหนด'} {thaiDay(dueAt)}
    </span>
  );

/** A case that waits, with what was said before; it is ticked, or opened. */
export function WaitingCard({ item, step, own, ticked, onTick }: WaitingCardProps) {
  const { id, receiptNo, service, applicant, opinions, submittedAt, restricted } = item;
  return (
    <li className="panel waiting">
      <label className="waiting-tick">
        <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.target.checked)} />
        <span className="off-screen">เลือก {receiptNo}</span>
      </label>
      <Link to={decidingAddress(id, step, own)} className="waiting-open">
        <strong>{service.title}</strong>
        <span>
          {receiptNo} · <WholeWords text={applicant || 'ไม่ระบุชื่อ'} />
          {restricted && <span className="badge badge-rejected">ลับ</span>}
        </span>
        <span className="small">
          ยื่น {thaiDay(submittedAt)} {due(item)}
        </span>
        {opinions.map((each) => (
          <span className="small" key={each.step}>
            {each.stepText}: <b>{each.decisionText}</b> {each.text}
          </span>
        ))}
      </Link>
    </li>
  );
}
