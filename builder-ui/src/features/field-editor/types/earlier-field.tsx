import type { Field, FieldTypeName } from '@khamrong/schemas';
import { fieldsIn } from '@khamrong/schemas';
import { useMemo } from 'react';
import { SelectField } from '../../../components/select-field';
import { useDefinition } from '../../../draft/draft-context';
import { inClerkWords } from '../../../lib/office-words';

/** The fields of these types that stand before one. */
export function useEarlierFields(field: Field, types: readonly FieldTypeName[]): Field[] {
  const pages = useDefinition((definition) => definition.pages);
  const wanted = types.join();
  return useMemo(() => {
    const all = fieldsIn({ pages });
    const earlier = all.slice(
      0,
      all.findIndex(({ key }) => key === field.key),
    );
    return earlier.filter(({ type }) => wanted.split(',').includes(type));
  }, [pages, field.key, wanted]);
}

interface EarlierFieldChoiceProps {
  field: Field;
  types: readonly FieldTypeName[];
  label: string;
  /** What choosing no field means. */
  none: string;
  value: string | undefined;
  onValue: (key: string | undefined) => void;
}

/** One of the earlier fields of some type. One that is there no longer is told. */
export function EarlierFieldChoice({ field, types, label, none, value, onValue }: EarlierFieldChoiceProps) {
  const earlier = useEarlierFields(field, types);
  const isGone = value !== undefined && value !== '' && !earlier.some(({ key }) => key === value);
  if (earlier.length === 0 && !isGone) return null;
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      options={[
        { value: '', text: none },
        ...earlier.map(({ key, label: { th } }) => ({
          value: key,
          text: inClerkWords(th) || 'คำถามที่ยังไม่มีข้อความ',
        })),
        ...(isGone ? [{ value, text: 'คำถามเดิมถูกลบหรือย้ายไปอยู่หลังแล้ว' }] : []),
      ]}
      onValue={(key) => onValue(key || undefined)}
    />
  );
}
