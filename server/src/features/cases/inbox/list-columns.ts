import {
  inLanguage,
  isAnswered,
  typeOf,
  type Answers,
  type CaseItem,
  type Field,
  type FieldTypeName,
  type Language,
  type ListColumns,
} from '@khamrong/schemas';
import { Schema, type Connection, type Model, type Types } from 'mongoose';
import type { PublishedVersion } from '../../forms/forms.service';
import { isSealed } from '../../submissions/seal-answers';

/** Which answers of a service stand in its list. */
interface ListColumnsDocument {
  /** The form's. */
  _id: Types.ObjectId;
  keys: string[];
}

const schema = new Schema<ListColumnsDocument>({
  _id: { type: Schema.Types.ObjectId, required: true },
  keys: { type: [String], required: true },
});

const modelOn = (connection: Connection): Model<ListColumnsDocument> =>
  connection.models.ListColumns ??
  connection.model<ListColumnsDocument>('ListColumns', schema, 'listColumns');

/** Types whose answers are a word or a line. */
const SHORT: ReadonlySet<FieldTypeName> = new Set([
  'text',
  'phone_th',
  'integer',
  'amount_thb',
  'date_be',
  'datetime_be',
  'time',
  'radio',
  'select',
  'select_org_list',
  'checkbox_group',
  'checkbox_group_org_list',
] satisfies FieldTypeName[]);

const isShort = (field: Field): boolean => SHORT.has(field.type) && !isSealed(field);

/** Questions that may stand in the list; none of a sealed service. */
const columnsIn = ({ definition, checker }: PublishedVersion): Field[] =>
  definition.sealed ? [] : [...checker.fields.values()].filter(isShort);

/** Keys in their order, those alone that the version has. */
export async function readColumns(
  connection: Connection,
  form: Types.ObjectId,
  version: PublishedVersion,
): Promise<ListColumns> {
  const kept = (await modelOn(connection).findById(form).lean())?.keys ?? [];
  const fields = columnsIn(version);
  return {
    keys: kept.filter((key) => fields.some((field) => field.key === key)),
    choices: fields.map(({ key, label }) => ({ value: key, text: label.th })),
  };
}

export async function keepColumns(
  connection: Connection,
  form: Types.ObjectId,
  keys: string[],
): Promise<void> {
  await modelOn(connection).updateOne({ _id: form }, { $set: { keys } }, { upsert: true });
}

/** The answers of a case for its columns, by the version that it answered: one that did not ask has none. */
export function presentColumns(
  answers: Answers,
  keys: readonly string[],
  { version, live, language }: { version: PublishedVersion; live: PublishedVersion; language: Language },
): NonNullable<CaseItem['columns']> {
  const asked = columnsIn(version);
  return keys.map((key) => {
    const field = asked.find((each) => each.key === key);
    const label = live.checker.fields.get(key)?.label ?? field?.label;
    const value = answers[key];
    const text = field && isAnswered(value) ? typeOf(field).text(value, field, { language }) : '';
    return { key, label: label ? inLanguage(label, language) : key, text };
  });
}
