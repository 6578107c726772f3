import { scene } from './photos.fixture';
import { pdfOf } from './pdfs.fixture';

const HTML = '<!doctype html><html><body><script>alert(document.domain)</script></body></html>';
const hex = (bytes: string, rest = ''): Buffer =>
  Buffer.concat([Buffer.from(bytes, 'hex'), Buffer.from(rest)]);
/** The smallest archive there is: the end of its directory and nothing else. */
const ZIP = hex(`504b0506${'00'.repeat(18)}`);

const SVG =
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="100000" height="100000" onload="alert(1)"/>';

/** Files of kinds that nobody asked for. */
const STRANGERS: Record<string, Buffer> = {
  'GIF with a page': Buffer.from(`GIF89a${HTML}`),
  'Windows program': hex('4d5a900003000000', 'This program cannot be run in DOS mode'),
  'Linux program': hex('7f454c46020101', HTML),
  empty: Buffer.alloc(0),
  SVG: Buffer.from(SVG),
  archive: ZIP,
  BMP: hex('424d460000000000000036000000', HTML),
  TIFF: hex('49492a0008000000', HTML),
  'HEIC photo': hex('0000001866747970', 'heic\0\0\0\0mif1heic'),
  film: hex('0000001866747970', 'isom\0\0\u0002\0isomiso2'),
  'virus test file': Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'),
  text: Buffer.from('คำร้อง\n'),
};

/** Files that are not what they pretend to be, or are something nobody asked for. */
export async function impostors(): Promise<Record<string, Buffer>> {
  const jpeg = await scene(64, 64).jpeg().toBuffer();
  const pdf = await pdfOf();
  return {
    ...STRANGERS,
    'page, then a PDF': Buffer.concat([Buffer.from(HTML.padEnd(500)), pdf]),
    'PDF header, then a page': Buffer.from(`%PDF-1.4\n${HTML}`),
    'PDF header, then an archive': Buffer.concat([Buffer.from('%PDF-1.7\n'), ZIP]),
    'PDF with an archive behind': Buffer.concat([pdf, ZIP]),
    'PDF with a page behind': Buffer.concat([pdf, Buffer.from(HTML)]),
    'PDF cut short': pdf.subarray(0, pdf.length - 400),
    'PDF without a page': Buffer.from(
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\ntrailer\n<</Root 1 0 R>>\n%%EOF',
    ),
    'JPEG mark, then a page': hex('ffd8ffe000104a464946', HTML),
    'JPEG cut short': jpeg.subarray(0, jpeg.length / 2),
    'PNG mark, then a page': hex('89504e470d0a1a0a', HTML),
    'WebP mark, then a page': Buffer.concat([Buffer.from('RIFF\u0040\0\0\0WEBPVP8 '), Buffer.from(HTML)]),
  };
}
