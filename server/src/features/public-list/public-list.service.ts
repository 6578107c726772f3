import { found as foundIn, findable } from '@khamrong/renderer-ui/ssr';
import { toArabicDigits } from '@khamrong/schemas';
import type { FormsService } from '../forms/forms.service';
import { isListed, newestCases, numberedCases, type ListDeps, type ListPage } from './listed-cases';

/** What is looked for: a word or number as typed, or the page after another. */
export interface ListQuery {
  q: string;
  cursor?: string;
}

/** How long a page is given out again, in milliseconds, and how many pages are. */
const FRESH_MS = 10_000;
const KEPT = 200;

/** Letters and signs of receipt numbers, among them a digit: `00011/2569`, `COR-7K`. */
const RECEIPT_NO = /^(?=.*\d)[A-Z0-9/.-]+$/;

const NONE: ListPage = { cases: [] };

/** The status of what the office may show to everybody. */
export class PublicListService {
  private readonly kept = new Map<string, { at: number; page: Promise<ListPage> }>();

  constructor(
    private readonly deps: Omit<ListDeps, 'forms'> & { forms: Pick<FormsService, 'directory' | 'version'> },
  ) {}

  /** The same page for a few seconds: a link that a village opens at once is read once. */
  page(query: ListQuery): Promise<ListPage> {
    const name = JSON.stringify([query.q, query.cursor]);
    const now = Date.now();
    const known = this.kept.get(name);
    if (known && now - known.at < FRESH_MS) return known.page;
    const page = this.read(query);
    this.keep(name, { at: now, page });
    page.catch(() => this.kept.delete(name));
    return page;
  }

  private keep(name: string, read: { at: number; page: Promise<ListPage> }): void {
    this.kept.delete(name);
    const oldest = this.kept.keys().next();
    if (this.kept.size >= KEPT && !oldest.done) this.kept.delete(oldest.value);
    this.kept.set(name, read);
  }

  private async read({ q, cursor }: ListQuery): Promise<ListPage> {
    const listed = (await this.deps.forms.directory()).filter(isListed);
    const number = toArabicDigits(q).trim().toUpperCase();
    if (RECEIPT_NO.test(number)) return numberedCases(listed, number, this.deps);
    const texts = listed.map(({ version: { definition } }) =>
      findable([definition.title.th, definition.title.en, definition.slug]),
    );
    const { fits } = foundIn(q, texts);
    const live = listed.filter((_, index) => fits[index]);
    return live.length > 0 ? newestCases(live, cursor, this.deps) : NONE;
  }
}
