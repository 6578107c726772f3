import { Type, type Static } from '@sinclair/typebox';
import { normaliseThai } from '../thai';
import { fieldSettings, fieldType, plain } from './field-type';
import { cutList, cutText } from './limits';
import { sampleWords } from './sample-words';

/** A list of short texts. The answer is a list of strings; empty lines are dropped. */
export const RepeatTextField = fieldSettings('repeat_text', {
  maxRows: Type.Integer({ minimum: 1, maximum: 100 }),
  maxLength: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
});
export type RepeatTextField = Static<typeof RepeatTextField>;

/** Longest line where the form sets no limit of its own, in UTF-16 code units. */
const DEFAULT_MAX = 200;

function normaliseLines(value: unknown, { maxRows, maxLength = DEFAULT_MAX }: RepeatTextField): unknown {
  if (!Array.isArray(value)) return value;
  const lines = value.map((line) =>
    typeof line === 'string' ? cutText(normaliseThai(line), maxLength) : line,
  );
  return cutList(
    lines.filter((line) => line !== ''),
    maxRows,
  );
}

const linesOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(plain) : []);

export const repeatText = fieldType<RepeatTextField>({
  name: 'repeat_text',
  title: { th: 'ข้อความหลายรายการ', en: 'List of texts' },
  settings: RepeatTextField,
  schema: ({ maxRows, maxLength = DEFAULT_MAX, required }) => ({
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength },
    ...(required ? { minItems: 1 } : {}),
    maxItems: maxRows,
  }),
  options: ({ maxRows, maxLength = DEFAULT_MAX }) => ({ maxRows, maxLength }),
  normalise: normaliseLines,
  text: (value) => linesOf(value).join('; '),
  paper: (value) =>
    linesOf(value)
      .map((line, index, all) => (all.length > 1 ? `(${index + 1}) ${line}` : line))
      .join(' '),
  sample: ({ key, maxLength = DEFAULT_MAX }) => [sampleWords(key, { maxLength })],
});
