import type { Text } from '@khamrong/schemas';
import { inClerkWords } from '../../lib/office-words';

interface Labelled {
  label: Text;
}

/** Choices shown of a list; the rest are counted. */
const SHOWN = 5;
/** Rows and columns shown of a table. */
const ROWS = 3;
const COLUMNS = 5;

const More = ({ of, shown, what }: { of: number; shown: number; what: string }) =>
  of > shown && <span className="small">{`อีก ${(of - shown).toLocaleString('th-TH')} ${what}`}</span>;

interface ListSketchProps {
  choices: readonly (Labelled & { value: string })[];
  mark: 'radio' | 'check' | 'select';
}

/** The first choices of a list. */
export function ListSketch({ choices, mark }: ListSketchProps) {
  if (choices.length === 0) return <span className="small">ยังไม่มีตัวเลือก</span>;
  return (
    <>
      <ul className={`sketch-choices sketch-${mark}`}>
        {choices.slice(0, SHOWN).map(({ value, label }) => (
          <li key={value}>{inClerkWords(label.th)}</li>
        ))}
      </ul>
      <More of={choices.length} shown={SHOWN} what="ตัวเลือก" />
    </>
  );
}

interface MatrixSketchProps {
  scale: readonly (Labelled & { value: string })[];
  groups: readonly { items: readonly (Labelled & { key: string })[] }[];
}

/** The first rows of a rating table. */
export function MatrixSketch({ scale, groups }: MatrixSketchProps) {
  const items = groups.flatMap((group) => group.items);
  return (
    <>
      <p className="small">{scale.map(({ label }) => label.th).join(' · ')}</p>
      <ul className="sketch-choices sketch-radio">
        {items.slice(0, ROWS).map(({ key, label }) => (
          <li key={key}>{label.th}</li>
        ))}
      </ul>
      <More of={items.length} shown={ROWS} what="ข้อ" />
    </>
  );
}

interface TableSketchProps {
  columns: readonly (Labelled & { key: string })[];
  maxRows: number;
}

/** The head of a table. */
export function TableSketch({ columns, maxRows }: TableSketchProps) {
  return (
    <>
      <span className="sketch-row">
        {columns.slice(0, COLUMNS).map(({ key, label }) => (
          <span key={key} className="sketch-line">
            {label.th}
          </span>
        ))}
      </span>
      <More of={columns.length} shown={COLUMNS} what="คอลัมน์" />
      <span className="small">{`เพิ่มได้ถึง ${maxRows} แถว`}</span>
    </>
  );
}
