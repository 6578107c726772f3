import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { takesScans } from '@khamrong/schemas';
import { demoOffice, demoOfficeFile, starterServices } from '@khamrong/templates';
import { blankPetitionHtml, petitionHtml } from '../../server/src/features/petitions/petition-html';
import { posterHtml } from '../../server/src/features/petitions/poster-html';
import { sampleInput, sampleReceipt } from '../../server/src/features/petitions/sample-petitions.fixture';
import type { PrintableDocument } from '../../server/src/ports/pdf/printable-document';
import { testPrinter } from '../../server/src/ports/pdf/test-printer.fixture';
import { comparable, readPaper } from '../support/read-paper';

const GOLDEN = join(__dirname, '../fixtures/petitions');
/** Low enough that anti-aliasing does not matter, high enough to see a line move. */
const DPI = 36;
/** Share of pixels that may differ visibly. */
const TOLERANCE = 0.001;

const printer = testPrinter();
let drawn = '';
beforeAll(async () => {
  drawn = await mkdtemp(join(tmpdir(), 'khamrong-golden-'));
});
afterAll(async () => {
  await printer.close();
  await rm(drawn, { recursive: true, force: true });
});

const posterInput = {
  office: demoOffice,
  title: 'แจ้งไฟฟ้าสาธารณะดับ/ชำรุด',
  shortUrl: 'https://forms.example.go.th/q/7K2M',
  qrSvg: sampleReceipt.qrSvg,
};
const emblem = Buffer.from(demoOfficeFile.emblem?.split(',')[1] ?? '', 'base64');
const longPoster = {
  ...posterInput,
  emblem,
  office: { ...demoOffice, name: `${demoOffice.name}พัฒนาราษฎร์สามัคคี อำเภอเมืองตัวอย่าง` },
  title: 'คำร้องขอลงทะเบียนรับเงินเบี้ยยังชีพผู้สูงอายุ ผู้พิการ และผู้ป่วยเอดส์ (กรณีย้ายภูมิลำเนาจากท้องถิ่นอื่น)',
};

const sendTo = { url: 'https://forms.example.go.th/f/service/scan', qrSvg: sampleReceipt.qrSvg };

const papers: [name: string, document: PrintableDocument, pages: number][] = [
  ...starterServices.map((service): [string, PrintableDocument, number] => {
    // The disaster petition has the list of people affected behind it.
    const pages = service.slug === 'disaster-report' ? 3 : 2;
    return [service.slug, petitionHtml(sampleInput(service)), pages];
  }),
  ...starterServices.map((service): [string, PrintableDocument, number] => [
    `blank-${service.slug}`,
    blankPetitionHtml({ ...sampleInput(service), sendTo: takesScans(service) ? sendTo : undefined }),
    // With the sheet about the documents.
    service.slug === 'disaster-report' ? 4 : 3,
  ]),
  ['poster', posterHtml({ ...posterInput, emblem }), 1],
  ['poster-without-emblem', posterHtml(posterInput), 1],
  ['poster-of-long-names', posterHtml(longPoster), 1],
];

/** Words of the HTML as they stand on paper. */
const wordsOf = (html: string): string[] =>
  html
    .replace(/<(?!\/?(span|wbr|b)\b)[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .split(/\s+/)
    .filter(Boolean);

/** Read here, not by sharp: the server allows sharp nothing but bytes in memory, in the whole process. */
const shades = (file: string): Promise<{ data: Buffer; info: { width: number; height: number } }> =>
  sharp(readFileSync(file))
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });

/** Share of pixels whose brightness differs by more than a quarter; 1 for pictures of another size. */
async function difference(left: string, right: string): Promise<number> {
  const [one, other] = await Promise.all([shades(left), shades(right)]);
  if (one.data.length !== other.data.length || one.info.width !== other.info.width) return 1;
  const differing = one.data.filter((shade, at) => Math.abs(shade - (other.data[at] ?? 0)) > 64).length;
  return differing / one.data.length;
}

/** Takes a picture over as the golden one; a handful of greys is enough. */
const approve = (file: string, golden: string): Promise<unknown> =>
  sharp(readFileSync(file))
    .flatten({ background: '#fff' })
    .greyscale()
    .png({ palette: true, colours: 8, effort: 10 })
    .toFile(golden);

describe.each(papers)('%s', (name, document, mostPages) => {
  let pages: Awaited<ReturnType<typeof readPaper>> = [];
  const folder = () => join(drawn, name);

  beforeAll(async () => {
    await mkdir(folder());
    pages = await readPaper(await printer.print(document), { folder: folder(), dpi: DPI });
  });

  it('is read back word by word', () => {
    const text = comparable(pages.map((page) => page.text).join(''));
    const missing = wordsOf(document.html).filter((word) => !text.includes(comparable(word)));
    expect(missing).toEqual([]);
    if (document.foot) expect(text).toContain(comparable(document.foot.text));
  });

  it('carries its fonts, and real ones', () => {
    const fonts = pages.flatMap((page) => page.fonts);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded, type3 }) => !embedded || type3)).toEqual([]);
    for (const { name: font } of fonts) expect(font).toMatch(/Sarabun-(Regular|Bold)|KhamrongMarks/);
  });

  it('takes few pages, numbered where there are several', () => {
    expect(pages.length).toBeLessThanOrEqual(mostPages);
    const numbered = pages.filter(({ text }) => /หน้า [๑-๙]\/[๑-๙]/.test(text)).length;
    expect(numbered).toBe(pages.length > 1 ? pages.length : 0);
  });

  it('looks as it was approved', async () => {
    for (const file of await readdir(folder())) {
      const golden = join(GOLDEN, `${name}-${file}`);
      if (process.env.UPDATE_GOLDEN) await approve(join(folder(), file), golden);
      expect([file, existsSync(golden)]).toEqual([file, true]);
      const share = await difference(join(folder(), file), golden);
      expect([file, share <= TOLERANCE]).toEqual([file, true]);
    }
  });
});
