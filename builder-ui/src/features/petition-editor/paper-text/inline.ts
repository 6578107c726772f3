import { formatPaperText, parsePaperText, type EmptyMark, type PaperRun } from '@khamrong/schemas';
import type { JSONContent } from '@tiptap/core';

/**
 * Control characters, what is not seen and what turns the direction of writing, and marks piled up on one letter beyond four,
 * which no script has and browsers cannot break into lines; a line break stays.
 */
const UNPRINTABLE =
  /(?!\n)\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<=\p{M}{4})\p{M}+/gu;

/** Where in a text there is something that is not printed, and how much of it. */
export const unprintableIn = (text: string): { at: number; length: number }[] =>
  [...text.matchAll(UNPRINTABLE)].map(({ index, 0: { length } }) => ({ at: index, length }));

export const printable = (text: string): string => text.replaceAll(UNPRINTABLE, '');

const marksOf = ({ bold, underline }: PaperRun): JSONContent['marks'] => [
  ...(bold ? [{ type: 'bold' }] : []),
  ...(underline ? [{ type: 'underline' }] : []),
];

function nodesOf(run: PaperRun): JSONContent[] {
  const marks = marksOf(run);
  if ('field' in run) return [{ type: 'chip', attrs: { field: run.field, empty: run.empty }, marks }];
  return run.text
    .split('\n')
    .flatMap((text, at) => [
      ...(at > 0 ? [{ type: 'lineBreak', marks }] : []),
      ...(text ? [{ type: 'text', text, marks }] : []),
    ]);
}

/** A petition's text as what stands in a paragraph of the editor. */
export const inlineOf = (text: string): JSONContent[] => parsePaperText(text).flatMap(nodesOf);

const has = (marks: JSONContent['marks'], name: 'bold' | 'underline') =>
  marks?.some(({ type }) => type === name) ? { [name]: true as const } : {};

function runOf({ type, text = '', attrs = {}, marks }: JSONContent): PaperRun {
  const marked = { ...has(marks, 'bold'), ...has(marks, 'underline') };
  if (type === 'chip') return { field: String(attrs.field), empty: attrs.empty as EmptyMark, ...marked };
  return { text: type === 'lineBreak' ? '\n' : printable(text), ...marked };
}

/** The petition's text of what stands in a paragraph. */
export const textOf = (content: readonly JSONContent[] = []): string => formatPaperText(content.map(runOf));
