import { TypedNumber } from '../../../components/typing/typed-number';
import { TypedText } from '../../../components/typing/typed-text';
import { boundsOf, sizeOf } from '../bounds';
import { useSetField } from '../use-set-field';
import type { OfField } from './field-props';
import { settingFault } from './setting-fault';

/** How short and how long an answer may be. */
export function TextLengths({ field }: OfField<'text' | 'textarea'>) {
  const set = useSetField(field);
  return (
    <fieldset className="editor-pair">
      <legend>ความยาวของคำตอบ</legend>
      <TypedNumber
        label="อย่างน้อย"
        unit="ตัวอักษร"
        placeholder="ไม่กำหนด"
        {...boundsOf(field.type, 'minLength')}
        value={field.minLength}
        fault={settingFault(field, '/minLength')}
        onValue={(minLength) => set({ minLength: minLength ?? null })}
      />
      <TypedNumber
        label="ไม่เกิน"
        unit="ตัวอักษร"
        placeholder={field.type === 'text' ? '200' : '2000'}
        {...boundsOf(field.type, 'maxLength')}
        value={field.maxLength}
        onValue={(maxLength) => set({ maxLength: maxLength ?? null })}
      />
    </fieldset>
  );
}

/** What stands in the field before anything is written. */
export function DefaultText({ field }: OfField<'text' | 'textarea'>) {
  const set = useSetField(field);
  return (
    <TypedText
      label="ข้อความที่กรอกไว้ให้ก่อน"
      help="ผู้ยื่นแก้ได้"
      lines={field.type === 'textarea'}
      value={field.default ?? ''}
      maxLength={sizeOf(field.type, 'default')}
      onValue={(text) => set({ default: text || null })}
    />
  );
}

/** The only answer accepted. */
export function OnlyAnswer({ field }: OfField<'text'>) {
  const set = useSetField(field);
  return (
    <TypedText
      label="รับเฉพาะคำตอบนี้"
      help="เช่น สัญชาติ “ไทย” ถ้าไม่กำหนดให้เว้นว่างไว้"
      value={field.equals ?? ''}
      maxLength={sizeOf('text', 'equals')}
      fault={settingFault(field, '/equals')}
      onValue={(text) => set({ equals: text || null })}
    />
  );
}
