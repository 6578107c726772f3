import { PDFDocument, PDFName } from 'pdf-lib';
import { AppError } from '@khamrong/schemas';
import { descendants } from './chromium/process-tree';
import { HTML_MAX } from './printable-document';
import { BOMB, testDocument, testPrinter } from './test-printer.fixture';

const printer = testPrinter();
afterAll(() => printer.close());

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'printed',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

const fontsIn = (pdf: PDFDocument): string[] =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => String(object))
    .filter((text) => text.includes('/Subtype /Type0'))
    .map((text) => /\/BaseFont \/\w{6}\+(\S+)/.exec(text)?.[1] ?? '');

describe('the printer', () => {
  it('makes a tagged A4 PDF in Thai with its own fonts, title and author', async () => {
    const html = '<p>น้ำ <b>กำ</b> ABC <b>ABC</b> ☑</p>';
    const pdf = await PDFDocument.load(await printer.print(testDocument({ html })), {
      updateMetadata: false,
    });
    const { width, height } = pdf.getPage(0).getSize();
    expect([pdf.getPageCount(), Math.round(width), Math.round(height)]).toEqual([1, 595, 842]);
    expect([pdf.getTitle(), pdf.getAuthor()]).toEqual(['คำร้องทดสอบ', 'อบต.ทุ่งตัวอย่าง']);
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain('th');
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect([...new Set(fontsIn(pdf))].sort()).toEqual(['KhamrongMarks', 'Sarabun-Bold', 'Sarabun-Regular']);
  });

  it('makes A6 cards', async () => {
    const pdf = await PDFDocument.load(await printer.print(testDocument({ paper: 'A6' })));
    const { width, height } = pdf.getPage(0).getSize();
    expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([105, 148]);
  });

  it('prints many at a time, each as itself', async () => {
    const titles = Array.from({ length: 12 }, (_, at) => `คำร้อง ${at}`);
    const pdfs = await Promise.all(
      titles.map((title) => printer.print(testDocument({ title, html: `<p>${title}</p>` }))),
    );
    const read = await Promise.all(pdfs.map((bytes) => PDFDocument.load(bytes, { updateMetadata: false })));
    expect(read.map((pdf) => pdf.getTitle())).toEqual(titles);
  });

  it('refuses what is too long, before and after it is set on pages', async () => {
    expect(await codeOf(printer.print(testDocument({ html: 'x'.repeat(HTML_MAX + 1) })))).toBe(
      'petition.tooLong',
    );
    const pages = '<p style="break-after:page">x</p>'.repeat(90);
    expect(await codeOf(printer.print(testDocument({ html: pages })))).toBe('petition.tooLong');
  });

  it('leaves the queue when the asker goes away', async () => {
    const gone = new Error('gone');
    expect(await codeOf(printer.print(testDocument(), { signal: AbortSignal.abort(gone) }))).toBe(gone);
    const control = new AbortController();
    const busy = Array.from({ length: 6 }, () => printer.print(testDocument()));
    const waiting = codeOf(printer.print(testDocument(), { signal: control.signal }));
    control.abort(gone);
    expect(await waiting).toBe(gone);
    await Promise.all(busy);
  });

  it('gives up on a document that never ends, and prints the next', async () => {
    expect(await codeOf(printer.print(testDocument({ html: BOMB }), { timeoutMs: 400 }))).toBe(
      'petition.failed',
    );
    expect((await printer.print(testDocument())).length).toBeGreaterThan(1000);
  });

  it('does not let one document take its neighbours along', async () => {
    const bomb = codeOf(printer.print(testDocument({ html: BOMB }), { timeoutMs: 400 }));
    const others = await Promise.all(Array.from({ length: 8 }, () => codeOf(printer.print(testDocument()))));
    expect(await bomb).toBe('petition.failed');
    expect(new Set(others)).toEqual(new Set(['printed']));
  });
});

describe('the browser behind it', () => {
  const family = async () => (await descendants(process.pid)) ?? [];

  it('is replaced after its share of documents', async () => {
    const worn = testPrinter({ limits: { jobs: 3 } });
    const before = new Set((await family()).map(({ pid }) => pid));
    const seen = new Set<number>();
    for (let at = 0; at < 8; at += 1) {
      await worn.print(testDocument());
      const direct = (await family()).filter(({ pid, parent }) => parent === process.pid && !before.has(pid));
      direct.forEach(({ pid }) => seen.add(pid));
    }
    await worn.close();
    expect(seen.size).toBeGreaterThanOrEqual(2);
    expect((await family()).filter(({ pid }) => !before.has(pid))).toEqual([]);
  });

  it('rests when nobody prints, and comes back', async () => {
    const resting = testPrinter({ limits: { idleMs: 50 } });
    const before = (await family()).length;
    await resting.print(testDocument());
    expect((await family()).length).toBeGreaterThan(before);
    for (let tries = 0; tries < 50 && (await family()).length > before; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await family()).length).toBe(before);
    expect((await resting.print(testDocument())).length).toBeGreaterThan(1000);
    await resting.close();
  });

  it('is not started by a printer that prints nothing', async () => {
    const before = (await family()).length;
    await testPrinter().close();
    expect((await family()).length).toBe(before);
  });

  it('says in Thai and English when there is none', async () => {
    const nowhere = testPrinter({ chromiumPath: '/nowhere/chromium' });
    const error: unknown = await nowhere.print(testDocument()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'petition.failed' });
    expect(String((error as Error).cause)).toMatch(/ไม่พบ Chromium.*No Chromium.*\/nowhere\/chromium/);
    await nowhere.close();
  });
});
