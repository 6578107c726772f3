import { PDFDocument, PDFName } from 'pdf-lib';
import { testDocument, testPrinter } from '../test-printer.fixture';
import { joinPdfs, type PdfPart } from './join-pdfs';

const printer = testPrinter();
afterAll(() => printer.close());

const HEAD = { title: 'คำร้อง ๒ เรื่อง', author: 'อบต.ทุ่งตัวอย่าง' };

async function joined(parts: PdfPart[]): Promise<Buffer> {
  const written: Buffer[] = [];
  for await (const bytes of joinPdfs(parts, HEAD)) written.push(bytes);
  return Buffer.concat(written);
}

const blank = async (pages: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  for (let at = 0; at < pages; at += 1) pdf.addPage([100 + at, 200]);
  return pdf.save();
};

it('has every page of every part, in their order, with its text', async () => {
  const first = await printer.print(
    testDocument({ html: '<p>หน้าแรก</p><p style="break-before:page">หน้าสอง</p>' }),
  );
  const second = await printer.print(testDocument({ html: '<p>น้ำ กำ ผู้ใหญ่</p>' }));
  const bytes = await joined([
    { title: '00001/2569', bytes: first },
    { title: '00002/2569', bytes: second },
  ]);
  const pdf = await PDFDocument.load(bytes, { throwOnInvalidObject: true });
  expect(pdf.getPageCount()).toBe(3);
  expect(pdf.getTitle()).toBe(HEAD.title);
  expect(pdf.getPages().map((page) => page.getSize())).toEqual(
    [first, first, second].map(() => ({ width: expect.closeTo(595, 0), height: expect.closeTo(842, 0) })),
  );
  // Nothing but what was written: each object stands where the table says.
  expect(bytes.toString('latin1').match(/startxref\n(\d+)/)?.[1]).toBe(String(bytes.lastIndexOf('xref\n0 ')));
});

it('lists its parts', async () => {
  const parts = ['ก', 'ข', 'ค'].map(async (title, at) => ({ title, bytes: await blank(at + 1) }));
  const pdf = await PDFDocument.load(await joined(await Promise.all(parts)));
  const outlines = pdf.catalog.lookup(PDFName.of('Outlines'));
  expect(String(outlines)).toContain('/Count 3');
  expect(pdf.getPages().map((page) => page.getWidth())).toEqual([100, 100, 101, 100, 101, 102]);
});

it('keeps what pages share once', async () => {
  const pdf = await PDFDocument.create();
  const noise = Buffer.alloc(200_000, 7);
  const shared = pdf.context.register(pdf.context.stream(noise));
  for (let at = 0; at < 5; at += 1) pdf.addPage().node.set(PDFName.of('Shared'), shared);
  const bytes = await joined([{ title: 'ก', bytes: await pdf.save() }]);
  expect(bytes.length).toBeLessThan(2 * noise.length);
});
