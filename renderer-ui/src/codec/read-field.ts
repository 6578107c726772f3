import type { ControlOptions, FieldTypeName } from '@khamrong/schemas';
import { dateFromParts } from './date-parts';
import { partName } from './input-names';
import { pointOf } from './point-parts';
import { readRow, rowIndexes } from './rows';
import { allTyped, oneTyped, type Typed } from './typed';
import type { MatrixOptions, TableOptions } from './structured-options';

/** Reads one field's answer; undefined where nothing was typed. What cannot be understood stays as typed. */
type Reader = (typed: Typed, key: string, options: ControlOptions) => unknown;

const orNothing = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

const readDate: Reader = (typed, key, { partial }) => {
  const part = (name: string): string => oneTyped(typed, partName(key, name)) ?? '';
  return dateFromParts({ day: part('day'), month: part('month'), year: part('year') }, partial === true);
};

const readDatetime: Reader = (typed, key, options) => {
  const date = readDate(typed, key, options);
  const time = oneTyped(typed, partName(key, 'time'));
  return date === undefined && time === undefined ? undefined : `${date ?? ''}T${time ?? ''}`;
};

const readPoint: Reader = (typed, key) => {
  const lat = oneTyped(typed, partName(key, 'lat'));
  const lng = oneTyped(typed, partName(key, 'lng'));
  return lat === undefined && lng === undefined ? undefined : pointOf(lat ?? '', lng ?? '');
};

const readMatrix: Reader = (typed, key, options) => {
  const { groups } = options as MatrixOptions;
  const rated = groups.flatMap(({ items }) =>
    items.flatMap((item) => {
      const value = oneTyped(typed, partName(key, item.key));
      return value === undefined ? [] : [[item.key, value] as const];
    }),
  );
  return rated.length > 0 ? Object.fromEntries(rated) : undefined;
};

const readTexts: Reader = (typed, key) =>
  orNothing(
    rowIndexes(typed, key).flatMap((index) => {
      const line = oneTyped(typed, partName(key, index));
      return line === undefined ? [] : [line];
    }),
  );

const readTable: Reader = (typed, key, options) => {
  const columns = (options as TableOptions).columns.map((column) => column.key);
  const rows = rowIndexes(typed, key).map((index) => readRow(typed, key, index, columns));
  return orNothing(rows.filter((row) => Object.keys(row).length > 0));
};

const readTicked: Reader = (typed, key) => (oneTyped(typed, key) === undefined ? undefined : true);
const readList: Reader = (typed, key) => orNothing(allTyped(typed, key));

/** Types whose answer is not one text under the field's key. */
const readers: Partial<Record<FieldTypeName, Reader>> = {
  checkbox_group: readList,
  checkbox_group_org_list: readList,
  consent: readTicked,
  date_be: readDate,
  datetime_be: readDatetime,
  geo_point: readPoint,
  matrix_likert: readMatrix,
  repeat_text: readTexts,
  repeat_table: readTable,
};

/** A field's answer out of what the page sent. */
export const readField: Reader = (typed, key, options) =>
  (readers[options.field as FieldTypeName] ?? oneTyped)(typed, key, options);
