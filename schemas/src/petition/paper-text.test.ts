import { formatPaperText, parsePaperText, placeholdersOf, type PaperRun } from './paper-text';

describe('the text of a petition', () => {
  it('has places for answers, each with what it prints when there is none', () => {
    expect(parsePaperText('ข้าพเจ้า {full_name} หมู่ {addr_moo|-}{note|}')).toEqual([
      { text: 'ข้าพเจ้า ' },
      { field: 'full_name', empty: 'dots' },
      { text: ' หมู่ ' },
      { field: 'addr_moo', empty: 'dash' },
      { field: 'note', empty: 'nothing' },
    ]);
  });

  it('has bold and underlined words, one in the other, with places inside', () => {
    expect(parsePaperText('ก{*ข {_ค {a}_} ง*}จ')).toEqual([
      { text: 'ก' },
      { text: 'ข ', bold: true },
      { text: 'ค ', bold: true, underline: true },
      { field: 'a', empty: 'dots', bold: true, underline: true },
      { text: ' ง', bold: true },
      { text: 'จ' },
    ]);
  });

  it.each([
    '{*ก',
    'ก*}',
    '{_ก*}',
    'ก {*',
    '_} {_',
    '{',
    '}',
    '{ }',
    '{ชื่อ}',
    '{A}',
    '{a b}',
    '{a|x}',
    '{}',
    '[{*]',
  ])('prints %s as it is typed', (text) => {
    expect(parsePaperText(text)).toEqual([{ text }]);
  });

  it('prints as typed what crosses', () => {
    expect(parsePaperText('{*ก{_ข*}ค_}')).toEqual([{ text: 'ก{_ข', bold: true }, { text: 'ค_}' }]);
  });

  it('has no marks around nothing, and the same mark twice is once', () => {
    expect(parsePaperText('ก{**}ข{__}')).toEqual([{ text: 'กข' }]);
    expect(parsePaperText('{*ก{*ข*}ค*}')).toEqual([{ text: 'กขค', bold: true }]);
  });

  it('has braces of its own where they would be read as something else', () => {
    const typed: PaperRun[] = [{ text: 'พิมพ์ {full_name} หรือ {*หนา*}' }];
    expect(formatPaperText(typed)).toBe('พิมพ์ {{}full_name} หรือ {{}*หนา*{}}');
    expect(parsePaperText(formatPaperText(typed))).toEqual(typed);
    expect(formatPaperText([{ text: 'ชุด {1} และ {ก}' }])).toBe('ชุด {1} และ {ก}');
  });

  it('names what it has places for', () => {
    expect(placeholdersOf('{*{a} {b|-}*} {c|} {{}d}')).toEqual(['a', 'b', 'c']);
  });
});

/** Repeatable random numbers in [0, 1): Lehmer's generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const SIGNS = [
  '{',
  '}',
  '*',
  '_',
  '|',
  '-',
  'a',
  'b1',
  'ก',
  ' ',
  '{a}',
  '{a|-}',
  '{*',
  '*}',
  '{_',
  '_}',
  '{{}',
  '{}}',
];

describe('texts made at random', () => {
  const random = randomFrom(20261121);
  const below = (count: number): number => Math.floor(random() * count);
  const someSigns = (): string =>
    Array.from({ length: below(12) }, () => SIGNS[below(SIGNS.length)]).join('');

  it('say the same when they are written again', () => {
    for (let turn = 0; turn < 5_000; turn += 1) {
      const text = someSigns();
      const runs = parsePaperText(text);
      expect([text, parsePaperText(formatPaperText(runs))]).toEqual([text, runs]);
    }
  });

  it('keep every run an editor can make', () => {
    const empties = ['dots', 'dash', 'nothing'] as const;
    const someRun = (): PaperRun => ({
      ...(random() < 0.4
        ? { field: ['a', 'b1', 'full_name'][below(3)] ?? 'a', empty: empties[below(3)] ?? 'dots' }
        : { text: someSigns() }),
      ...(random() < 0.4 && { bold: true as const }),
      ...(random() < 0.4 && { underline: true as const }),
    });
    /** Each sign or place with its marks: what two lists of runs have in common however they are cut. */
    const spread = (runs: readonly PaperRun[]): unknown[] =>
      runs.flatMap((run): unknown[] =>
        'text' in run ? [...run.text].map((text) => ({ ...run, text })) : [run],
      );
    for (let turn = 0; turn < 5_000; turn += 1) {
      const runs = Array.from({ length: below(6) }, someRun);
      const text = formatPaperText(runs);
      expect(spread(parsePaperText(text))).toEqual(spread(runs));
      expect(formatPaperText(parsePaperText(text))).toBe(text);
    }
  });
});
