import { testDocument } from '../test-printer.fixture';
import { cssString, pageRules } from './page-rules';

describe('text in a style sheet', () => {
  it.each(['"', '\\', '\n', '</style>', '"}@import url(x);', '\u0000', '\\22 '])(
    'cannot end its string: %j',
    (text) => {
      expect(cssString(text)).toMatch(/^"(?:[\p{L}\p{M}\p{N} .,:;|/()+-]|\\[0-9a-f]+ )*"$/u);
    },
  );

  it('keeps Thai as it is', () => {
    expect(cssString('เลขที่รับ ๐๐๐๑๑/๒๕๖๙ | น้ำ')).toBe('"เลขที่รับ ๐๐๐๑๑/๒๕๖๙ | น้ำ"');
  });
});

describe('page rules', () => {
  it('has the margins of official paper', () => {
    expect(pageRules(testDocument())).toBe('@page{size:210mm 297mm;margin:20mm 20mm 20mm 30mm}');
  });

  it('numbers pages in the digits of the paper', () => {
    const foot = { text: 'ก' };
    expect(pageRules(testDocument({ foot }))).toContain('counter(page, thai)');
    expect(pageRules(testDocument({ foot }))).toContain('หน้า ๑/๒');
    expect(pageRules(testDocument({ foot, digits: 'arabic' }))).toContain('หน้า 1/2');
  });

  it('gives the code at the foot a size of its own', () => {
    const qrSvg = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 9 9"></svg>';
    const [, data = ''] =
      /base64,([^"]+)/.exec(pageRules(testDocument({ foot: { text: 'ก', qrSvg } }))) ?? [];
    expect(Buffer.from(data, 'base64').toString()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="14mm" height="14mm"></svg>',
    );
  });
});
