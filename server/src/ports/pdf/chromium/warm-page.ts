import type { Browser, BrowserContext, CDPSession, Page } from 'puppeteer-core';
import type { PrintableDocument } from '../printable-document';
import { PAPER, pageRules } from '../sheet/page-rules';
import { shellHtml } from '../sheet/shell';
import { lockDown } from './lockdown';

/**
 * Runs in the page. A part that is higher than the `data-fit-mm` it says becomes `tight`; its style sheet then sets
 * it smaller. The page itself has scripts turned off; this comes through the debugging protocol.
 */
const PATCH = `function (css, html, title) {
  const head = this.head.querySelectorAll('style')[1];
  if (head.textContent !== css) head.textContent = css;
  this.title = title;
  this.body.innerHTML = html;
  for (const part of this.querySelectorAll('[data-fit-mm]'))
    if (part.offsetHeight > (part.dataset.fitMm * 96) / 25.4) part.classList.add('tight');
}`;

/** Width of the text of an A4 sheet in CSS pixels, so that heights on screen are those on paper. */
const SHEET_WIDTH = Math.round(((PAPER.A4.width - PAPER.A4.left - PAPER.A4.right) * 96) / 25.4);

/** Decodes every font once; the first document then finds them ready. */
const WAIT_FOR_FONTS = `Promise.all([...document.fonts].map((face) => face.load())).then(() => true)`;

/** A page that keeps fonts and styles loaded, and prints one document after another. */
export class WarmPage {
  private printed = 0;

  private constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly root: string,
    /** Rejects when the renderer crashes, which Chromium never tells to a pending print. */
    private readonly crashed: Promise<never>,
  ) {}

  static async open(browser: Browser): Promise<WarmPage> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const crashed = new Promise<never>((_, reject) => page.once('error', reject));
    crashed.catch(() => undefined);
    await lockDown(page);
    await page.setViewport({ width: SHEET_WIDTH, height: 1000 });
    await page.emulateMediaType('print');
    await page.setContent(shellHtml(), { waitUntil: 'domcontentloaded' });
    const session = await page.createCDPSession();
    await session.send('Runtime.evaluate', { expression: WAIT_FOR_FONTS, awaitPromise: true });
    const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
    if (!result.objectId) throw new Error('The shell page has no document');
    return new WarmPage(context, page, session, result.objectId, crashed);
  }

  /** Documents printed by this page so far. */
  get count(): number {
    return this.printed;
  }

  print(document: PrintableDocument): Promise<Uint8Array> {
    this.printed += 1;
    return Promise.race([this.render(document), this.crashed]);
  }

  private async render(document: PrintableDocument): Promise<Uint8Array> {
    await this.session.send('Runtime.callFunctionOn', {
      objectId: this.root,
      functionDeclaration: PATCH,
      arguments: [pageRules(document) + document.css, document.html, document.title].map((value) => ({
        value,
      })),
    });
    const { data } = await this.session.send('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
    });
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
