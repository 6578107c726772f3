import { LABEL_MAX, type Choice } from '@khamrong/schemas';
import { useId } from 'react';
import { Switch } from '../../../components/typing/switch';
import { TypedText } from '../../../components/typing/typed-text';
import { useDraftStore } from '../../../draft/draft-context';
import { withThai } from '../thai-text';
import { useSetField } from '../use-set-field';
import type { ChoiceType, FieldOf, OfField } from './field-props';

interface OfChoice<N extends ChoiceType> extends OfField<N> {
  choice: Choice;
}

const isAlone = (field: FieldOf<ChoiceType>, { value }: Choice): boolean =>
  field.type === 'checkbox_group' && Boolean(field.exclusive?.includes(value));

const isDefault = (field: FieldOf<ChoiceType>, { value }: Choice): boolean =>
  'default' in field && field.default === value;

const isRefused = (field: FieldOf<ChoiceType>, { value }: Choice): boolean =>
  'refuse' in field && field.refuse?.value === value;

/** What is set of a choice, in short. */
export const choiceNotes = (field: FieldOf<ChoiceType>, choice: Choice): string =>
  [
    isDefault(field, choice) && 'เลือกไว้ให้ก่อน',
    isAlone(field, choice) && 'เลือกร่วมกับข้ออื่นไม่ได้',
    isRefused(field, choice) && 'ไม่รับคำร้อง',
    choice.department && `ส่งเรื่องไปที่ ${choice.department}`,
  ]
    .filter(Boolean)
    .join(' · ');

/** Department the case goes to when this choice is taken. */
function Department({ field, choice }: OfChoice<ChoiceType>) {
  const { office } = useDraftStore();
  const set = useSetField(field);
  const id = useId();
  const { department = '' } = choice;
  const names = [...new Set([...office.divisions, ...(department ? [department] : [])])];
  const choose = (name: string): void => {
    const { department: _, ...rest } = choice;
    const changed = name ? { ...rest, department: name } : rest;
    set({ choices: field.choices.map((each) => (each.value === choice.value ? changed : each)) });
  };
  return (
    <div className="field">
      <label htmlFor={id}>เมื่อเลือกข้อนี้ ส่งเรื่องไปที่</label>
      <select id={id} value={department} onChange={(event) => choose(event.target.value)}>
        <option value="">ส่วนงานของบริการนี้ (ตามปกติ)</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
}

/** A choice that ends the application, with the sentence that says why. */
function Refusal({ field, choice }: OfChoice<'radio'>) {
  const set = useSetField(field);
  const on = isRefused(field, choice);
  return (
    <>
      <Switch
        label="เลือกข้อนี้แล้วยื่นคำร้องไม่ได้"
        help="ใช้กับผู้ที่ไม่มีสิทธิ ผู้ยื่นเห็นข้อความแจ้งเหตุผลทันที"
        on={on}
        onChange={(next) => set({ refuse: next ? { value: choice.value, message: { th: '' } } : null })}
      />
      {on && (
        <TypedText
          label="ข้อความแจ้งเหตุผล"
          value={field.refuse?.message.th ?? ''}
          maxLength={LABEL_MAX}
          onValue={(th) =>
            set({ refuse: { value: choice.value, message: withThai(field.refuse?.message, th) } })
          }
        />
      )}
    </>
  );
}

/** Several of these may be chosen together, but this one stands alone. */
function Alone({ field, choice }: OfChoice<'checkbox_group'>) {
  const set = useSetField(field);
  const others = (field.exclusive ?? []).filter((value) => value !== choice.value);
  const change = (on: boolean): void => {
    const exclusive = on ? [...others, choice.value] : others;
    set({ exclusive: exclusive.length > 0 ? exclusive : null });
  };
  return (
    <Switch
      label="เลือกข้อนี้แล้ว เลือกข้ออื่นไม่ได้"
      help="เช่น “ไม่ได้รับสวัสดิการใด”"
      on={isAlone(field, choice)}
      onChange={change}
    />
  );
}

/** What more can be set of one choice. */
export function ChoiceDetails({ field, choice }: OfChoice<ChoiceType>) {
  const set = useSetField(field);
  if (field.type === 'checkbox_group') return <Alone field={field} choice={choice} />;
  return (
    <>
      <Switch
        label="เลือกข้อนี้ไว้ให้ก่อน"
        help="ผู้ยื่นเปลี่ยนได้"
        on={isDefault(field, choice)}
        onChange={(on) => set({ default: on ? choice.value : null })}
      />
      <Department field={field} choice={choice} />
      {field.type === 'radio' && <Refusal field={field} choice={choice} />}
    </>
  );
}
