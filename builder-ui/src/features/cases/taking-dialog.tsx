import { CHANNEL_TEXT, STAFF_CHANNELS } from '@khamrong/schemas';
import { useState } from 'react';
import { Dialog } from '../../components/dialog';
import { ErrorMessage } from '../../components/error-message';
import { FormActions } from '../../components/form-actions';
import { SelectField } from '../../components/select-field';
import { useLoaded } from '../../lib/use-loaded';
import { readServiceNames } from './cases-api';

const CHANNELS = STAFF_CHANNELS.map((value) => ({ value, text: CHANNEL_TEXT[value] }));
const NO_SERVICE = { value: '', text: 'เลือกบริการ' };

/** Opens the form of a service beside this page, for staff to fill in for its applicant. */
function TakingDialog({ onClose }: { onClose: () => void }) {
  const [service, setService] = useState('');
  const [channel, setChannel] = useState<string>('counter');
  const { loaded } = useLoaded(readServiceNames);
  const services = loaded.state === 'ready' ? loaded.data : [];
  return (
    <Dialog title="รับเรื่องแทนผู้ยื่น" onClose={onClose}>
      <form action={`/f/${service}`} target="_blank" rel="noopener" onSubmit={() => setTimeout(onClose)}>
        <p>แบบฟอร์มเปิดในแท็บใหม่ คำร้องจะระบุว่าท่านเป็นผู้รับเรื่อง และเว้นที่ลงลายมือชื่อไว้ให้ผู้ยื่น</p>
        <ErrorMessage error={loaded.state === 'failed' ? loaded.error : undefined} />
        <SelectField
          label="บริการ"
          value={service}
          options={[NO_SERVICE, ...services]}
          onValue={setService}
          required
        />
        <SelectField label="ช่องทางที่รับเรื่อง" value={channel} options={CHANNELS} onValue={setChannel} />
        <input type="hidden" name="door" value={channel} />
        <FormActions busy={false} busyText="กำลังเปิด…" onCancel={onClose}>
          เปิดแบบฟอร์ม
        </FormActions>
      </form>
    </Dialog>
  );
}

/** For who comes to the counter, calls or writes instead of filling in the form. */
export function TakingButton() {
  const [asking, setAsking] = useState(false);
  return (
    <div className="actions">
      <button type="button" className="button button-main" onClick={() => setAsking(true)}>
        รับเรื่องแทนผู้ยื่น…
      </button>
      {asking && <TakingDialog onClose={() => setAsking(false)} />}
    </div>
  );
}
