import type { CaseItem } from '@khamrong/schemas';
import { Link } from 'react-router';
import { StatusBadge } from '../../components/status-badge';
import { WholeWords } from '../../components/whole-words';
import { thaiClock, thaiDay } from '../../lib/thai-time';
import { ChannelMark } from './channel-mark';

const HEADINGS = ['เลขที่รับ', 'บริการ', 'ผู้ยื่น', 'สถานะ', 'ยื่นเมื่อ', 'กำหนดเสร็จ', 'ผู้รับผิดชอบ'];

/** All cases of a list have the same columns. */
const headingsOf = (item: CaseItem | undefined): string[] => [
  ...HEADINGS,
  ...(item?.columns ?? []).map(({ label }) => label),
];

/** Stands in a cell that has nothing to say; cards leave it out. */
const NONE = '–';

const chosenTexts = ({ columns = [] }: CaseItem): string[] => columns.map(({ text }) => text || NONE);

/** A narrow column breaks between day and time, and nowhere else. */
function DayAndTime({ at }: { at: string }) {
  return (
    <span>
      <span className="one-line">{thaiDay(at)}</span> <span className="one-line">{thaiClock(at)}</span>
    </span>
  );
}

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
      <ChannelMark channel={item.channel} />
    </span>,
    <span>
      <WholeWords text={item.applicant || 'ไม่ระบุชื่อ'} />
    </span>,
    <StatusBadge status={item.status} text={item.statusText} />,
    <DayAndTime at={item.submittedAt} />,
    item.dueAt ? <DueDay dueAt={item.dueAt} overdue={item.overdue} /> : NONE,
    item.assignee ?? NONE,
    ...chosenTexts(item),
  ];
  const headings = headingsOf(item);
  return (
    <tr role="row" className={item.unread ? 'unread' : undefined}>
      {cells.map((content, index) => (
        <td
          role="cell"
          key={index}
          data-label={headings[index]}
          className={content === NONE ? 'empty' : undefined}
        >
          {content}
        </td>
      ))}
    </tr>
  );
}

const WIDE = { role: 'region', 'aria-label': 'ตารางคำร้อง', tabIndex: 0 } as const;

/** Wide where answers were chosen for it: then it is moved sideways within itself, by the keyboard as well. */
export function CaseTable({ items }: { items: CaseItem[] }) {
  const isWide = Boolean(items[0]?.columns);
  return (
    <div className="cases-frame" {...(isWide ? WIDE : {})}>
      <table role="table" className={isWide ? 'cases cases-wide' : 'cases'}>
        <caption className="off-screen">รายการคำร้อง</caption>
        <thead role="rowgroup">
          <tr role="row">
            {headingsOf(items[0]).map((heading, index) => (
              <th role="columnheader" scope="col" key={index}>
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
    </div>
  );
}
