import { CATEGORIES } from '@khamrong/schemas';
import { useCallback, useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { ErrorMessage } from '../../components/error-message';
import { SelectField } from '../../components/select-field';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { useAction } from '../../lib/use-action';
import { basicsOf, withBasics, type Basics, type Beginning } from './beginning';
import { createForm } from './start-api';

const CATEGORY_OPTIONS = Object.entries(CATEGORIES).map(([value, { th }]) => ({ value, text: th }));

interface PartProps {
  basics: Basics;
  change: (changes: Partial<Basics>) => void;
}

function WhoSees({ basics, change }: PartProps) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend>ใครเห็นคำร้องของบริการนี้</legend>
      <label className="check">
        <input type="radio" name={name} checked={!basics.sealed} onChange={() => change({ sealed: false })} />
        เจ้าหน้าที่ของส่วนงานที่รับผิดชอบและผู้บริหาร
      </label>
      <label className="check">
        <input type="radio" name={name} checked={basics.sealed} onChange={() => change({ sealed: true })} />
        เรื่องลับ เห็นเฉพาะผู้บริหารและผู้รับผิดชอบเรื่องร้องเรียนการทุจริต
      </label>
    </fieldset>
  );
}

function Department({ basics, change, divisions }: PartProps & { divisions: readonly string[] }) {
  const list = useId();
  return (
    <>
      <TextField
        label="ส่วนงานที่รับผิดชอบ"
        value={basics.department}
        maxLength={200}
        list={list}
        required
        onValue={(department) => change({ department })}
      />
      <datalist id={list}>
        {divisions.map((division) => (
          <option key={division} value={division} />
        ))}
      </datalist>
    </>
  );
}

interface BasicsFormProps {
  beginning: Beginning;
  divisions: readonly string[];
  onBack: () => void;
}

/** What every service is given before its form is built. Whoever asks for it comes next to the canvas. */
export function BasicsForm({ beginning, divisions, onBack }: BasicsFormProps) {
  const [basics, setBasics] = useState(() => basicsOf(beginning.definition));
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = useCallback(
    (changes: Partial<Basics>) => setBasics((before) => ({ ...before, ...changes })),
    [],
  );
  const create = useCallback(async () => {
    const { id } = await createForm(withBasics(beginning.definition, basics));
    await navigate(`/services/${id}/form`);
  }, [beginning, basics, navigate]);
  const { run, busy, error } = useAction(create);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void run();
  };
  return (
    <form ref={form} className="panel start-basics" onSubmit={submit}>
      <p className="small">{beginning.from}</p>
      <TextField
        label="ชื่อบริการ"
        value={basics.title}
        maxLength={200}
        required
        help="ชื่อที่ประชาชนเห็น เช่น คำร้องขอดูภาพกล้องวงจรปิด"
        onValue={(title) => change({ title })}
      />
      <Department basics={basics} change={change} divisions={divisions} />
      <SelectField
        label="หมวดบริการ"
        value={basics.category}
        options={CATEGORY_OPTIONS}
        onValue={(category) => change({ category })}
      />
      <div className="start-contact">
        <TextField
          label="ผู้ติดต่อสอบถาม"
          value={basics.contactName}
          maxLength={200}
          onValue={(contactName) => change({ contactName })}
        />
        <TextField
          label="โทรศัพท์ผู้ติดต่อ"
          type="tel"
          value={basics.contactPhone}
          maxLength={60}
          onValue={(contactPhone) => change({ contactPhone })}
        />
      </div>
      <WhoSees basics={basics} change={change} />
      <ErrorMessage error={error} />
      <div className="actions">
        <SubmitButton busy={busy} busyText="กำลังสร้าง…">
          สร้างบริการ
        </SubmitButton>
        <button type="button" className="button" onClick={onBack}>
          กลับไปเลือกใหม่
        </button>
      </div>
    </form>
  );
}
