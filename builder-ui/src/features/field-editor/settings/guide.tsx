import {
  Guide as GuideShape,
  LABEL_MAX,
  PROSE_MAX,
  type Guide as GuideOf,
  type Text,
} from '@khamrong/schemas';
import { useState } from 'react';
import { TypedNumber } from '../../../components/typing/typed-number';
import { TypedText } from '../../../components/typing/typed-text';
import { useDefinition } from '../../../draft/draft-context';
import { withThaiOrNone } from '../thai-text';
import { linesAsTexts, textsAsLines } from './guide-lines';
import { useSetForm } from './use-set-form';

type Changes = { [K in keyof GuideOf]?: GuideOf[K] | null };
type Change = (changes: Changes) => void;

interface PartProps {
  guide: GuideOf;
  onChange: Change;
}

/** Changes parts of the guide; one that says nothing is taken out. */
function useSetGuide(guide: GuideOf): Change {
  const set = useSetForm();
  return (changes) => {
    const said = Object.entries({ ...guide, ...changes }).filter(([, part]) => part !== null);
    set({ guide: said.length > 0 ? Object.fromEntries(said) : null });
  };
}

interface ProseProps extends PartProps {
  name: 'eligibility' | 'conditions' | 'fee';
  label: string;
  placeholder: string;
}

const ProsePart = ({ guide, onChange, name, label, placeholder }: ProseProps) => (
  <TypedText
    lines
    label={label}
    placeholder={placeholder}
    value={guide[name]?.th ?? ''}
    maxLength={PROSE_MAX}
    onValue={(th) => onChange({ [name]: withThaiOrNone(guide[name], th) })}
  />
);

interface LinesProps extends PartProps {
  name: 'steps' | 'documents';
  label: string;
  help: string;
}

function LinesPart({ guide, onChange, name, label, help }: LinesProps) {
  const texts: readonly Text[] = guide[name] ?? [];
  const most = GuideShape.properties[name].maxItems ?? 0;
  const change = (lines: string): void => {
    const next = linesAsTexts(lines, texts).slice(0, most);
    onChange({ [name]: next.length > 0 ? next : null });
  };
  return (
    <TypedText
      lines
      label={label}
      help={`${help} ไม่เกิน ${most} บรรทัด`}
      value={textsAsLines(texts)}
      maxLength={most * (LABEL_MAX + 1)}
      onValue={change}
    />
  );
}

const { manualUrl: MANUAL, minutes: MINUTES } = GuideShape.properties;
const ADDRESS = new RegExp(MANUAL.pattern ?? '', 'u');

function Manual({ guide, onChange }: PartProps) {
  const [wrong, setWrong] = useState(false);
  const take = (typed: string): void => {
    const fits = typed === '' || ADDRESS.test(typed);
    setWrong(!fits);
    if (fits) onChange({ manualUrl: typed || null });
  };
  return (
    <TypedText
      label="ลิงก์คู่มือสำหรับประชาชน"
      placeholder="https://"
      value={guide.manualUrl ?? ''}
      maxLength={MANUAL.maxLength ?? 0}
      fault={wrong ? 'ต้องเป็นที่อยู่เว็บที่ขึ้นต้นด้วย https://' : ''}
      onValue={take}
    />
  );
}

const NOTHING: GuideOf = {};

/** What the service's page tells citizens before they apply. */
export function Guide() {
  const guide = useDefinition((definition) => definition.guide) ?? NOTHING;
  const onChange = useSetGuide(guide);
  const part = { guide, onChange };
  return (
    <section className="panel">
      <h2>คู่มือสำหรับประชาชน</h2>
      <p className="help">แสดงในหน้าของบริการก่อนเริ่มกรอก เว้นว่างข้อที่ไม่มี ส่วนเอกสารแนบและกำหนดเวลาแสดงให้เองแล้ว</p>
      <ProsePart {...part} name="eligibility" label="ผู้มีสิทธิยื่น" placeholder="เช่น ผู้มีอายุ 60 ปีขึ้นไป" />
      <ProsePart
        {...part}
        name="conditions"
        label="หลักเกณฑ์และเงื่อนไข"
        placeholder="เช่น ยื่นก่อนวันใช้สถานที่ไม่น้อยกว่า 7 วัน"
      />
      <LinesPart {...part} name="steps" label="ขั้นตอน" help="บรรทัดละหนึ่งขั้นตอน" />
      <ProsePart {...part} name="fee" label="ค่าธรรมเนียม" placeholder="เช่น ไม่มีค่าธรรมเนียม" />
      <LinesPart {...part} name="documents" label="เอกสารที่ต้องเตรียม นอกจากเอกสารแนบ" help="บรรทัดละหนึ่งรายการ" />
      <Manual {...part} />
      <TypedNumber
        label="เวลาที่ใช้กรอกแบบฟอร์ม (นาที)"
        placeholder="ไม่กำหนด"
        min={MINUTES.minimum}
        max={MINUTES.maximum}
        value={guide.minutes}
        onValue={(minutes) => onChange({ minutes: minutes ?? null })}
      />
    </section>
  );
}
