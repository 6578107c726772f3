import type { ExportFilter } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../../components/action-form';
import { Dialog } from '../../../components/dialog';
import { FormActions } from '../../../components/form-actions';
import { ErrorMessage } from '../../../components/error-message';
import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/typing/switch';
import { TextField } from '../../../components/text-field';
import { useAction } from '../../../lib/use-action';
import { askForExport } from './exports-api';

interface ExportDialogProps {
  filter: ExportFilter;
  /** Whether sealed answers may be asked for. */
  mayReveal: boolean;
  onAsked: () => void;
  onClose: () => void;
}

const FORMATS = [
  { value: 'xlsx', text: 'Excel (.xlsx)' },
  { value: 'csv', text: 'CSV สำหรับโปรแกรมอื่น (.csv)' },
];

/** What of the cases in the list is to stand in a file. */
export function ExportDialog({ filter, mayReveal, onAsked, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState('xlsx');
  const [sensitive, setSensitive] = useState(false);
  const [reason, setReason] = useState('');
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const sensitiveReason = sensitive ? reason.trim() : undefined;
      await askForExport({
        content: 'cases',
        format: format === 'csv' ? 'csv' : 'xlsx',
        filter,
        sensitiveReason,
      });
      onAsked();
    }, [format, filter, sensitive, reason, onAsked]),
  );
  return (
    <Dialog title="ส่งออกคำร้องเป็นไฟล์" onClose={onClose}>
      <ActionForm run={run}>
        <p>
          ส่งออกทุกเรื่องตามตัวกรองขณะนี้{' '}
          {filter.form ? 'พร้อมคำตอบทุกข้อของบริการที่เลือก' : 'ถ้าต้องการคำตอบทุกข้อ ให้เลือกบริการก่อน'}
        </p>
        <ErrorMessage error={error} />
        <SelectField label="ชนิดไฟล์" value={format} options={FORMATS} onValue={setFormat} />
        {mayReveal && filter.form && (
          <Switch label="รวมข้อมูลที่ปกปิดไว้ เช่น เลขประจำตัวประชาชน" on={sensitive} onChange={setSensitive} />
        )}
        {sensitive && (
          <TextField
            label="เหตุผลที่ใช้ข้อมูลที่ปกปิดไว้"
            help="ระบบบันทึกชื่อผู้ส่งออก เวลา และเหตุผล"
            value={reason}
            onValue={setReason}
            maxLength={200}
            required
          />
        )}
        <FormActions busy={busy} busyText="กำลังส่งคำสั่ง…" onCancel={onClose}>
          จัดทำไฟล์
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
