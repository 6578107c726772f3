import type { CaseItem } from '@khamrong/schemas';

/** Marks a case whose answers stand on a scan of the signed paper. */
export const ScanMark = ({ channel }: Pick<CaseItem, 'channel'>) =>
  channel === 'scan' ? (
    <>
      {' '}
      <span className="badge">ส่งแบบที่กรอกแล้ว (สแกน)</span>
    </>
  ) : null;
