import type { PetitionLayout } from '@khamrong/schemas';
import type { Changes } from '@khamrong/schemas/editing';
import { useState } from 'react';
import { Dialog } from '../../../components/dialog';
import { SelectField } from '../../../components/select-field';
import { useDraftStore } from '../../../draft/draft-context';
import { PaperTextField } from '../paper-text';
import { PrivacySettings } from './privacy-settings';

type Paper = PetitionLayout['paper'];
type Kept = Pick<PetitionLayout, 'title' | 'to' | 'paper' | 'annex' | 'unprinted' | 'redaction'>;

const KEPT = ['title', 'to', 'paper', 'annex', 'unprinted', 'redaction'] as const;
/** Of a paper that is no letter. */
const NOBODY = '-';

/** What is not as it was; null for what was taken away. */
function changesOf(before: Kept, now: Kept): Changes<PetitionLayout> {
  const changed = KEPT.filter((name) => before[name] !== now[name]);
  return Object.fromEntries(changed.map((name) => [name, now[name] ?? null]));
}

const PAPERS = [
  { value: 'A4', text: 'A4 (คำร้อง)' },
  { value: 'A6', text: 'A6 (บัตรคิว ใบนัด)' },
];

interface PaperSettingsProps {
  onClose: () => void;
}

/** What the paper is beside what stands on it. */
export function PaperSettings({ onClose }: PaperSettingsProps) {
  const store = useDraftStore();
  const [before] = useState<Kept>(store.definition.petition);
  const [now, setNow] = useState<Kept>(before);
  const change = (changes: Partial<Kept>): void => setNow((kept) => ({ ...kept, ...changes }));
  const isLetter = now.to !== NOBODY;
  const save = (): void => {
    const changes = changesOf(before, now);
    if (Object.keys(changes).length > 0) store.run({ do: 'setPetition', changes });
    onClose();
  };
  return (
    <Dialog title="ตั้งค่ากระดาษ" onClose={onClose}>
      <div className="block-form">
        <PaperTextField
          label="ชื่อแบบคำร้อง"
          value={now.title}
          onValue={(title) => change({ title })}
          help="พิมพ์เป็นหัวกระดาษ และเป็นชื่อไฟล์"
        />
        <SelectField
          label="ขนาดกระดาษ"
          value={now.paper}
          options={PAPERS}
          onValue={(paper) => change({ paper: paper as Paper })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={isLetter}
            onChange={(event) => change({ to: event.target.checked ? '{org_head_title}' : NOBODY })}
          />
          เป็นหนังสือถึงหน่วยงาน เว้นที่ประทับตรารับมุมขวาบน
        </label>
        {isLetter && <PaperTextField label="ถึง" value={now.to} onValue={(to) => change({ to })} />}
        <label className="check">
          <input
            type="checkbox"
            checked={now.annex !== false}
            onChange={(event) => change({ annex: event.target.checked ? undefined : false })}
          />
          พิมพ์ไฟล์แนบต่อท้ายคำร้อง
        </label>
        <PrivacySettings
          unprinted={now.unprinted}
          redaction={now.redaction}
          onUnprinted={(unprinted) => change({ unprinted })}
          onRedaction={(redaction) => change({ redaction })}
        />
      </div>
      <div className="actions dialog-foot">
        <button type="button" className="button button-main" onClick={save}>
          ตกลง
        </button>
        <button type="button" className="button" onClick={onClose}>
          ยกเลิก
        </button>
      </div>
    </Dialog>
  );
}
