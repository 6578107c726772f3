import { inLanguage } from '@khamrong/schemas';
import { partName } from '../codec/input-names';
import type { TableOptions } from '../codec/structured-options';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { CellInput } from './cell-input';
import { RowList } from './row-list';

const listOf = <T,>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);

const replaced = <T,>(rows: T[], index: number, row: T): T[] => {
  const next = rows.length > 0 ? [...rows] : [row];
  next[index] = row;
  return next;
};

/** A list of short texts. */
export function RepeatTextControl(field: FieldProps) {
  const lines = listOf<string>(field.value);
  return (
    <RowList field={field} rows={lines} blank="">
      {(line, index) => (
        <CellInput
          field={field}
          name={partName(field.fieldKey, index)}
          label={`${inLanguage(field.options.label, field.language)} ${index + 1}`}
          text={line}
          onText={(text) => field.commit(replaced(lines, index, text))}
        />
      )}
    </RowList>
  );
}

type TableRow = Record<string, string>;

/** Rows under headed columns, each row a card. */
export function RepeatTableControl(field: FieldProps) {
  const rows = listOf<TableRow>(field.value);
  const { columns } = field.options as TableOptions;
  return (
    <RowList<TableRow> field={field} rows={rows} blank={{}}>
      {(row, index) => (
        <fieldset className="row-cells">
          <legend>{say(FORM.rowTitle, field.language, { number: index + 1 })}</legend>
          {columns.map(({ key, label, required }) => {
            const name = partName(field.fieldKey, index, key);
            return (
              <label key={key} htmlFor={name}>
                <span>
                  {inLanguage(label, field.language)}
                  {required && <span className="required"> *</span>}
                </span>
                <CellInput
                  field={field}
                  name={name}
                  text={row[key] ?? ''}
                  onText={(text) => field.commit(replaced(rows, index, { ...row, [key]: text }))}
                />
              </label>
            );
          })}
        </fieldset>
      )}
    </RowList>
  );
}
