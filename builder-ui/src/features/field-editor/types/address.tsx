import { fieldsIn } from '@khamrong/schemas';
import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/typing/switch';
import { useDefinition, useDraftStore } from '../../../draft/draft-context';
import { inClerkWords } from '../../../lib/office-words';
import { useSetField } from '../use-set-field';
import type { FieldOf, OfField } from './field-props';

type Level = FieldOf<'address_lookup'>['level'];

const LEVELS: Record<Level, string> = {
  tambon: 'ตำบล/แขวง',
  amphoe: 'อำเภอ/เขต',
  province: 'จังหวัด',
};

/** What the keys of one address begin with: `addr_` of `addr_tambon`. */
const cascadeOf = (key: string): string => key.replace(/[A-Za-z0-9]+$/, '');

/** Which part of an address is asked for, and which other questions fill in together with it. */
export function AddressLevel({ field }: OfField<'address_lookup'>) {
  const set = useSetField(field);
  const cascade = cascadeOf(field.key);
  const others = useDefinition((definition) =>
    fieldsIn(definition)
      .filter(({ key }) => key !== field.key && cascade !== '' && cascadeOf(key) === cascade)
      .filter(({ key, type }) => type === 'address_lookup' || key === `${cascade}postcode`)
      .map(({ label }) => inClerkWords(label.th))
      .join(' '),
  );
  return (
    <div className="editor-part">
      <SelectField
        label="ส่วนของที่อยู่"
        value={field.level}
        options={(Object.keys(LEVELS) as Level[]).map((level) => ({ value: level, text: LEVELS[level] }))}
        onValue={(level) => set({ level })}
      />
      <p className="help">
        {others
          ? `เมื่อเลือกช่องนี้ ระบบช่วยกรอก ${others} ของที่อยู่เดียวกัน`
          : 'ช่องนี้อยู่ลำพัง ถ้าต้องการให้ตำบล อำเภอ จังหวัด และรหัสไปรษณีย์กรอกต่อกัน ให้เพิ่มจากชุด “ที่อยู่”'}
      </p>
    </div>
  );
}

export function AddressDefault({ field }: OfField<'address_lookup'>) {
  const set = useSetField(field);
  const { office } = useDraftStore();
  return (
    <Switch
      label={`กรอก “${office[field.level]}” ไว้ให้ก่อน`}
      help="ที่ตั้งของหน่วยงาน ผู้ยื่นแก้ได้"
      on={field.defaultFromOffice ?? Boolean(field.required)}
      onChange={(on) => set({ defaultFromOffice: on })}
    />
  );
}
