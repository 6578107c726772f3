import type { CaseDetail } from '@khamrong/schemas';
import { Link } from 'react-router';
import { ConfirmButton } from '../../components/confirm-button';
import { partCase } from './cases-api';

interface MergedNoticeProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

/** What the case is one with: its main case, or its duplicates. */
export function MergedNotice({ detail, onChange }: MergedNoticeProps) {
  const { id, receiptNo, mergedInto, duplicates, permissions } = detail;
  if (mergedInto)
    return (
      <div className="message">
        <p>
          เรื่องนี้รวมกับ <Link to={`/submissions/${mergedInto.id}`}>{mergedInto.receiptNo}</Link> แล้ว
          ให้ดำเนินการที่เรื่องหลัก ผู้ยื่นเห็นสถานะของเรื่องหลัก
        </p>
        {permissions.changeStatus && (
          <ConfirmButton
            label="แยกออก"
            question={`แยก ${receiptNo} ออกจาก ${mergedInto.receiptNo}?`}
            action={async () => onChange(await partCase(id))}
          >
            เรื่องนี้จะกลับไปสถานะเดิมก่อนรวม และผู้ยื่นจะเห็นสถานะของเรื่องนี้เอง
          </ConfirmButton>
        )}
      </div>
    );
  if (duplicates.length === 0) return null;
  return (
    <p className="message">
      <span>
        เป็นเรื่องหลักของ{' '}
        {duplicates.map((duplicate, at) => (
          <span key={duplicate.id}>
            {at > 0 && ', '}
            <Link to={`/submissions/${duplicate.id}`}>{duplicate.receiptNo}</Link>
          </span>
        ))}{' '}
        ผู้ยื่นของเรื่องเหล่านั้นเห็นสถานะของเรื่องนี้
      </span>
    </p>
  );
}
