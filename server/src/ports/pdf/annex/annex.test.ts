import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import sharp from 'sharp';
import type { AnnexFile } from '../printable-document';
import { testDocument, testPrinter } from '../test-printer.fixture';
import { annexSheets } from './annex-sheets';
import { readAnnex } from './read-annex';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888' } });
const file = (bytes: Uint8Array, changes: Partial<AnnexFile> = {}): AnnexFile => ({
  label: 'ภาพถ่าย',
  name: 'ภาพ.jpg',
  type: 'image/jpeg',
  bytes,
  ...changes,
});

async function pdfOf(pages: number, prepare?: (pdf: PDFDocument) => void): Promise<AnnexFile> {
  const pdf = await PDFDocument.create();
  for (let at = 0; at < pages; at += 1) pdf.addPage([595, 842]);
  prepare?.(pdf);
  return file(await pdf.save(), { label: 'เอกสาร', name: 'เอกสาร.pdf', type: 'application/pdf' });
}

const kindsOf = async (files: AnnexFile[]) =>
  (await readAnnex(files)).map((entry) => (entry.kind === 'listed' ? `listed: ${entry.reason}` : entry.kind));

describe('what becomes of a file', () => {
  it('keeps every bit of an upright JPEG', async () => {
    const jpeg = await picture(80, 60).jpeg().toBuffer();
    const [entry] = await readAnnex([file(jpeg)]);
    expect(entry).toMatchObject({ kind: 'picture', format: 'jpeg', bytes: jpeg, width: 80, height: 60 });
  });

  it('sets a turned JPEG upright and makes WebP and large PNG a JPEG', async () => {
    const turned = await picture(80, 60).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const webp = await picture(80, 60).webp().toBuffer();
    const large = await picture(2000, 1500).png().toBuffer();
    const entries = await readAnnex([file(turned), file(webp), file(large)]);
    expect(entries).toMatchObject([
      { kind: 'picture', format: 'jpeg', width: 60, height: 80 },
      { kind: 'picture', format: 'jpeg', width: 80, height: 60 },
      { kind: 'picture', format: 'jpeg', width: 2000, height: 1500 },
    ]);
  });

  it('only names what cannot be opened or is too long', async () => {
    const broken = file(Buffer.from('%PDF-1.7 nothing'));
    const text = file(Buffer.from('no picture at all'));
    const files = [broken, text, await pdfOf(21), await pdfOf(20), await pdfOf(20), await pdfOf(1)];
    expect(await kindsOf(files)).toEqual([
      'listed: เปิดไฟล์เพื่อต่อท้ายไม่ได้ เปิดดูในระบบ',
      'listed: เปิดดูในระบบ',
      'listed: 21 หน้า เปิดดูในระบบ',
      'pages',
      'pages',
      'listed: 1 หน้า เปิดดูในระบบ',
    ]);
  });

  it('puts wide pictures two to a sheet and upright ones alone', async () => {
    const wide = file(await picture(80, 60).jpeg().toBuffer());
    const tall = file(await picture(60, 80).jpeg().toBuffer());
    const sheets = annexSheets(await readAnnex([wide, wide, wide, tall, wide, wide]));
    expect(sheets.map((frames) => frames.length)).toEqual([2, 1, 1, 2]);
    for (const frames of sheets)
      for (const { place } of frames) expect(place.y + place.height).toBeLessThanOrEqual(254);
  });
});

describe('a printed document with an annex', () => {
  const printer = testPrinter();
  afterAll(() => printer.close());
  const print = async (files: AnnexFile[]) =>
    PDFDocument.load(await printer.print(testDocument({ annex: { title: 'เอกสารแนบ', files } })));

  const streams = (pdf: PDFDocument, filter: string) =>
    pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFRawStream)
      .filter((object) => object.dict.get(PDFName.of('Filter')) === PDFName.of(filter));

  it('holds its photos bit for bit, on pages of their own behind it', async () => {
    const jpeg = await picture(800, 600).jpeg().toBuffer();
    const pdf = await print([file(jpeg), file(jpeg), file(jpeg)]);
    expect(pdf.getPageCount()).toBe(3);
    const kept = streams(pdf, 'DCTDecode').map((stream) => Buffer.from(stream.contents));
    expect(kept.every((bytes) => bytes.equals(jpeg))).toBe(true);
    expect(kept).toHaveLength(3);
  });

  it('lists PDFs and takes their pages without anything that acts', async () => {
    const active = await pdfOf(2, (pdf) => {
      const { context } = pdf;
      const script = context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
      const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: script });
      const look = context.register(
        context.flateStream('q Q', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }),
      );
      const stamp = context.obj({
        Type: 'Annot',
        Subtype: 'Stamp',
        Rect: [0, 0, 9, 9],
        AP: { N: look },
        A: script,
      });
      pdf.getPage(0).node.set(PDFName.of('Annots'), context.obj([link, stamp]));
      pdf.getPage(0).node.set(PDFName.of('AA'), context.obj({ O: script }));
      pdf.catalog.set(PDFName.of('OpenAction'), script);
    });
    const pdf = await print([active, file(Buffer.from('%PDF-1.7 nothing'))]);
    expect(pdf.getPageCount()).toBe(4);
    const page = pdf.getPage(2).node;
    const annotations = page.lookup(PDFName.of('Annots'), PDFArray);
    expect(
      annotations
        .asArray()
        .map((each) => String(pdf.context.lookup(each, PDFDict).get(PDFName.of('Subtype')))),
    ).toEqual(['/Stamp']);
    const all = pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => String(object))
      .join('\n');
    expect(all).not.toMatch(/JavaScript|OpenAction|\/AA\b/);
  });
});
