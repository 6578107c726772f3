import { MOST_PRINTED, type ExportCount, type ExportFilter } from '@khamrong/schemas';
import { useCallback, useState } from 'react';
import { ActionForm } from '../../../components/action-form';
import { Dialog } from '../../../components/dialog';
import { FormActions } from '../../../components/form-actions';
import { ErrorMessage } from '../../../components/error-message';
import { LoadedView } from '../../../components/loaded-view';
import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/typing/switch';
import { useAction } from '../../../lib/use-action';
import { useLoaded } from '../../../lib/use-loaded';
import { askForExport, countPrinted } from './exports-api';

interface PrintDialogProps {
  filter: ExportFilter;
  onAsked: () => void;
  onClose: () => void;
}

const FORMATS = [
  { value: 'pdf', text: 'PDF เล่มเดียว เรียงตามเวลาที่ยื่น' },
  { value: 'zip', text: 'ZIP แยกไฟล์ตามเลขที่รับแจ้ง' },
];

/** How the papers are to be, once it is known how many there are. */
function PrintForm({ filter, count, onAsked, onClose }: PrintDialogProps & Pick<ExportCount, 'count'>) {
  const [format, setFormat] = useState('pdf');
  const [duplex, setDuplex] = useState(false);
  const [redacted, setRedacted] = useState(false);
  const isBook = format === 'pdf';
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const how = isBook ? ({ format: 'pdf', duplex } as const) : ({ format: 'zip' } as const);
      await askForExport({ content: 'petitions', filter, redacted, ...how });
      onAsked();
    }, [filter, isBook, duplex, redacted, onAsked]),
  );
  return (
    <ActionForm run={run}>
      <p>คำร้องตามตัวกรองขณะนี้ {count.toLocaleString('th')} เรื่อง พร้อมเอกสารแนบ</p>
      <ErrorMessage error={error} />
      <SelectField label="รูปแบบไฟล์" value={format} options={FORMATS} onValue={setFormat} />
      {isBook && (
        <Switch
          label="สำหรับพิมพ์สองหน้า"
          help="เติมหน้าว่างให้แต่ละเรื่องเริ่มที่กระดาษแผ่นใหม่"
          on={duplex}
          onChange={setDuplex}
        />
      )}
      <Switch label="ฉบับปกปิดข้อมูลส่วนบุคคล" on={redacted} onChange={setRedacted} />
      <FormActions busy={busy} busyText="กำลังส่งคำสั่ง…" onCancel={onClose}>
        จัดทำไฟล์
      </FormActions>
    </ActionForm>
  );
}

/** Why nothing can be printed as it is. */
const refusal = ({ count, isMore }: ExportCount): string | undefined => {
  if (isMore)
    return `มีมากกว่า ${MOST_PRINTED.toLocaleString('th')} เรื่อง ซึ่งเกินกว่าจะพิมพ์ในครั้งเดียว กรุณาเลือกช่วงวันที่หรือบริการให้แคบลง`;
  return count === 0 ? 'ไม่มีเรื่องตามตัวกรองขณะนี้' : undefined;
};

/** Has the petitions of the cases in the list printed; how many these are is told before. */
export function PrintDialog(props: PrintDialogProps) {
  const { onClose } = props;
  // As the list stood when it was asked for.
  const [filter] = useState(props.filter);
  const found = useLoaded(useCallback((signal) => countPrinted(filter, signal), [filter]));
  return (
    <Dialog title="พิมพ์คำร้องทั้งหมดที่กรองไว้" onClose={onClose}>
      <LoadedView from={found}>
        {(counted) => {
          const refused = refusal(counted);
          return refused ? (
            <>
              <p className="message">{refused}</p>
              <button type="button" className="button" onClick={onClose}>
                ปิด
              </button>
            </>
          ) : (
            <PrintForm {...props} filter={filter} count={counted.count} />
          );
        }}
      </LoadedView>
    </Dialog>
  );
}
