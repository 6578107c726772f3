import type { CaseDetail, Forwarded } from '@khamrong/schemas';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { LoadedView } from '../../components/loaded-view';
import { StatusBadge } from '../../components/status-badge';
import { thaiTime } from '../../lib/thai-time';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { AnswerPages } from './answer-pages';
import { ApprovalPanel } from './approval/approval-panel';
import { AssigneeForm } from './assignee-form';
import { CaseChangesProvider } from './case-changes';
import { CaseFiles } from './case-files';
import { CaseHistory } from './case-history';
import { CaseNotices } from './case-notices';
import { readCase } from './cases-api';
import { dueReason } from './due-reason';
import { ForwardForm } from './forward-form';
import { MergeForm } from './merge-form';
import { MergedNotice } from './merged-notice';
import { RelatedPanel } from './related-panel';
import { MentionedNotice } from './mentioned-notice';
import { NoteForm } from './note-form';
import { ResultDocuments } from './result-documents';
import { PetitionPanel } from './petition-panel';
import { SarabanForm } from './saraban-form';
import { ChannelMark } from './channel-mark';
import { StatusForm } from './status-form';

interface CaseProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

/** When the office means to be done, and why then. */
function DueTime({ detail }: { detail: CaseDetail }) {
  const { dueAt, overdue, due } = detail;
  if (!dueAt) return '–';
  return (
    <>
      <span className={overdue ? 'overdue' : undefined}>
        {thaiTime(dueAt)}
        {overdue && ' (เกินกำหนด)'}
      </span>
      {due && <span className="because small">{dueReason(detail)}</span>}
    </>
  );
}

function CaseHead({ detail }: { detail: CaseDetail }) {
  const { receiptNo, service, version, applicant, restricted, status, statusText } = detail;
  return (
    <header className="case-head">
      <h1>
        {receiptNo} <StatusBadge status={status} text={statusText} />
        {restricted && <span className="badge badge-rejected">ลับ</span>}
        <ChannelMark channel={detail.channel} />
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
        <dd>
          <DueTime detail={detail} />
        </dd>
        <dt>หน่วยงาน</dt>
        <dd>{detail.department}</dd>
        {detail.agency && (
          <>
            <dt>ส่งต่อให้</dt>
            <dd>
              {detail.agency.name} <span className="small">{detail.agency.contact}</span>
            </dd>
          </>
        )}
        {detail.point && (
          <>
            <dt>จุดที่สแกน</dt>
            <dd>
              <Link
                to={`/submissions?${new URLSearchParams({ form: service.slug, view: 'all', point: detail.point })}`}
              >
                {detail.point}
                <span className="off-screen"> ดูทุกเรื่องของจุดนี้</span>
              </Link>
            </dd>
          </>
        )}
      </dl>
    </header>
  );
}

/** What stands in the place of a case that its reader passed on to where they see no cases. */
function GoneElsewhere({ receiptNo, department }: Forwarded) {
  return (
    <>
      <h1>ส่งต่อเรื่อง {receiptNo} แล้ว</h1>
      <p className="message" role="status">
        เรื่องนี้อยู่ที่{department}แล้ว จึงไม่อยู่ในรายการของท่าน ผู้ยื่นเห็นในหน้าติดตามสถานะว่าส่วนงานใดรับผิดชอบ
      </p>
    </>
  );
}

function Case({ detail, onChange }: CaseProps) {
  usePageTitle(`คำร้อง ${detail.receiptNo}`);
  const [saved, setSaved] = useState(0);
  const [gone, setGone] = useState<Forwarded>();
  const change = useCallback(
    (next: CaseDetail) => {
      onChange(next);
      setSaved(next.revision);
    },
    [onChange],
  );
  const forwarded = useCallback(
    (went: Forwarded) => (went.case ? change(went.case) : setGone(went)),
    [change],
  );
  if (gone) return <GoneElsewhere {...gone} />;
  return (
    <CaseChangesProvider detail={detail} onFresh={onChange}>
      <CaseHead detail={detail} />
      <SavedNote revision={saved} />
      <MergedNotice detail={detail} onChange={change} />
      <MentionedNotice detail={detail} onChange={onChange} />
      <div className="case">
        {detail.permissions.reveal && <PetitionPanel id={detail.id} channel={detail.channel} />}
        <div className="case-content">
          <AnswerPages detail={detail} />
          {detail.permissions.reveal && <CaseFiles files={detail.files} />}
        </div>
        <div className="case-work">
          <ApprovalPanel detail={detail} onChange={change} />
          <StatusForm detail={detail} onChange={change} />
          <AssigneeForm detail={detail} onChange={change} />
          <SarabanForm detail={detail} onChange={change} />
          <ForwardForm detail={detail} onForwarded={forwarded} />
          <NoteForm detail={detail} onChange={change} />
          <MergeForm detail={detail} onChange={change} />
          <ResultDocuments detail={detail} onChange={change} />
          <CaseHistory events={detail.history} />
          <CaseNotices key={`${detail.id} ${detail.revision}`} id={detail.id} />
        </div>
        <div className="case-related">
          <RelatedPanel detail={detail} onChange={change} />
        </div>
      </div>
    </CaseChangesProvider>
  );
}

/** Says that a change was saved, and takes the keyboard there: the form it came from is gone. */
function SavedNote({ revision }: { revision: number }) {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (revision > 0) note.current?.focus();
  }, [revision]);
  if (revision === 0) return null;
  return (
    <p className="message" role="status" tabIndex={-1} ref={note}>
      บันทึกการเปลี่ยนแปลงแล้ว
    </p>
  );
}

/** One case: what the citizen wrote, and what the office does with it. */
export function CasePage() {
  const { id = '' } = useParams();
  const loading = useLoaded<CaseDetail>(useCallback((signal) => readCase(id, signal), [id]));
  return (
    <>
      <p>
        <Link to="/submissions">← รายการคำร้อง</Link>
      </p>
      <LoadedView from={loading}>
        {(detail) => <Case detail={detail} onChange={loading.replace} />}
      </LoadedView>
    </>
  );
}
