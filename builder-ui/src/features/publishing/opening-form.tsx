import { PROSE_MAX, type Availability } from '@khamrong/schemas';
import { useCallback, useState, type FormEvent } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { SubmitButton } from '../../components/submit-button';
import { TextArea } from '../../components/text-area';
import { TextField } from '../../components/text-field';
import { inAMonth, nextMorning } from '../../components/thai-date-time/date-time';
import { ThaiDateTime } from '../../components/thai-date-time/thai-date-time';
import { useDraft, useDraftStore } from '../../draft/draft-context';
import { useAction } from '../../lib/use-action';
import { OptionalPart } from './optional-part';
import { openingFault, openingWords } from './opening';
import { setAvailability } from './publishing-api';

type Set = (change: Partial<Availability>) => void;
interface PartProps {
  value: Availability;
  set: Set;
}

function OpenNow({ value: { open }, set }: PartProps) {
  return (
    <fieldset className="open-now">
      <legend>รับคำร้องหรือไม่</legend>
      <label>
        <input type="radio" name="open" checked={open} onChange={() => set({ open: true })} /> เปิดรับ
      </label>
      <label>
        <input type="radio" name="open" checked={!open} onChange={() => set({ open: false })} /> ปิดรับ
      </label>
    </fieldset>
  );
}

function Times({ value: { opensAt, closesAt }, set }: PartProps) {
  return (
    <>
      <OptionalPart
        label="กำหนดวันเปิดรับ"
        on={opensAt !== null}
        onChange={(on) => set({ opensAt: on ? nextMorning(new Date()) : null })}
      >
        <ThaiDateTime label="เปิดรับ" value={opensAt ?? ''} onValue={(at) => set({ opensAt: at })} />
      </OptionalPart>
      <OptionalPart
        label="กำหนดวันปิดรับ"
        on={closesAt !== null}
        onChange={(on) => set({ closesAt: on ? inAMonth(new Date()) : null })}
      >
        <ThaiDateTime label="ปิดรับ" value={closesAt ?? ''} onValue={(at) => set({ closesAt: at })} />
      </OptionalPart>
    </>
  );
}

function Cap({ value: { cap }, set, received }: PartProps & { received: number }) {
  return (
    <OptionalPart
      label="จำกัดจำนวนคำร้อง"
      on={cap !== null}
      onChange={(on) => set({ cap: on ? Math.max(100, received + 1) : null })}
    >
      <TextField
        label="ปิดรับเมื่อครบ (คำร้อง)"
        help={`ตอนนี้รับแล้ว ${received} คำร้อง`}
        inputMode="numeric"
        value={cap ? String(cap) : ''}
        onValue={(text) => set({ cap: Number(text.replace(/\D/g, '')) })}
      />
    </OptionalPart>
  );
}

function ClosedMessage({ value: { closedMessage }, set }: PartProps) {
  const { th = '', en = '' } = closedMessage ?? {};
  const write = (texts: { th: string; en: string }): void =>
    set({
      closedMessage: texts.th || texts.en ? { th: texts.th, ...(texts.en ? { en: texts.en } : {}) } : null,
    });
  return (
    <>
      <TextArea
        label="ข้อความที่แสดงเมื่อปิดรับ"
        help="ไม่ใส่ก็ได้ ระบบจะบอกว่าปิดรับคำร้อง"
        maxLength={PROSE_MAX}
        value={th}
        onValue={(text) => write({ th: text, en })}
      />
      {th && (
        <TextArea
          label="ข้อความเมื่อปิดรับ ภาษาอังกฤษ"
          maxLength={PROSE_MAX}
          value={en}
          onValue={(text) => write({ th, en: text })}
        />
      )}
    </>
  );
}

/** How it is set, changed here until it is saved. */
function useOpening() {
  const store = useDraftStore();
  const id = useDraft(({ saved }) => saved.id);
  const known = useDraft(({ saved }) => saved.availability);
  const [edited, setEdited] = useState<Availability>();
  const [done, setDone] = useState(false);
  const value = edited ?? known;
  const set: Set = (change) => {
    setDone(false);
    setEdited({ ...value, ...change });
  };
  const save = useAction(
    useCallback(async () => {
      store.learn(await setAvailability(id, value));
      setEdited(undefined);
      setDone(true);
    }, [store, id, value]),
  );
  return { value, known, set, save, done, changed: edited !== undefined };
}

/** When citizens can file, and how often. It holds at once, for the version that is live. */
export function OpeningForm() {
  const { value, known, set, save, done, changed } = useOpening();
  const received = useDraft(({ saved }) => saved.received);
  const isLive = useDraft(({ saved }) => saved.live !== null);
  const fault = openingFault(value);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!fault) void save.run();
  };
  return (
    <section className="panel" aria-labelledby="opening">
      <h2 id="opening">การเปิดรับคำร้อง</h2>
      {isLive ? (
        <p>
          <strong>{openingWords(known, received, new Date())}</strong> รับแล้ว {received} คำร้อง
        </p>
      ) : (
        <p>มีผลเมื่อเผยแพร่แล้ว</p>
      )}
      <form onSubmit={submit}>
        <OpenNow value={value} set={set} />
        <Times value={value} set={set} />
        <Cap value={value} set={set} received={received} />
        <ClosedMessage value={value} set={set} />
        {fault && <p className="required">{fault}</p>}
        <ErrorMessage error={save.error} />
        <div className="actions">
          <SubmitButton main={changed} busy={save.busy} busyText="กำลังบันทึก…">
            บันทึกการเปิดรับ
          </SubmitButton>
          <p role="status" className="small">
            {done && (isLive ? 'บันทึกแล้ว มีผลทันที' : 'บันทึกแล้ว')}
            {changed && (isLive ? 'ยังไม่ได้บันทึก เมื่อบันทึกจะมีผลทันที' : 'ยังไม่ได้บันทึก')}
          </p>
        </div>
      </form>
    </section>
  );
}
