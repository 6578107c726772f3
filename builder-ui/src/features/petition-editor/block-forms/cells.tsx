import { PaperTextField } from '../paper-text';

interface CellsProps {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  onTable: (columns: string[], rows: string[][]) => void;
}

const COLUMNS_MOST = 8;
const ROWS_MOST = 40;

const replaced = <T,>(list: readonly T[], at: number, value: T): T[] =>
  list.map((each, index) => (index === at ? value : each));
const without = <T,>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

/** A table to write in: heads, cells, and buttons for rows and columns. */
export function Cells({ columns, rows, onTable }: CellsProps) {
  const full = rows.map((row) => columns.map((_, at) => row[at] ?? ''));
  const shape = `${columns.length}/${rows.length}`;
  return (
    <fieldset className="cells">
      <legend>ข้อความในตาราง</legend>
      <div className="cells-row">
        {columns.map((text, at) => (
          <PaperTextField
            key={`${shape}/${at}`}
            label={`หัวคอลัมน์ที่ ${at + 1}`}
            value={text}
            onValue={(words) => onTable(replaced(columns, at, words), full)}
          />
        ))}
      </div>
      {full.map((row, number) => (
        <div key={`${shape}/${number}`} className="cells-row">
          {row.map((text, at) => (
            <PaperTextField
              key={at}
              label={`แถว ${number + 1} คอลัมน์ ${at + 1}`}
              value={text}
              onValue={(words) => onTable([...columns], replaced(full, number, replaced(row, at, words)))}
            />
          ))}
          {full.length > 1 && (
            <button
              type="button"
              className="button"
              onClick={() => onTable([...columns], without(full, number))}
            >
              ลบแถว {number + 1}
            </button>
          )}
        </div>
      ))}
      <div className="actions">
        {full.length < ROWS_MOST && (
          <button
            type="button"
            className="button"
            onClick={() => onTable([...columns], [...full, columns.map(() => '')])}
          >
            เพิ่มแถว
          </button>
        )}
        {columns.length < COLUMNS_MOST && (
          <button
            type="button"
            className="button"
            onClick={() =>
              onTable(
                [...columns, ''],
                full.map((row) => [...row, '']),
              )
            }
          >
            เพิ่มคอลัมน์
          </button>
        )}
        {columns.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() =>
              onTable(
                columns.slice(0, -1),
                full.map((row) => row.slice(0, -1)),
              )
            }
          >
            ลบคอลัมน์สุดท้าย
          </button>
        )}
      </div>
    </fieldset>
  );
}
