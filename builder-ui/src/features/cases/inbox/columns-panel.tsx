import { LIST_COLUMNS_MAX, type ListColumns } from '@khamrong/schemas';
import { useCallback } from 'react';
import { ErrorMessage } from '../../../components/error-message';
import { LoadedView } from '../../../components/loaded-view';
import { request } from '../../../lib/api-client';
import { useAction } from '../../../lib/use-action';
import { useLoaded } from '../../../lib/use-loaded';

const PATH = '/api/v1/office/inbox/columns';

interface ColumnsPanelProps {
  /** Slug of the service whose cases are listed. */
  form: string;
  /** After another column was chosen. */
  onChanged: () => void;
}

interface ChoicesProps extends ColumnsPanelProps {
  columns: ListColumns;
  onColumns: (columns: ListColumns) => void;
}

function Choices({ form, columns: { keys, choices }, onColumns, onChanged }: ChoicesProps) {
  const { run, busy, error } = useAction(
    useCallback(
      async (next: string[]) => {
        onColumns(await request<ListColumns>('PUT', PATH, { form, keys: next }));
        onChanged();
      },
      [form, onColumns, onChanged],
    ),
  );
  const turn = (key: string, on: boolean): void =>
    void run(on ? [...keys, key] : keys.filter((each) => each !== key));
  if (choices.length === 0) return <p>บริการนี้ไม่มีคำตอบที่แสดงในรายการได้</p>;
  return (
    <>
      <ErrorMessage error={error} />
      <div className="column-choices">
        {choices.map(({ value, text }) => (
          <label className="check" key={value}>
            <input
              type="checkbox"
              checked={keys.includes(value)}
              disabled={busy || (!keys.includes(value) && keys.length >= LIST_COLUMNS_MAX)}
              onChange={({ target }) => turn(value, target.checked)}
            />
            {text}
          </label>
        ))}
      </div>
    </>
  );
}

/** Which answers stand in the list of a service; what is chosen is shown to everybody who works its cases. */
export function ColumnsPanel({ form, onChanged }: ColumnsPanelProps) {
  const columns = useLoaded<ListColumns>(
    useCallback(
      (signal) => request('GET', `${PATH}?${new URLSearchParams({ form })}`, undefined, signal),
      [form],
    ),
  );
  return (
    <details className="panel save-view">
      <summary>คอลัมน์ของบริการนี้</summary>
      <p className="help">
        เลือกคำตอบที่ต้องการเห็นในรายการ ไม่เกิน {LIST_COLUMNS_MAX} ข้อ ทุกคนที่ทำงานกับบริการนี้เห็นเหมือนกัน บันทึกทันทีที่เลือก
      </p>
      <LoadedView from={columns}>
        {(loaded) => (
          <Choices form={form} columns={loaded} onColumns={columns.replace} onChanged={onChanged} />
        )}
      </LoadedView>
    </details>
  );
}
