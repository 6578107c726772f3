import { AUDIT_TEXT, auditWhat, type AuditEntry } from '@khamrong/schemas';
import { Link } from 'react-router';
import { thaiTime } from '../../lib/thai-time';

const HEADINGS = ['เมื่อ', 'ผู้ใช้', 'การกระทำ', 'เลขที่รับ', 'รายละเอียด', 'เหตุผล', 'ที่อยู่เครือข่าย'];
/** Stands in a cell that has nothing to say; cards leave it out. */
const NONE = '–';

function Number({ case: id, receiptNo }: AuditEntry) {
  return id ? <Link to={`/submissions/${id}`}>{receiptNo}</Link> : receiptNo;
}

function cellsOf(entry: AuditEntry) {
  const { at, who, action, receiptNo, reason, address, concealed } = entry;
  const what = auditWhat(entry);
  const number = receiptNo ? <Number {...entry} /> : concealed ? 'ปกปิด' : NONE;
  return [thaiTime(at), who || NONE, AUDIT_TEXT[action], number, what || NONE, reason ?? NONE, address];
}

/** The roles are said because narrow screens show rows as cards, and a table laid out anew is none to browsers. */
export function AuditTable({ items }: { items: AuditEntry[] }) {
  return (
    <table role="table" className="cases">
      <caption className="off-screen">บันทึกการเข้าถึงข้อมูล</caption>
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
        {items.map((entry, row) => (
          <tr role="row" key={`${entry.at} ${row}`}>
            {cellsOf(entry).map((content, index) => (
              <td
                role="cell"
                key={HEADINGS[index]}
                data-label={HEADINGS[index]}
                className={content === NONE ? 'empty' : 'audit-cell'}
              >
                {content}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
