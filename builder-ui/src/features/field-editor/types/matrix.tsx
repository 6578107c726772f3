import { LABEL_MAX, type Choice } from '@khamrong/schemas';
import { SelectField } from '../../../components/select-field';
import { TypedText } from '../../../components/typing/typed-text';
import { freeName, RowList } from '../rows';
import { sizeOf } from '../bounds';
import { withThai } from '../thai-text';
import { useSetField } from '../use-set-field';
import type { FieldOf, OfField } from './field-props';
import { SCALES, scaleOf } from './scales';

type Group = FieldOf<'matrix_likert'>['groups'][number];

/** The levels that every item is rated on, ready-made or the clerk's own. */
export function MatrixScale({ field }: OfField<'matrix_likert'>) {
  const set = useSetField(field);
  const ready = scaleOf(field.scale);
  const choose = (id: string): void => {
    const scale = SCALES.find((each) => each.id === id);
    if (scale) set({ scale: scale.levels });
  };
  return (
    <fieldset className="editor-part">
      <legend>ระดับคะแนน</legend>
      <SelectField
        label="ชุดระดับคะแนน"
        value={ready?.id ?? ''}
        options={[
          ...SCALES.map(({ id, text }) => ({ value: id, text })),
          ...(ready ? [] : [{ value: '', text: 'กำหนดเอง' }]),
        ]}
        onValue={choose}
      />
      <details className="editor-fold">
        <summary>แก้ข้อความของแต่ละระดับ</summary>
        <RowList<Choice>
          noun="ระดับ"
          rows={field.scale}
          idOf={({ value }) => value}
          onRows={(scale) => set({ scale })}
          make={() => ({ value: freeName('level_', valuesOf(field)), label: { th: '' } })}
          min={2}
          max={sizeOf('matrix_likert', 'scale')}
        />
      </details>
    </fieldset>
  );
}

const valuesOf = ({ scale }: FieldOf<'matrix_likert'>): string[] => scale.map(({ value }) => value);

const itemKeys = ({ groups }: FieldOf<'matrix_likert'>): string[] =>
  groups.flatMap(({ items }) => items.map(({ key }) => key));

/** Most items a group takes. */
const MOST_ITEMS = 40;

/** What is rated, in groups with a heading each. */
export function MatrixGroups({ field }: OfField<'matrix_likert'>) {
  const set = useSetField(field);
  const { groups } = field;
  const newItem = () => ({ key: freeName('item_', itemKeys(field)), label: { th: '' } });
  const change = (group: Group): void =>
    set({ groups: groups.map((each) => (each.key === group.key ? group : each)) });
  const addGroup = (): void => {
    const key = freeName(
      'group_',
      groups.map((group) => group.key),
    );
    set({ groups: [...groups, { key, label: { th: '' }, items: [newItem()] }] });
  };
  const remove = (group: Group): void => set({ groups: groups.filter(({ key }) => key !== group.key) });
  return (
    <div className="editor-stack">
      {groups.map((group, index) => (
        <fieldset key={group.key} className="editor-inset">
          <legend className="off-screen">ด้านที่ {index + 1}</legend>
          <TypedText
            label={`หัวข้อด้านที่ ${index + 1}`}
            value={group.label.th}
            maxLength={LABEL_MAX}
            onValue={(th) => change({ ...group, label: withThai(group.label, th) })}
          />
          <RowList
            noun="ข้อ"
            rows={group.items}
            idOf={({ key }) => key}
            onRows={(items) => change({ ...group, items })}
            make={newItem}
            min={1}
            max={MOST_ITEMS}
          >
            {groups.length > 1 && (
              <button type="button" className="button button-quiet" onClick={() => remove(group)}>
                ลบด้านที่ {index + 1}
              </button>
            )}
          </RowList>
        </fieldset>
      ))}
      {groups.length < sizeOf('matrix_likert', 'groups') && (
        <div className="actions">
          <button type="button" className="button" onClick={addGroup}>
            + เพิ่มด้าน
          </button>
        </div>
      )}
    </div>
  );
}
