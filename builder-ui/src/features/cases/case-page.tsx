import type { CaseDetail } from '@khamrong/schemas';
import { useCallback } from 'react';
import { Link, useParams } from 'react-router';
import { LoadedView } from '../../components/loaded-view';
import { StatusBadge } from '../../components/status-badge';
import { thaiTime } from '../../lib/thai-time';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { AnswerPages } from './answer-pages';
import { AssigneeForm } from './assignee-form';
import { CaseFiles } from './case-files';
import { CaseHistory } from './case-history';
import { readCase } from './cases-api';
import { PetitionPanel } from './petition-panel';
import { StatusForm } from './status-form';

interface CaseProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

function CaseHead({ detail }: { detail: CaseDetail }) {
  const { receiptNo, service, version, applicant, restricted, status, statusText, overdue, dueAt } = detail;
  return (
    <header className="case-head">
      <p>
        <Link to="/submissions">← รายการคำร้อง</Link>
      </p>
      <h1>
        {receiptNo} <StatusBadge status={status} text={statusText} />
        {restricted && <span className="badge badge-rejected">ลับ</span>}
      </h1>
      <p>
        {service.title} <span className="small">(แบบฟอร์มฉบับที่ {version})</span> · {applicant || 'ไม่ระบุชื่อ'}
      </p>
      <dl className="facts">
        <dt>ยื่นเมื่อ</dt>
        <dd>{thaiTime(detail.submittedAt)}</dd>
        <dt>ถือว่าได้รับ</dt>
        <dd>{thaiTime(detail.deemedReceivedAt)}</dd>
        <dt>กำหนดเสร็จ</dt>
        <dd className={overdue ? 'overdue' : undefined}>
          {dueAt ? thaiTime(dueAt) : '–'}
          {overdue && ' (เกินกำหนด)'}
        </dd>
        <dt>หน่วยงาน</dt>
        <dd>{detail.department}</dd>
      </dl>
    </header>
  );
}

function Case({ detail, onChange }: CaseProps) {
  usePageTitle(`คำร้อง ${detail.receiptNo}`);
  return (
    <>
      <CaseHead detail={detail} />
      <div className="case">
        <div className="case-work">
          <PetitionPanel id={detail.id} />
          <StatusForm key={detail.status} detail={detail} onChange={onChange} />
          <AssigneeForm detail={detail} onChange={onChange} />
          <CaseHistory events={detail.history} />
        </div>
        <div className="case-content">
          <AnswerPages detail={detail} />
          <CaseFiles files={detail.files} />
        </div>
      </div>
    </>
  );
}

/** One case: what the citizen wrote, and what the office does with it. */
export function CasePage() {
  const { id = '' } = useParams();
  const loading = useLoaded<CaseDetail>(useCallback((signal) => readCase(id, signal), [id]));
  return (
    <LoadedView from={loading}>{(detail) => <Case detail={detail} onChange={loading.replace} />}</LoadedView>
  );
}
