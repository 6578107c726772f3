import type { CaseDetail, Forwarded } from '@khamrong/schemas';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { LoadedView } from '../../components/loaded-view';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { AnswerPages } from './answer-pages';
import { ApprovalPanel } from './approval/approval-panel';
import { AssigneeForm } from './assignee-form';
import { CaseChangesProvider } from './case-changes';
import { CaseHead } from './case-head';
import { CaseHistory } from './case-history';
import { CaseNotices } from './case-notices';
import { readCase } from './cases-api';
import { ForwardForm } from './forward-form';
import { MergeForm } from './merge-form';
import { MergedNotice } from './merged-notice';
import { RelatedPanel } from './related-panel';
import { MentionedNotice } from './mentioned-notice';
import { NoteForm } from './note-form';
import { ReceivedFiles } from './received-files';
import { ResultDocuments } from './result-documents';
import { PersonalDataPanel } from './personal-data';
import { PetitionPanel } from './petition-panel';
import { SarabanForm } from './saraban-form';
import { StatusForm } from './status-form';

interface CaseProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
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
          {detail.permissions.reveal && <ReceivedFiles detail={detail} onChange={change} />}
        </div>
        <div className="case-work">
          {detail.purpose === 'personal_data_request' && detail.permissions.reveal && (
            <PersonalDataPanel detail={detail} onChange={change} />
          )}
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
