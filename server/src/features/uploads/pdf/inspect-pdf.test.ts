import { deflateSync } from 'node:zlib';
import { ACTIVE, lockedPdf, pdfOf, withWord } from '../samples/pdfs.fixture';
import { inspectPdf } from './inspect-pdf';

const SCRIPT = ACTIVE['a script on opening'];
const SIZE = 4 * 1024 * 1024;
const FRAME = { head: '%PDF-1.7\n', tail: '\n%%EOF\n' };
const framed = (body: string): Buffer => Buffer.from(`${FRAME.head}${body}${FRAME.tail}`, 'latin1');

describe('a PDF that acts', () => {
  describe.each(Object.entries(ACTIVE))('by %s', (_name, change) => {
    it.each([true, false])('is found, packed: %s', async (packed) => {
      expect(await inspectPdf(await pdfOf(change, packed))).toBe('active');
    });
  });

  it('is found when its names are written in hexadecimal', async () => {
    const written = withWord(await pdfOf(SCRIPT, false), '/JavaScript', '/J#61vaScr#69pt');
    expect(await inspectPdf(written)).toBe('active');
  });

  it('is found when what acts stands in a stream, where only cross-references lead', async () => {
    const hidden = 'stream\n9 0 %\nobj << /S /JavaScript /JS (1) >> endobj\nendstream endobj\n';
    const pdf = await pdfOf(undefined, false);
    const text = pdf.toString('latin1').replace('xref\n', `8 0 obj << /Length 60 >> ${hidden}xref\n`);
    expect(await inspectPdf(Buffer.from(text, 'latin1'))).toBe('active');
  });

  it('is found behind brackets that do not match', async () => {
    const text = (await pdfOf(undefined, false)).toString('latin1');
    const broken = text.replace('xref\n', '8 0 obj << /A [ >> ] ] /S /Launch >> endobj\nxref\n');
    expect(await inspectPdf(Buffer.from(broken, 'latin1'))).toBe('active');
  });

  it('is not seen where the words stand in text', async () => {
    const written = await pdfOf((document) => document.setTitle('On /JavaScript and /Launch'), false);
    expect(await inspectPdf(written)).toBe('sound');
  });
});

it.each([true, false])('tells a locked PDF, packed: %s', async (packed) => {
  expect(await inspectPdf(await lockedPdf(packed))).toBe('locked');
});

describe('a PDF made to be slow or large', () => {
  const repeated = (unit: string): string => unit.repeat(Math.floor(SIZE / unit.length));
  it.each([
    ['objects in one line of comment', repeated('1 0 obj %')],
    ['objects in one string', repeated('1 0 obj (')],
    ['objects in objects', repeated('1 0 obj [ ')],
    ['brackets in brackets', `1 0 obj ${repeated('[')}`],
    ['dictionaries in dictionaries', `1 0 obj ${repeated('<</A')}`],
    ['one long list', `1 0 obj [${repeated('0 ')}]`],
    ['one long word', `1 0 obj ${repeated('x')}`],
    ['many trailers', repeated('trailer (')],
    ['many objects', Array.from({ length: 300_000 }, (_, number) => `${number} 0 obj 1 `).join('')],
    ['ends of objects', repeated('obj')],
    ['a page tree without a page', '1 0 obj <</Kids [1 0 R 1 0 R]>> trailer <</Root <</Pages 1 0 R>> >>'],
  ])('%s: is refused', async (_name, body) => {
    expect(await inspectPdf(framed(body))).toBe('broken');
  });

  it('an object stream that swells is not opened to its end', async () => {
    const bomb = deflateSync(Buffer.alloc(100 * 1024 * 1024)).toString('latin1');
    const dictionary = '<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>';
    const before = process.memoryUsage().arrayBuffers;
    expect(await inspectPdf(framed(`1 0 obj ${dictionary} stream\n${bomb}\nendstream endobj`))).toBe(
      'broken',
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(80 * 1024 * 1024);
  });
});
