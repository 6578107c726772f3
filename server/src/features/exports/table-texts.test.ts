import { cellText } from './cell-text';
import { csvLine } from './csv-lines';
import { sheetRow } from './xlsx-parts';

describe('a line of CSV', () => {
  it.each([
    ['ไฟดับ หมู่ 3', 'ไฟดับ หมู่ 3'],
    ['=1+1', "'=1+1"],
    ['+66812345678', "'+66812345678"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['\r=1', '"\'\n=1"'],
    ['ก,ข', '"ก,ข"'],
    ['เขาว่า "ไม่"', '"เขาว่า ""ไม่"""'],
    ['หนึ่ง\r\nสอง', '"หนึ่ง\nสอง"'],
    ['😀 a\u0000b\u200B', '😀 ab\u200B'],
    ['', ''],
  ])('writes %j', (text, written) => {
    expect(csvLine([text, 'ต่อไป'])).toBe(`${written},ต่อไป\r\n`);
  });
});

describe('a row of a sheet', () => {
  const written = (text: string): string => /preserve">(.*)<\/t>/s.exec(sheetRow([text]))?.[1] ?? '';
  it.each([
    ['=1+1', '=1+1'],
    ['<b>&"', '&lt;b&gt;&amp;&quot;'],
    ['_x000D_', '_x005F_x000D_'],
    ['a\u0000b\u0007', 'ab'],
    ['ครึ่ง \uD83D ตัว 😀', 'ครึ่ง  ตัว 😀'],
  ])('writes %j as text', (text, xml) => {
    expect(written(text)).toBe(xml);
    expect(sheetRow([text])).toContain('t="inlineStr"');
  });
});

it('cuts what is longer than a cell of Excel, never through a character', () => {
  expect(cellText('ก'.repeat(32_767))).toHaveLength(32_767);
  const cut = cellText('ก'.repeat(32_765) + '😀😀');
  expect(cut).toBe(`${'ก'.repeat(32_765)}…`);
  expect(csvLine(['x'.repeat(40_000)])).toHaveLength(32_767 + 2);
});
