import { fieldsIn, type FormDefinition } from '../definition/form-definition';

/** Settings by which a definition names a field: its own name, or with the name of what it stands in. */
const NAMED_IN: ReadonlySet<string> = new Set([
  '.field',
  '.notBefore',
  '.pointField',
  'formula.from',
  'after.time',
  'after.fromDate',
  'after.toDate',
]);
/** Lists of field keys. */
const LISTED_IN: ReadonlySet<string> = new Set(['unprinted', 'fields']);

/** New keys of fields by those they had. */
export type Renaming = ReadonlyMap<string, string>;

const inText = (text: string, names: Renaming): string =>
  text.includes('{')
    ? text.replaceAll(
        /\{([a-z]\w*)(\|-?)?\}/g,
        (_, key: string, empty = '') => `{${names.get(key) ?? key}${empty}}`,
      )
    : text;

const isName = (name: string, around: string): boolean =>
  NAMED_IN.has(`.${name}`) || NAMED_IN.has(`${around}.${name}`);

function textWithNames(text: string, names: Renaming, name: string, around: string): string {
  const named = isName(name, around) || (name === '' && LISTED_IN.has(around));
  return (named ? names.get(text) : undefined) ?? inText(text, names);
}

/**
 * A part of a definition with fields under other keys wherever it names them: in conditions, limits, the petition.
 * @param name the property it stands in, none in a list, and `around` the one around that
 */
export function withNames<T>(value: T, names: Renaming, name = '', around = ''): T {
  if (typeof value === 'string') return textWithNames(value, names, name, around) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => withNames(each, names, '', name)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withNames(each as unknown, names, key, name)]),
  ) as T;
}

/** The definition with a field under another key, also where conditions and the petition name it. */
export function renameField(
  definition: FormDefinition,
  { from, to }: { from: string; to: string },
): FormDefinition | undefined {
  const keys = fieldsIn(definition).map(({ key }) => key);
  if (!keys.includes(from) || keys.includes(to)) return undefined;
  const everywhere = withNames(definition, new Map([[from, to]]));
  const pages = everywhere.pages.map((page) => ({
    ...page,
    fields: page.fields.map((field) => (field.key === from ? { ...field, key: to } : field)),
  }));
  return { ...everywhere, pages };
}
