import { Switch } from '../../../components/typing/switch';
import { TypedNumber } from '../../../components/typing/typed-number';
import { boundsOf, sizeOf } from '../bounds';
import { freeName, RowList } from '../rows';
import { useSetField } from '../use-set-field';
import type { FieldOf, OfField } from './field-props';

type Column = FieldOf<'repeat_table'>['columns'][number];

/** Most characters a cell takes. */
const LONGEST_CELL = 400;

/** How many rows or lines citizens may add. */
export function MaxRows({ field }: OfField<'repeat_table' | 'repeat_text'>) {
  const set = useSetField(field);
  return (
    <TypedNumber
      label="กรอกได้ไม่เกิน"
      unit={field.type === 'repeat_table' ? 'แถว' : 'รายการ'}
      needed
      {...boundsOf(field.type, 'maxRows')}
      value={field.maxRows}
      onValue={(maxRows) => set({ maxRows })}
    />
  );
}

export function LineLength({ field }: OfField<'repeat_text'>) {
  const set = useSetField(field);
  return (
    <TypedNumber
      label="แต่ละรายการยาวไม่เกิน"
      unit="ตัวอักษร"
      placeholder="200"
      {...boundsOf('repeat_text', 'maxLength')}
      value={field.maxLength}
      onValue={(maxLength) => set({ maxLength: maxLength ?? null })}
    />
  );
}

const columnNotes = ({ required, maxLength }: Column): string =>
  [required && 'จำเป็นต้องกรอก', maxLength && `ไม่เกิน ${maxLength} ตัวอักษร`].filter(Boolean).join(' · ');

interface ColumnDetailsProps {
  column: Column;
  onColumn: (column: Column) => void;
}

const ColumnDetails = ({ column: { required, maxLength, ...column }, onColumn }: ColumnDetailsProps) => (
  <>
    <Switch
      label="จำเป็นต้องกรอกทุกแถว"
      on={Boolean(required)}
      onChange={(on) =>
        onColumn({ ...column, ...(maxLength ? { maxLength } : {}), ...(on ? { required: on } : {}) })
      }
    />
    <TypedNumber
      label="ยาวไม่เกิน"
      unit="ตัวอักษร"
      placeholder="200"
      min={1}
      max={LONGEST_CELL}
      value={maxLength}
      onValue={(length) =>
        onColumn({ ...column, ...(required ? { required } : {}), ...(length ? { maxLength: length } : {}) })
      }
    />
  </>
);

/** The columns of a table that citizens fill row by row. */
export function TableColumns({ field }: OfField<'repeat_table'>) {
  const set = useSetField(field);
  const { columns } = field;
  const change = (column: Column): void =>
    set({ columns: columns.map((each) => (each.key === column.key ? column : each)) });
  return (
    <div className="editor-part">
      <RowList<Column>
        noun="คอลัมน์"
        rows={columns}
        idOf={({ key }) => key}
        onRows={(next) => set({ columns: next })}
        make={() => ({
          key: freeName(
            'column_',
            columns.map(({ key }) => key),
          ),
          label: { th: '' },
        })}
        min={1}
        max={sizeOf('repeat_table', 'columns')}
        details={(column) => <ColumnDetails column={column} onColumn={change} />}
        notes={columnNotes}
      />
    </div>
  );
}
