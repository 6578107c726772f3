import { standardPetition } from '@khamrong/schemas/editing';
import { useState } from 'react';
import { useDraftStore } from '../../../draft/draft-context';
import { PaperSettings } from './paper-settings';
import { VariablesDialog } from './variables-dialog';

/** Buttons for the paper as a whole. */
export function PaperTools() {
  const store = useDraftStore();
  const [open, setOpen] = useState<'paper' | 'variables'>();
  const [done, setDone] = useState('');
  const close = (): void => setOpen(undefined);
  const toStandard = (): void => {
    const { title, petition } = store.definition;
    // What protects people stays; texts chosen by conditions belong to the letter that goes.
    const standard = standardPetition(petition.title || title.th);
    store.run({ do: 'setPetition', changes: { ...standard, variables: null, annex: null } });
    setDone('เปลี่ยนเป็นแบบมาตรฐานแล้ว กด “เลิกทำ” เพื่อกลับไปแบบเดิม');
  };
  return (
    <div className="paper-tools">
      <button type="button" className="button" onClick={() => setOpen('paper')}>
        ตั้งค่ากระดาษ
      </button>
      <button type="button" className="button" onClick={() => setOpen('variables')}>
        ข้อความเลือกตามเงื่อนไข
      </button>
      <button type="button" className="button" onClick={toStandard}>
        กลับไปใช้แบบมาตรฐาน
      </button>
      <p role="status">{done}</p>
      {open === 'paper' && <PaperSettings onClose={close} />}
      {open === 'variables' && <VariablesDialog onClose={close} />}
    </div>
  );
}
