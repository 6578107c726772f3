import { PDFDocument, PDFName, PDFString, StandardFonts, type PDFObject } from 'pdf-lib';

type Change = (document: PDFDocument) => void | Promise<void>;

/** A PDF of one page as office programs write it; `packed` puts its objects into object streams. */
export async function pdfOf(change: Change = () => undefined, packed = true): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.drawText('Certificate 1-2345-67890-12-1', { x: 60, y: 760, size: 16 });
  await change(document);
  return Buffer.from(await document.save({ useObjectStreams: packed }));
}

/** A sound PDF of exactly this many bytes, no two stretches of it alike. */
export async function pdfOfSize(bytes: number): Promise<Buffer> {
  const text = (await pdfOf(undefined, false)).toString('latin1');
  const end = text.lastIndexOf('startxref');
  const counted = Array.from({ length: Math.ceil(bytes / 7) }, (_, at) => String(at).padStart(7, '.'));
  const filler = `%${counted.join('')}`.slice(0, bytes - text.length - 1);
  return Buffer.from(`${text.slice(0, end)}${filler}\n${text.slice(end)}`, 'latin1');
}

const inCatalog =
  (key: string, value: (document: PDFDocument) => PDFObject): Change =>
  (document) =>
    document.catalog.set(PDFName.of(key), value(document));

const action =
  (fields: Record<string, unknown>) =>
  (document: PDFDocument): PDFObject =>
    document.context.register(document.context.obj(fields as never));

const text = (value: string): PDFString => PDFString.of(value);

/** Documents that do something when opened or carry something, by how they do. */
export const ACTIVE: Record<string, Change> = {
  'a script on opening': inCatalog('OpenAction', action({ S: 'JavaScript', JS: text('app.alert(1)') })),
  'a named script': (document) => document.addJavaScript('main', 'app.alert(1)'),
  'a program on opening': inCatalog('OpenAction', action({ S: 'Launch', F: text('calc.exe') })),
  'a link on opening': inCatalog('OpenAction', action({ S: 'URI', URI: text('https://example.org/') })),
  'a script before printing': inCatalog('AA', ({ context }) =>
    context.obj({ WP: { S: 'JavaScript', JS: text('1') } } as never),
  ),
  'an attached file': (document) => document.attach(Buffer.from('MZ…'), 'setup.exe'),
  'an XFA form': inCatalog('AcroForm', ({ context }) => context.obj({ XFA: text('<xdp/>') } as never)),
  'a link that follows a place': inCatalog(
    'OpenAction',
    action({ S: 'GoTo', D: [], Next: { S: 'URI', URI: text('https://example.org/') } }),
  ),
};

/** The same document with another's word in the place of one of its own, of the same length. */
export const withWord = (pdf: Buffer, word: string, other: string): Buffer =>
  Buffer.from(pdf.toString('latin1').replaceAll(word, other), 'latin1');

/** A document whose trailer says that it is encrypted. */
export async function lockedPdf(packed: boolean): Promise<Buffer> {
  return pdfOf((document) => {
    const encrypt = document.context.register(document.context.obj({ Filter: 'Standard', V: 4, R: 4 }));
    document.context.trailerInfo.Encrypt = encrypt;
  }, packed);
}

const scanned =
  (jpegs: Buffer[]): Change =>
  async (document) => {
    for (const jpeg of jpegs) {
      const image = await document.embedJpg(jpeg);
      document.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
    }
  };

const written: Change = async (document) => {
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let number = 1; number < 12; number += 1)
    document.addPage().drawText(`Page ${number} (1 0 obj) /JavaScript`, { x: 40, y: 500, font });
  document.setTitle('หนังสือรับรอง');
};

const showsAPlace: Change = (document) =>
  document.catalog.set(
    PDFName.of('OpenAction'),
    document.context.obj([document.getPage(0).ref, 'XYZ', null, null, 0] as never),
  );

/** A document changed after it was signed or filled: the new objects stand behind the old end. */
async function updated(): Promise<Buffer> {
  const first = await pdfOf(undefined, false);
  const start = first.length + 1;
  const object = '90 0 obj\n<< /Type /Annot /Subtype /Text /Contents (ok) >>\nendobj\n';
  const table = `xref\n90 1\n${String(start).padStart(10, '0')} 00000 n \n`;
  const root = /\/Root (\d+ 0 R)/.exec(first.toString('latin1'))?.[1] ?? '1 0 R';
  const trailer = `trailer\n<< /Size 91 /Root ${root} /Prev 9 >>\nstartxref\n${start + object.length}\n%%EOF\n`;
  return Buffer.concat([first, Buffer.from(`\n${object}${table}${trailer}`)]);
}

/** Documents as scanners, telephones and office programs make them. */
export async function honestPdfs(jpegs: Buffer[]): Promise<Record<string, Buffer>> {
  return {
    'written, packed': await pdfOf(written),
    'written, not packed': await pdfOf(written, false),
    'scanned pages': await pdfOf(scanned(jpegs)),
    'scanned pages, not packed': await pdfOf(scanned(jpegs), false),
    'opens at its first page': await pdfOf(showsAPlace, false),
    'opens at its first page, packed': await pdfOf(showsAPlace),
    'updated after signing': await updated(),
    'padded to a full block': Buffer.concat([await pdfOf(), Buffer.alloc(3000)]),
  };
}
