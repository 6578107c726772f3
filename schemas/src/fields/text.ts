import { Type, type Static } from '@sinclair/typebox';
import { faultIf, type DefinitionFault } from '../definition/definition-fault';
import { Label, type Text } from '../definition/text';
import { normaliseThai, toArabicDigits } from '../thai';
import { fieldSettings, fieldType } from './field-type';
import { cutText } from './limits';
import { sampleWords } from './sample-words';
import { lengthFaults } from './setting-faults';

/** One line of text. */
export const TextField = fieldSettings('text', {
  minLength: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })),
  maxLength: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  /** Regular expression in Ajv's dialect (`u` flag); checked for catastrophic backtracking at publish. */
  pattern: Type.Optional(Type.String({ maxLength: 400 })),
  patternMessage: Type.Optional(Label),
  /** The only answer accepted, as สัญชาติ ไทย on the allowance form. */
  equals: Type.Optional(Type.String({ maxLength: 200 })),
  default: Type.Optional(Type.String({ maxLength: 400 })),
  /** On-screen keyboard; where it is numeric, Thai digits count as Arabic ones. */
  inputMode: Type.Optional(Type.Union([Type.Literal('text'), Type.Literal('numeric')])),
});
export type TextField = Static<typeof TextField>;

/** Longest one-line answer where the form sets no limit of its own, in UTF-16 code units. */
const DEFAULT_MAX = 200;

/** Lengths that leave room, and a pattern that is one and lets the only answer pass. */
function settingFaults({
  minLength = 0,
  maxLength = DEFAULT_MAX,
  pattern,
  equals,
}: TextField): DefinitionFault[] {
  const regExp = pattern === undefined ? undefined : regExpOf(pattern);
  return [
    ...lengthFaults(minLength, maxLength),
    ...faultIf(
      pattern !== undefined && !regExp,
      '/pattern',
      'รูปแบบตรวจข้อความเขียนไม่ถูกต้อง',
      'The pattern is no regular expression',
    ),
    ...faultIf(
      equals !== undefined && regExp?.test(equals) === false,
      '/equals',
      'คำตอบที่กำหนดไม่ตรงกับรูปแบบตรวจข้อความ',
      'The only answer accepted does not match the pattern',
    ),
  ];
}

const only = (answer: string): Text => ({
  th: `ต้องเป็น “${answer}” เท่านั้น`,
  en: `Only “${answer}” is accepted`,
});

function regExpOf(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}

export const text = fieldType<TextField>({
  name: 'text',
  title: { th: 'ข้อความสั้น', en: 'Short text' },
  settings: TextField,
  settingFaults,
  schema: ({ minLength, maxLength = DEFAULT_MAX, pattern, equals }) => ({
    type: 'string',
    ...(minLength ? { minLength } : {}),
    maxLength,
    ...(pattern ? { pattern } : {}),
    ...(equals ? { enum: [equals] } : {}),
  }),
  options: ({ maxLength = DEFAULT_MAX, inputMode }) => ({ maxLength, ...(inputMode ? { inputMode } : {}) }),
  messages: ({ patternMessage, equals }) => ({
    ...(patternMessage ? { pattern: patternMessage } : {}),
    ...(equals ? { enum: patternMessage ?? only(equals) } : {}),
  }),
  initial: (field) => field.default,
  normalise(value, { maxLength = DEFAULT_MAX, inputMode }) {
    if (typeof value !== 'string') return value;
    const tidy = cutText(normaliseThai(value), maxLength);
    return inputMode === 'numeric' ? toArabicDigits(tidy) : tidy;
  },
  sample: ({ key, equals, minLength, maxLength = DEFAULT_MAX, pattern }, { office }) =>
    equals ?? (/postcode$/.test(key) ? office.postcode : sampleWords(key, { minLength, maxLength, pattern })),
});
