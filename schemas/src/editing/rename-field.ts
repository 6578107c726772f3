import { fieldsIn, type FormDefinition } from '../definition/form-definition';

/** Settings by which a definition names a field, wherever they stand. */
const NAMED_IN: ReadonlySet<string> = new Set(['field', 'from', 'to', 'pointField']);
/** Lists of field keys. */
const LISTED_IN: ReadonlySet<string> = new Set(['unprinted', 'fields']);

interface Renaming {
  from: string;
  to: string;
}

const inText = (text: string, { from, to }: Renaming): string =>
  text.replaceAll(new RegExp(`\\{${from}(\\|-?)?\\}`, 'g'), (_, empty?: string) => `{${to}${empty ?? ''}}`);

function renamed(value: unknown, name: string, renaming: Renaming): unknown {
  const { from, to } = renaming;
  if (typeof value === 'string') return NAMED_IN.has(name) && value === from ? to : inText(value, renaming);
  if (Array.isArray(value))
    return value.map((each: unknown) =>
      LISTED_IN.has(name) && each === from ? to : renamed(each, '', renaming),
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, key, renaming)]));
}

/** The definition with a field under another key, also where conditions and the petition name it. */
export function renameField(definition: FormDefinition, renaming: Renaming): FormDefinition | undefined {
  const keys = fieldsIn(definition).map(({ key }) => key);
  if (!keys.includes(renaming.from) || keys.includes(renaming.to)) return undefined;
  const everywhere = renamed(definition, '', renaming) as FormDefinition;
  const pages = everywhere.pages.map((page) => ({
    ...page,
    fields: page.fields.map((field) =>
      field.key === renaming.from ? { ...field, key: renaming.to } : field,
    ),
  }));
  return { ...everywhere, pages };
}
