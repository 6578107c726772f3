import { useSetField } from '../use-set-field';
import { EarlierFieldChoice } from './earlier-field';
import type { OfField } from './field-props';

/** What is worked out, and from which question. */
export function Formula({ field }: OfField<'computed'>) {
  const set = useSetField(field);
  const { formula } = field;
  return (
    <div className="editor-part">
      <p className="help">ระบบคำนวณอายุเป็นปีเต็ม ณ วันที่ยื่น จากวันเกิดที่ผู้ยื่นกรอก</p>
      <EarlierFieldChoice
        field={field}
        types={['date_be']}
        label="คำนวณอายุจากคำถาม"
        none="เลือกคำถามวันเกิด"
        value={formula.from}
        onValue={(from) => from && set({ formula: { ...formula, from } })}
      />
    </div>
  );
}
