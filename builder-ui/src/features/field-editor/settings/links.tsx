import { fieldsIn, FormDefinition, POINT_TYPES } from '@khamrong/schemas';
import { useMemo, useState } from 'react';
import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/typing/switch';
import { TypedText } from '../../../components/typing/typed-text';
import { useDefinition, useDraft } from '../../../draft/draft-context';
import { inClerkWords } from '../../../lib/office-words';
import { useSetForm } from './use-set-form';

const SLUG = FormDefinition.properties.slug;
const PATTERN = new RegExp(SLUG.pattern ?? '', 'u');

/** The part of the address that is the service's own. */
function LinkName() {
  const set = useSetForm();
  const slug = useDefinition((definition) => definition.slug);
  const url = useDraft(({ saved }) => saved.url);
  const [wrong, setWrong] = useState('');
  const take = (typed: string): void => {
    const next = typed.toLowerCase().replace(/[\s_]+/g, '-');
    const fits = PATTERN.test(next);
    setWrong(fits ? '' : 'ใช้ได้เฉพาะ a–z 0–9 และขีดกลาง เช่น streetlight-report');
    if (fits) set({ slug: next });
  };
  return (
    <TypedText
      label="ชื่อลิงก์ (ภาษาอังกฤษ)"
      help={<>ประชาชนเปิดที่ {url.replace(/[^/]*$/, slug)} ถ้าเปลี่ยนหลังเผยแพร่ ลิงก์เดิมและคิวอาร์โค้ดที่พิมพ์ไว้ยังใช้ได้</>}
      value={slug}
      maxLength={SLUG.maxLength ?? 0}
      fault={wrong}
      onValue={take}
    />
  );
}

/** The question that the code of a place answers: the number of a lamp pole, the name of a hall. */
function PointField() {
  const set = useSetForm();
  const pages = useDefinition((definition) => definition.pages);
  const pointField = useDefinition((definition) => definition.pointField);
  const fields = useMemo(() => fieldsIn({ pages }).filter(({ type }) => POINT_TYPES.includes(type)), [pages]);
  const isGone = pointField !== undefined && !fields.some(({ key }) => key === pointField);
  return (
    <div className="field">
      <SelectField
        label="คิวอาร์โค้ดประจำจุด กรอกคำตอบให้คำถาม"
        value={pointField ?? ''}
        options={[
          { value: '', text: 'ไม่ใช้' },
          ...fields.map(({ key, label }) => ({
            value: key,
            text: inClerkWords(label.th) || 'คำถามที่ยังไม่มีข้อความ',
          })),
          ...(isGone ? [{ value: pointField, text: 'คำถามเดิมถูกลบแล้ว' }] : []),
        ]}
        onValue={(key) => set({ pointField: key || null })}
      />
      <p className="help">เช่น คิวอาร์โค้ดที่ติดเสาไฟแต่ละต้น กรอก “หมายเลขเสาไฟ” ให้ทันทีที่สแกน</p>
    </div>
  );
}

/** Whether doubles are saved by telling what waits at the same place. */
function OpenReports() {
  const set = useSetForm();
  const openReports = useDefinition((definition) => definition.openReports);
  const sealed = useDefinition((definition) => definition.sealed);
  if (sealed) return null;
  return (
    <Switch
      label="แสดงเรื่องที่แจ้งไว้แล้ว ณ จุดเดียวกัน"
      help="ผู้ที่สแกนจุดเดียวกันหรืออยู่ในระยะ 100 เมตร เห็นวันที่ สถานะ และตัวเลือกที่เกี่ยวกับเรื่อง ไม่เห็นข้อมูลของผู้แจ้ง ใช้กับของสาธารณะเท่านั้น เช่น เสาไฟ"
      on={Boolean(openReports)}
      onChange={(on) => set({ openReports: on || null })}
    />
  );
}

/** Where citizens find the service. */
export function Links() {
  return (
    <section className="panel">
      <h2>ลิงก์และคิวอาร์โค้ด</h2>
      <LinkName />
      <PointField />
      <OpenReports />
    </section>
  );
}
