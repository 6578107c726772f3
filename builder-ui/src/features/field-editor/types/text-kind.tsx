import { LABEL_MAX } from '@khamrong/schemas';
import { useState } from 'react';
import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/typing/switch';
import { TypedText } from '../../../components/typing/typed-text';
import { sizeOf } from '../bounds';
import { withThaiOrNone } from '../thai-text';
import { useSetField } from '../use-set-field';
import type { OfField } from './field-props';
import { settingFault } from './setting-fault';
import { ANY_TEXT, kindOf, TEXT_KINDS } from './text-kinds';

const OWN = 'own';

/** The pattern itself, for those who know how to write one. */
function OwnPattern({ field }: OfField<'text'>) {
  const set = useSetField(field);
  return (
    <div className="editor-inset">
      <TypedText
        label="รูปแบบ (regular expression)"
        help="สำหรับผู้ดูแลระบบ เช่น ^[0-9]{6}$"
        value={field.pattern ?? ''}
        maxLength={sizeOf('text', 'pattern')}
        fault={settingFault(field, '/pattern')}
        onValue={(pattern) => set({ pattern: pattern || null })}
      />
      <Switch
        label="ใช้แป้นตัวเลขบนโทรศัพท์"
        on={field.inputMode === 'numeric'}
        onChange={(on) => set({ inputMode: on ? 'numeric' : null })}
      />
    </div>
  );
}

/** What is said to who writes another kind of text. */
function KindMessage({ field }: OfField<'text'>) {
  const set = useSetField(field);
  return (
    <TypedText
      label="ข้อความเมื่อกรอกไม่ตรงชนิด"
      value={field.patternMessage?.th ?? ''}
      placeholder="เช่น กรุณากรอกเป็นตัวเลขเท่านั้น"
      maxLength={LABEL_MAX}
      onValue={(th) => set({ patternMessage: withThaiOrNone(field.patternMessage, th) })}
    />
  );
}

const OPTIONS = [
  { value: '', text: 'ข้อความใดก็ได้' },
  ...TEXT_KINDS.map(({ id, text }) => ({ value: id, text })),
  { value: OWN, text: 'กำหนดรูปแบบเอง' },
];

/** What kind of text is asked for. */
export function TextKindChoice({ field }: OfField<'text'>) {
  const set = useSetField(field);
  const kind = field.pattern === undefined ? '' : (kindOf(field)?.id ?? OWN);
  const [isOwn, setOwn] = useState(kind === OWN);
  const shown = isOwn ? OWN : kind;
  const choose = (id: string): void => {
    setOwn(id === OWN);
    if (id !== OWN) set(TEXT_KINDS.find((each) => each.id === id)?.settings ?? ANY_TEXT);
  };
  return (
    <>
      <SelectField label="ชนิดข้อความที่รับ" value={shown} options={OPTIONS} onValue={choose} />
      {shown === OWN && <OwnPattern field={field} />}
      {field.pattern !== undefined && <KindMessage field={field} />}
    </>
  );
}
