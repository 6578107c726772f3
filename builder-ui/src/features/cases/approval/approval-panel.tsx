import type { CaseDetail } from '@khamrong/schemas';
import { sendCaseBack, skipStep } from './approval-api';
import { DecideForm } from './decide-form';
import { ProposeForm } from './propose-form';
import { ReasonForm } from './reason-form';
import { WayUp } from './way-up';

interface ApprovalPanelProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

/** How far a case is on its way up, and what may be done about it. */
export function ApprovalPanel({ detail, onChange }: ApprovalPanelProps) {
  const { approval } = detail;
  if (!approval) return null;
  const { steps, propose, decide, skip } = approval;
  return (
    <section className="panel" aria-labelledby="approval">
      <h2 id="approval">การเสนอพิจารณา</h2>
      <WayUp steps={steps} />
      {propose && <ProposeForm detail={detail} propose={propose} onProposed={onChange} />}
      {decide && <DecideForm detail={detail} decide={decide} onDecided={onChange} />}
      {decide && (
        <ReasonForm
          detail={detail}
          title={`ส่งกลับให้${decide.backText}แก้ไข`}
          verb="ส่งกลับ"
          act={sendCaseBack}
          onDone={onChange}
        />
      )}
      {skip && <ReasonForm detail={detail} title="ข้ามขั้นนี้" verb="ข้ามขั้นนี้" act={skipStep} onDone={onChange} />}
    </section>
  );
}
