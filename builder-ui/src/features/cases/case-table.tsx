import type { CaseItem } from '@khamrong/schemas';
import { Link } from 'react-router';
import { ScanMark } from './scan-mark';
import { StatusBadge } from '../../components/status-badge';
import { thaiDay, thaiTime } from '../../lib/thai-time';

const HEADINGS = ['เลขที่รับ', 'บริการ', 'ผู้ยื่น', 'สถานะ', 'ยื่นเมื่อ', 'กำหนดเสร็จ', 'ผู้รับผิดชอบ'];

/** Stands in a cell that has nothing to say; cards leave it out. */
const NONE = '–';

function DueDay({ dueAt, overdue }: { dueAt: string; overdue: boolean }) {
  return overdue ? <strong className="overdue">เกินกำหนด {thaiDay(dueAt)}</strong> : thaiDay(dueAt);
}

/** The roles are said because narrow screens show rows as cards, and a table laid out anew is none to browsers. */
function CaseRow({ item }: { item: CaseItem }) {
  const cells = [
    <span>
      <Link to={`/submissions/${item.id}`}>{item.receiptNo}</Link>
      {item.unread && <span className="new-mark">ใหม่</span>}
      {item.restricted && <span className="badge badge-rejected">ลับ</span>}
    </span>,
    <span>
      {item.service.title}
      {item.point && <span className="small"> จุด {item.point}</span>}
      <ScanMark channel={item.channel} />
    </span>,
    item.applicant || 'ไม่ระบุชื่อ',
    <StatusBadge status={item.status} text={item.statusText} />,
    thaiTime(item.submittedAt),
    item.dueAt ? <DueDay dueAt={item.dueAt} overdue={item.overdue} /> : NONE,
    item.assignee ?? NONE,
  ];
  return (
    <tr role="row" className={item.unread ? 'unread' : undefined}>
      {cells.map((content, index) => (
        <td
          role="cell"
          key={HEADINGS[index]}
          data-label={HEADINGS[index]}
          className={content === NONE ? 'empty' : undefined}
        >
          {content}
        </td>
      ))}
    </tr>
  );
}

export function CaseTable({ items }: { items: CaseItem[] }) {
  return (
    <table role="table" className="cases">
      <caption className="off-screen">รายการคำร้อง</caption>
      <thead role="rowgroup">
        <tr role="row">
          {HEADINGS.map((heading) => (
            <th role="columnheader" scope="col" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) => (
          <CaseRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}
