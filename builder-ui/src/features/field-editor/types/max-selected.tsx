import { TypedNumber } from '../../../components/typing/typed-number';
import { boundsOf } from '../bounds';
import { useSetField } from '../use-set-field';
import type { OfField } from './field-props';

/** How many of the choices may be ticked. */
export function MaxSelected({ field }: OfField<'checkbox_group'>) {
  const set = useSetField(field);
  return (
    <TypedNumber
      label="เลือกได้ไม่เกิน"
      unit="ข้อ"
      placeholder="ไม่จำกัด"
      {...boundsOf('checkbox_group', 'maxSelected')}
      value={field.maxSelected}
      onValue={(maxSelected) => set({ maxSelected: maxSelected ?? null })}
    />
  );
}
