import {
  PDFContext,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFObjectCopier,
  type PDFDict,
  type PDFRef,
} from 'pdf-lib';
import { PdfObjects } from './pdf-objects';

/** A PDF that becomes part of another. */
export interface PdfPart {
  /** What it is called in the list of contents. */
  title: string;
  bytes: Uint8Array;
}

export interface JoinedHead {
  title: string;
  author: string;
  /** Each part begins on the front of a sheet: an empty page follows those with an odd number of pages. */
  duplex?: boolean;
}

interface Bookmark {
  title: string;
  page: PDFRef;
}

/** Ties to the tree of tags of a part, which is not taken along: what is joined is for paper. */
const TAGS = ['StructParents', 'Tabs'].map((key) => PDFName.of(key));

/** Entries of a dictionary without those there are none of. */
const known = (refs: Record<string, PDFRef | undefined>): Record<string, PDFRef> =>
  Object.fromEntries(Object.entries(refs).flatMap(([key, ref]) => (ref ? [[key, ref]] : [])));

/** A page of the size of the last one. */
function emptyPage(document: PDFDocument, target: PDFContext): PDFRef {
  const { width, height } = document.getPage(document.getPageCount() - 1).getSize();
  return target.register(target.obj({ Type: 'Page', MediaBox: [0, 0, width, height], Resources: {} }));
}

/** One PDF of many, written while they come: of a part that was written only the numbers of its pages are kept. */
class JoinedPdf {
  private readonly objects = new PdfObjects();
  private readonly root = this.objects.reserve();
  private readonly tree = this.objects.reserve();
  private readonly pages: PDFRef[] = [];
  private readonly bookmarks: Bookmark[] = [];

  constructor(private readonly duplex: boolean) {}

  head(): Buffer {
    return this.objects.head();
  }

  /** The bytes of a part. */
  async part({ title, bytes }: PdfPart): Promise<Buffer> {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const target = PDFContext.create();
    target.largestObjectNumber = this.objects.next - 1;
    const copier = PDFObjectCopier.for(document.context, target);
    const pages = document.getPages().map(({ ref }) => copier.copy(ref));
    if (this.duplex && pages.length % 2 === 1) pages.push(emptyPage(document, target));
    for (const page of pages) this.adopt(target.lookup(page) as PDFDict);
    while (this.objects.next <= target.largestObjectNumber) this.objects.reserve();
    if (pages[0]) this.bookmarks.push({ title, page: pages[0] });
    this.pages.push(...pages);
    const objects = target.enumerateIndirectObjects();
    return Buffer.concat(objects.map(([ref, object]) => this.objects.object(ref, object)));
  }

  *end(title: string, author: string): Generator<Buffer> {
    const context = PDFContext.create();
    const { objects, root, tree, pages } = this;
    yield objects.object(tree, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }));
    const outlines = objects.reserve();
    yield* this.outline(outlines, context);
    const shown = { PageMode: 'UseOutlines', ViewerPreferences: { DisplayDocTitle: true } };
    const catalog = { Type: 'Catalog', Pages: tree, Outlines: outlines, ...shown };
    yield objects.object(root, context.obj({ ...catalog, Lang: PDFHexString.fromText('th') }));
    const info = objects.reserve();
    const told = { Title: PDFHexString.fromText(title), Author: PDFHexString.fromText(author) };
    yield objects.object(info, context.obj({ ...told, Producer: PDFHexString.fromText('Khamrong') }));
    yield objects.end(context.obj({ Root: root, Info: info }));
  }

  private adopt(page: PDFDict): void {
    TAGS.forEach((key) => page.delete(key));
    page.set(PDFName.of('Parent'), this.tree);
  }

  /** The list of contents: one line a part (ISO 32000-1, 12.3.3). */
  private *outline(parent: PDFRef, context: PDFContext): Generator<Buffer> {
    const lines = this.bookmarks.map((bookmark) => ({ ...bookmark, ref: this.objects.reserve() }));
    for (const [at, { title, page, ref }] of lines.entries()) {
      const line = { Title: PDFHexString.fromText(title), Parent: parent, Dest: [page, 'Fit'] };
      const sides = known({ Prev: lines[at - 1]?.ref, Next: lines[at + 1]?.ref });
      yield this.objects.object(ref, context.obj({ ...line, ...sides }));
    }
    const ends = known({ First: lines[0]?.ref, Last: lines.at(-1)?.ref });
    yield this.objects.object(parent, context.obj({ Type: 'Outlines', Count: lines.length, ...ends }));
  }
}

/** The bytes of one PDF made of many, while they come. Memory stays that of the largest part. */
export async function* joinPdfs(
  parts: AsyncIterable<PdfPart> | Iterable<PdfPart>,
  { title, author, duplex = false }: JoinedHead,
): AsyncGenerator<Buffer> {
  const joined = new JoinedPdf(duplex);
  yield joined.head();
  for await (const part of parts) yield await joined.part(part);
  yield* joined.end(title, author);
}
