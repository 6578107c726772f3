import { answerChecker, checkAnswers } from '../answers/check-answers';
import { journeyOf } from '../answers/prune-hidden';
import { compileDefinition } from '../compile/compile-definition';
import { interpret } from '../compile/interpret';
import type { FormDefinition } from '../definition/form-definition';
import { testOffice } from '../office/office.fixture';
import { examples } from './every-field.fixture';
import { fieldTypes, type Field } from './index';

const codes = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));

/** Controls, zero widths, directions, joiners, blanks that are letters, half a surrogate pair. */
const UNSEEN = [
  ...codes(0x00, 0x1f),
  ...codes(0x7f, 0x9f),
  ...codes(0x200b, 0x200f),
  ...codes(0x2028, 0x202e),
  ...codes(0x2060, 0x2064),
  ...codes(0x2066, 0x2069),
  ...['\u00AD', '\u034F', '\u061C', '\u115F', '\u2800', '\u3164', '\uD800', '\uFEFF', '\uFFF9'],
];
/** The one that may stand in an answer of several lines. */
const LINE_END = '\n';

/** An answer with a character in each of its texts, cells and rows included. */
function withIn(answer: unknown, unseen: string): unknown {
  if (typeof answer === 'string') return answer.slice(0, 1) + unseen + answer.slice(1);
  if (Array.isArray(answer)) return answer.map((each) => withIn(each, unseen));
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, each]) => [key, withIn(each, unseen)]));
}

const textsIn = (answer: unknown): string[] =>
  typeof answer === 'string' ? [answer] : Object.values(answer ?? {}).flatMap(textsIn);

function checkerOf(field: Field) {
  const title = { th: 'แบบทดสอบ' };
  const parts = { title, pages: [{ key: 'p', title, fields: [field] }], attachments: [] };
  const definition = parts as unknown as FormDefinition;
  const { schema, uischema } = compileDefinition(definition);
  return answerChecker(definition, journeyOf(uischema), interpret(schema));
}

const sent = Object.values(examples).filter(({ field }) => fieldTypes[field.type].sent);

test.each(sent.map((example) => [example.field.type, example] as const))(
  'an answer of the type %s keeps nothing that nobody sees: it is taken out, or refused in words',
  (type, { field, good }) => {
    const checker = checkerOf(field);
    const context = { today: '2026-11-20', office: testOffice, language: 'th' } as const;
    for (const unseen of UNSEEN) {
      const { answers, errors } = checkAnswers(checker, { [field.key]: withIn(good[0], unseen) }, context);
      const kept = textsIn(answers).filter((text) => text.includes(unseen));
      const isFine = errors.length > 0 || kept.length === 0 || (type === 'textarea' && unseen === LINE_END);
      expect({ type, unseen: unseen.codePointAt(0)?.toString(16), isFine }).toMatchObject({ isFine: true });
      expect(errors.every(({ message }) => message.length > 5)).toBe(true);
    }
  },
);
