import { STEP_TEXT, type CaseDetail } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Dialog } from '../../../components/dialog';
import { LoadedView } from '../../../components/loaded-view';
import { WholeWords } from '../../../components/whole-words';
import { thaiDay } from '../../../lib/thai-time';
import { useLoaded } from '../../../lib/use-loaded';
import { usePageTitle } from '../../../lib/use-page-title';
import { AnswerPages } from '../answer-pages';
import { DecideForm, ReasonForm, sendCaseBack, WayUp } from '../approval';
import { CaseChangesProvider } from '../case-changes';
import { CaseFiles } from '../case-files';
import { petitionOf, readCase, readCases } from '../cases-api';
import { PdfPages } from '../pdf-pages';
import { decidingAddress, useDecidingStep, waitingQuery } from './deciding-step';
import { Said } from './said';

/** Leads to the case that waits longest besides this one, or to the list where none does. */
function useNextCase(): (from: CaseDetail, said: string) => Promise<void> {
  const { step, own } = useDecidingStep();
  const navigate = useNavigate();
  return useCallback(
    async ({ id, receiptNo }, said) => {
      const { items } = await readCases(waitingQuery(step));
      const next = items.find((each) => each.id !== id);
      const address = next
        ? decidingAddress(next.id, step, own)
        : `/decisions${step === own ? '' : `?as=${step}`}`;
      await navigate(address, { state: { said: said && `${receiptNo}: ${said}` } });
    },
    [step, own, navigate],
  );
}

const lastSaid = ({ opinions }: CaseDetail): string => `บันทึกแล้ว (${opinions.at(-1)?.decisionText ?? ''})`;

function DecidingBar({ detail, onFresh }: { detail: CaseDetail; onFresh: (detail: CaseDetail) => void }) {
  const [open, setOpen] = useState(false);
  const goOn = useNextCase();
  const close = useCallback(() => setOpen(false), []);
  const decide = detail.approval?.decide;
  return (
    <CaseChangesProvider detail={detail} onFresh={onFresh}>
      <div className="deciding-bar">
        {decide ? (
          <button type="button" className="button button-main" onClick={() => setOpen(true)}>
            พิจารณา
          </button>
        ) : (
          <p role="status">เรื่องนี้ไม่ได้รอพิจารณาแล้ว</p>
        )}
        <button type="button" className="button" onClick={() => void goOn(detail, '')}>
          เรื่องถัดไป
        </button>
      </div>
      {open && decide && (
        <Dialog title={`พิจารณา ${detail.receiptNo}`} onClose={close}>
          <DecideForm detail={detail} decide={decide} onDecided={(done) => void goOn(done, lastSaid(done))} />
          <ReasonForm
            detail={detail}
            title={`ส่งกลับให้${decide.backText}แก้ไข`}
            verb="ส่งกลับ"
            act={sendCaseBack}
            onDone={(done) => void goOn(done, 'ส่งกลับแล้ว')}
          />
          <button type="button" className="button" onClick={close}>
            ปิด
          </button>
        </Dialog>
      )}
    </CaseChangesProvider>
  );
}

/** One case to be decided: who asks for what, what was said before, the petition, and all that was answered. */
function DecidedCase({ detail, onFresh }: { detail: CaseDetail; onFresh: (detail: CaseDetail) => void }) {
  const { id, receiptNo, service, applicant, department, dueAt, overdue, approval, files } = detail;
  return (
    <>
      <header className="case-head">
        <h1>{service.title}</h1>
        <p>
          {receiptNo} · <WholeWords text={applicant || 'ไม่ระบุชื่อ'} /> · {department}
        </p>
        {dueAt && <p className={overdue ? 'overdue' : 'small'}>กำหนดเสร็จ {thaiDay(dueAt)}</p>}
      </header>
      {approval && (
        <section className="panel" aria-labelledby="said">
          <h2 id="said">ความเห็นตามลำดับ</h2>
          <WayUp steps={approval.steps} />
        </section>
      )}
      <section className="panel deciding-paper" aria-labelledby="paper">
        <h2 id="paper">คำร้อง</h2>
        <PdfPages url={petitionOf(id, false)} name={`คำร้อง ${receiptNo}`} />
      </section>
      <CaseFiles files={files} />
      <details className="panel act">
        <summary>
          <h2>คำตอบทั้งหมด</h2>
        </summary>
        <AnswerPages detail={detail} />
      </details>
      <p>
        <Link to={`/submissions/${id}`}>เปิดหน้าคำร้องเต็ม</Link>
      </p>
      <DecidingBar key={id} detail={detail} onFresh={onFresh} />
    </>
  );
}

/** A case on the desk of who decides, one after another. */
export default function DecidingCasePage() {
  usePageTitle('พิจารณา');
  const { id = '' } = useParams();
  const { step, own } = useDecidingStep();
  const loading = useLoaded<CaseDetail>(useCallback((signal) => readCase(id, signal), [id]));
  return (
    <div className="deciding">
      <p>
        <Link to={step === own ? '/decisions' : `/decisions?as=${step}`}>← เรื่องที่รอ{STEP_TEXT[step].th}</Link>
      </p>
      <Said />
      <LoadedView from={loading}>
        {(detail) => <DecidedCase detail={detail} onFresh={loading.replace} />}
      </LoadedView>
    </div>
  );
}
