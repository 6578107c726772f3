import type { CaseAnswer, Revealed } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../components/action-form';
import { Dialog } from '../../components/dialog';
import { FormActions } from '../../components/form-actions';
import { ErrorMessage } from '../../components/error-message';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { revealAnswer } from './cases-api';

interface RevealDialogProps {
  id: string;
  answer: CaseAnswer;
  onRevealed: (revealed: Revealed) => void;
  onClose: () => void;
}

/** Asks why a masked answer is to be shown in full; the office's record keeps the reason. */
export function RevealDialog({ id, answer, onRevealed, onClose }: RevealDialogProps) {
  const [reason, setReason] = useState('');
  const { run, busy, error } = useAction(
    useCallback(
      async () => onRevealed(await revealAnswer(id, { field: answer.key, reason })),
      [id, answer.key, reason, onRevealed],
    ),
  );
  return (
    <Dialog title={`แสดง${answer.label}`} onClose={onClose}>
      <ActionForm run={run}>
        <p>ข้อมูลส่วนบุคคลนี้ปกปิดไว้ ระบบจะบันทึกชื่อผู้เปิดดู เวลา และเหตุผล</p>
        <ErrorMessage error={error} />
        <TextField label="เหตุผลที่เปิดดู" value={reason} onValue={setReason} maxLength={300} required autoFocus />
        <FormActions busy={busy} busyText="กำลังเปิด…" onCancel={onClose}>
          แสดงข้อมูล
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
