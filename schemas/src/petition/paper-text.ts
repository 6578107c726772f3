/** What a placeholder prints where there is no answer: a dotted blank, a dash, or nothing at all. */
export type EmptyMark = 'dots' | 'dash' | 'nothing';

interface Marks {
  bold?: true;
  underline?: true;
}
/** Words as they are printed. */
export type TextRun = Marks & { text: string };
/** The place of an answer, of a system variable or of a variable of the layout. */
export type FieldRun = Marks & { field: string; empty: EmptyMark };
/** A piece of a petition's text under the same marks. */
export type PaperRun = TextRun | FieldRun;

type Mark = keyof Marks;

const SIGN_OF = { bold: '*', underline: '_' } as const;
const MARK_OF = { '*': 'bold', _: 'underline' } as const;
const MARKS = ['bold', 'underline'] as const;

const ENDING_OF: Record<EmptyMark, string> = { dots: '', dash: '|-', nothing: '|' };
const EMPTY_OF: Record<string, EmptyMark> = { '': 'dots', '|-': 'dash', '|': 'nothing' };

/** Placeholder, `{{}` and `{}}` for the braces themselves, begin of a mark, end of a mark. */
const TOKEN = /\{([a-z][A-Za-z0-9_]*)(\|-?)?\}|(\{\{\}|\{\}\})|\{([*_])|([*_])\}/g;

/** Braces of words that would be read as something else, also by what the next run begins with. */
const MISREAD = /\{(?=[a-z][A-Za-z0-9_]*(?:\|-?)?(?:\}|$)|[*_{}]|$)|(?<=[*_])\}/g;

type Token = TextRun | FieldRun | { opens: Mark; typed: string } | { closes: Mark; typed: string };

const isMarkSign = (sign: string | undefined): sign is keyof typeof MARK_OF => sign === '*' || sign === '_';

function tokenOf([typed, field, ending = '', brace, opens, closes]: RegExpExecArray): Token {
  if (field !== undefined) return { field, empty: EMPTY_OF[ending] ?? 'dots' };
  if (isMarkSign(opens)) return { opens: MARK_OF[opens], typed };
  if (isMarkSign(closes)) return { closes: MARK_OF[closes], typed };
  return { text: brace?.charAt(1) ?? typed };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let read = 0;
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ text: text.slice(read, match.index) }, tokenOf(match));
    read = match.index + match[0].length;
  }
  return [...tokens, { text: text.slice(read) }];
}

/** Places of the marks that have their other half; what stands between halves that cross is typed. */
function pairedIn(tokens: readonly Token[]): Set<number> {
  const paired = new Set<number>();
  let open: { mark: Mark; at: number }[] = [];
  tokens.forEach((token, at) => {
    if ('opens' in token) open.push({ mark: token.opens, at });
    if (!('closes' in token)) return;
    const begin = open.findLastIndex(({ mark }) => mark === token.closes);
    const opener = open[begin];
    if (!opener) return;
    paired.add(opener.at).add(at);
    open = open.slice(0, begin);
  });
  return paired;
}

const isMarked = (run: Marks, mark: Mark): boolean => run[mark] === true;

const sameMarks = (left: Marks, right: Marks): boolean =>
  MARKS.every((mark) => isMarked(left, mark) === isMarked(right, mark));

/** Runs without empty words, words under the same marks as one run. */
function merged(runs: readonly PaperRun[]): PaperRun[] {
  const list: PaperRun[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    if ('text' in run && run.text === '') continue;
    if (last && 'text' in last && 'text' in run && sameMarks(last, run))
      list[list.length - 1] = { ...last, text: last.text + run.text };
    else list.push(run);
  }
  return list;
}

const marksAt = (depth: Record<Mark, number>): Marks => ({
  ...(depth.bold > 0 && { bold: true }),
  ...(depth.underline > 0 && { underline: true }),
});

/** The runs of a petition's text. Marks without their other half are words as they were typed. */
export function parsePaperText(text: string): PaperRun[] {
  const tokens = tokensOf(text);
  const paired = pairedIn(tokens);
  const depth: Record<Mark, number> = { bold: 0, underline: 0 };
  const runs: PaperRun[] = [];
  tokens.forEach((token, at) => {
    if (!('typed' in token)) runs.push({ ...token, ...marksAt(depth) });
    else if (!paired.has(at)) runs.push({ text: token.typed, ...marksAt(depth) });
    else if ('opens' in token) depth[token.opens] += 1;
    else depth[token.closes] -= 1;
  });
  return merged(runs);
}

const written = (run: PaperRun): string =>
  'text' in run
    ? run.text.replaceAll(MISREAD, (brace) => `{${brace}}`)
    : `{${run.field}${ENDING_OF[run.empty]}}`;

/** The text of runs: `parsePaperText` gives the same runs again, neighbours under the same marks joined. */
export function formatPaperText(runs: readonly PaperRun[]): string {
  let text = '';
  let open: Mark[] = [];
  const closeTo = (kept: number): void => {
    for (const mark of open.slice(kept).reverse()) text += `${SIGN_OF[mark]}}`;
    open = open.slice(0, kept);
  };
  for (const run of merged(runs)) {
    const stale = open.findIndex((mark) => !isMarked(run, mark));
    closeTo(stale < 0 ? open.length : stale);
    for (const mark of MARKS) {
      if (!isMarked(run, mark) || open.includes(mark)) continue;
      text += `{${SIGN_OF[mark]}`;
      open.push(mark);
    }
    text += written(run);
  }
  closeTo(0);
  return text;
}

/** The names between braces in a text, in order. */
export const placeholdersOf = (text: string): string[] =>
  parsePaperText(text).flatMap((run) => ('field' in run ? [run.field] : []));
