import { fieldsIn, ROW_NUMBER } from '@khamrong/schemas';
import { SelectField } from '../../../components/select-field';
import { TextField } from '../../../components/text-field';
import { useDefinition } from '../../../draft/draft-context';
import { LinesField, PaperTextField } from '../paper-text';
import { Cells } from './cells';
import type { Draft } from './controls';
import type { ControlProps } from './plain-controls';

interface OfDraft {
  draft: Draft;
  /** Changes several settings at once. */
  onChanges: (changes: Draft) => void;
}

/** The cells of a table of texts: columns and rows change together. */
export const CellsControl = ({ draft, onChanges }: OfDraft) => (
  <Cells
    columns={draft.columns as string[]}
    rows={draft.rows as string[][]}
    onTable={(columns, rows) => onChanges({ columns, rows })}
  />
);

const ROWS_MOST = 60;

/** Empty rows, or rows that begin with words. */
export function TableRows({ value, onValue }: ControlProps<'tableRows'>) {
  const named = Array.isArray(value);
  return (
    <>
      <SelectField
        label="แถวของตาราง"
        value={named ? 'named' : 'empty'}
        options={[
          { value: 'empty', text: 'แถวว่าง' },
          { value: 'named', text: 'แถวที่มีชื่อรายการ' },
        ]}
        onValue={(chosen) => onValue(chosen === 'named' ? [''] : 5)}
      />
      {named ? (
        <LinesField
          label="ชื่อรายการ"
          help="พิมพ์บรรทัดละหนึ่งรายการ"
          most={ROWS_MOST}
          value={value as string[]}
          onValue={onValue}
        />
      ) : (
        <TextField
          type="number"
          min={1}
          max={ROWS_MOST}
          label={`จำนวนแถวว่าง (1–${ROWS_MOST})`}
          value={String(value ?? 5)}
          onValue={(typed) => onValue(Math.min(ROWS_MOST, Math.max(1, Math.trunc(Number(typed)) || 1)))}
        />
      )}
    </>
  );
}

interface AnnexColumn {
  title: string;
  from?: string;
}

const COLUMNS_MOST = 12;

/** Columns of an annexed list: their heads, and what of the form's table fills each. */
export function AnnexColumns({ value, onValue, draft }: ControlProps<'annexColumns'> & { draft: Draft }) {
  const field = useDefinition((definition) => fieldsIn(definition).find(({ key }) => key === draft.field));
  const columns = (value as AnnexColumn[] | undefined) ?? [];
  const sources = field?.type === 'repeat_table' ? field.columns : [];
  const options = [
    { value: '', text: 'เว้นว่างให้เขียน' },
    { value: ROW_NUMBER, text: 'ลำดับที่' },
    ...sources.map(({ key, label }) => ({ value: key, text: label.th })),
  ];
  const change = (at: number, next: AnnexColumn): void =>
    onValue(columns.map((column, index) => (index === at ? next : column)));
  return (
    <fieldset className="item-list">
      <legend>คอลัมน์</legend>
      {columns.map(({ title, from = '' }, at) => (
        <div key={`${at}/${columns.length}`} className="annex-column">
          <PaperTextField
            label={`หัวคอลัมน์ที่ ${at + 1}`}
            value={title}
            onValue={(text) => change(at, { ...(from && { from }), title: text })}
          />
          <SelectField
            label="กรอกจาก"
            value={from}
            options={options}
            onValue={(chosen) => change(at, { title, ...(chosen && { from: chosen }) })}
          />
          {columns.length > 1 && (
            <button
              type="button"
              className="button"
              onClick={() => onValue(columns.filter((_, index) => index !== at))}
            >
              ลบคอลัมน์ที่ {at + 1}
            </button>
          )}
        </div>
      ))}
      {columns.length < COLUMNS_MOST && (
        <button type="button" className="button" onClick={() => onValue([...columns, { title: '' }])}>
          เพิ่มคอลัมน์
        </button>
      )}
    </fieldset>
  );
}

interface Signers {
  role: string;
  count: number;
}

/** Several people of one role who sign below a box. */
export function SignersControl({ value, onValue, control }: ControlProps<'signers'>) {
  const signers = value as Signers | undefined;
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={signers !== undefined}
          onChange={(event) => onValue(event.target.checked ? { role: 'กรรมการ', count: 3 } : undefined)}
        />
        {control.label}
      </label>
      {signers && (
        <>
          <PaperTextField
            label="ตำแหน่งของผู้ลงชื่อ"
            value={signers.role}
            onValue={(role) => onValue({ ...signers, role })}
          />
          <TextField
            type="number"
            min={1}
            max={9}
            label="จำนวนคน (1–9)"
            value={String(signers.count)}
            onValue={(typed) => onValue({ ...signers, count: Math.min(9, Math.max(1, Number(typed) || 1)) })}
          />
        </>
      )}
    </>
  );
}
