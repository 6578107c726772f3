import { Words } from '../paper-text';

interface RuledTableProps {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A ruled table of the petition's texts; short rows are filled up with empty cells. */
export function RuledTable({ columns, rows }: RuledTableProps) {
  return (
    <table className="picture-table">
      <thead>
        <tr>
          {columns.map((text, at) => (
            <th key={at} scope="col">
              <Words text={text} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, number) => (
          <tr key={number}>
            {columns.map((_, at) => (
              <td key={at}>
                <Words text={row[at] ?? ''} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
