import { bangkokDate, type ExportFormat, type ExportRequest, type RegisterFilter } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../../components/action-form';
import { Dialog } from '../../../components/dialog';
import { FormActions } from '../../../components/form-actions';
import { ErrorMessage } from '../../../components/error-message';
import { SelectField } from '../../../components/select-field';
import { TypedDate } from '../../../components/typing/typed-date';
import { useAction } from '../../../lib/use-action';
import { useLoaded } from '../../../lib/use-loaded';
import { readServiceNames } from '../cases-api';
import { askForExport } from './exports-api';

interface RegisterDialogProps {
  onAsked: () => void;
  onClose: () => void;
}

type RegisterRequest = Extract<ExportRequest, { content: 'register' }>;

const FORMATS: { value: RegisterRequest['format'] & ExportFormat; text: string }[] = [
  { value: 'pdf', text: 'PDF สำหรับพิมพ์ (A4 แนวนอน)' },
  { value: 'xlsx', text: 'Excel (.xlsx)' },
  { value: 'csv', text: 'CSV สำหรับโปรแกรมอื่น (.csv)' },
];
const EVERY_SERVICE = { value: '', text: 'ทุกบริการ' };

/** This month so far. */
function thisMonth(): RegisterFilter {
  const to = bangkokDate(new Date());
  return { from: `${to.slice(0, 8)}01`, to };
}

/** Has the register book of a period written: every case, finished or not. */
export function RegisterDialog({ onAsked, onClose }: RegisterDialogProps) {
  const [period, setPeriod] = useState(thisMonth);
  const [form, setForm] = useState('');
  const [format, setFormat] = useState<RegisterRequest['format']>('pdf');
  const { loaded } = useLoaded(readServiceNames);
  const services = loaded.state === 'ready' ? loaded.data : [];
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const filter = { ...period, ...(form ? { form } : {}) };
      await askForExport({ content: 'register', format, filter });
      onAsked();
    }, [period, form, format, onAsked]),
  );
  return (
    <Dialog title="ทะเบียนรับ" onClose={onClose}>
      <ActionForm run={run}>
        <p>ทุกเรื่องที่ยื่นในช่วงเวลา ไม่ว่าอยู่ในสถานะใด เรียงตามเวลาที่ยื่น</p>
        <ErrorMessage error={error} />
        <TypedDate
          label="ยื่นตั้งแต่วันที่"
          value={period.from}
          onValue={(from) => setPeriod((before) => ({ ...before, from }))}
        />
        <TypedDate
          label="ถึงวันที่"
          value={period.to}
          onValue={(to) => setPeriod((before) => ({ ...before, to }))}
        />
        <SelectField label="บริการ" value={form} options={[EVERY_SERVICE, ...services]} onValue={setForm} />
        <SelectField
          label="รูปแบบไฟล์"
          value={format}
          options={FORMATS}
          onValue={(value) => setFormat(FORMATS.find((each) => each.value === value)?.value ?? 'pdf')}
        />
        <FormActions busy={busy} busyText="กำลังส่งคำสั่ง…" onCancel={onClose}>
          จัดทำทะเบียน
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
