import { CATEGORIES, FormDefinition, LABEL_MAX, PROSE_MAX } from '@khamrong/schemas';
import { useState } from 'react';
import { SelectField } from '../../../components/select-field';
import { TypedText } from '../../../components/typing/typed-text';
import { useDefinition, useDraftStore } from '../../../draft/draft-context';
import { withThai, withThaiOrNone } from '../thai-text';
import { useSetForm } from './use-set-form';

const OTHER = '';

/** The part of the office that works the cases, of its own list or in other words. */
function Department() {
  const set = useSetForm();
  const { divisions } = useDraftStore().office;
  const department = useDefinition((definition) => definition.department);
  const isListed = divisions.includes(department.th);
  const [isOther, setOther] = useState(!isListed);
  const other = isOther || !isListed;
  const choose = (name: string): void => {
    setOther(name === OTHER);
    if (name !== OTHER) set({ department: { th: name } });
  };
  return (
    <>
      <SelectField
        label="ส่วนงานที่รับผิดชอบ"
        value={other ? OTHER : department.th}
        options={[
          ...divisions.map((name) => ({ value: name, text: name })),
          { value: OTHER, text: 'อื่น ๆ (พิมพ์เอง)' },
        ]}
        onValue={choose}
      />
      {other && (
        <TypedText
          label="ชื่อส่วนงาน"
          value={department.th}
          maxLength={LABEL_MAX}
          onValue={(th) => set({ department: withThai(department, th) })}
        />
      )}
    </>
  );
}

const { name: NAME, phone: PHONE } = FormDefinition.properties.contact.properties;

/** Whom citizens may ask. */
function Contact() {
  const set = useSetForm();
  const contact = useDefinition((definition) => definition.contact);
  const change = (changes: { name?: string; phone?: string }): void => {
    const next = { name: '', phone: '', ...contact, ...changes };
    set({ contact: next.name || next.phone ? next : null });
  };
  return (
    <div className="editor-pair">
      <TypedText
        label="ผู้ติดต่อสอบถาม"
        placeholder="เช่น กองช่าง"
        value={contact?.name ?? ''}
        maxLength={NAME.maxLength ?? 0}
        onValue={(name) => change({ name })}
      />
      <TypedText
        label="โทรศัพท์ผู้ติดต่อ"
        value={contact?.phone ?? ''}
        maxLength={PHONE.maxLength ?? 0}
        onValue={(phone) => change({ phone })}
      />
    </div>
  );
}

/** What the service is, who does it and whom to ask. */
export function About() {
  const set = useSetForm();
  const title = useDefinition((definition) => definition.title);
  const description = useDefinition((definition) => definition.description);
  const category = useDefinition((definition) => definition.category);
  return (
    <section className="panel">
      <h2>บริการนี้คืออะไร</h2>
      <TypedText
        label="ชื่อบริการ"
        placeholder="เช่น แจ้งไฟฟ้าสาธารณะดับ"
        value={title.th}
        maxLength={LABEL_MAX}
        onValue={(th) => set({ title: withThai(title, th) })}
      />
      <TypedText
        lines
        label="คำอธิบายบริการ"
        help="ประชาชนเห็นใต้ชื่อบริการ"
        value={description?.th ?? ''}
        maxLength={PROSE_MAX}
        onValue={(th) => set({ description: withThaiOrNone(description, th) })}
      />
      <SelectField
        label="หมวดบริการ"
        value={category}
        options={Object.entries(CATEGORIES).map(([value, text]) => ({ value, text: text.th }))}
        onValue={(next) => set({ category: next })}
      />
      <Department />
      <Contact />
    </section>
  );
}
