import type { CaseDetail, CaseItem, PageOf, Problem, Receipt } from '@khamrong/schemas';
import { randomUUID } from 'node:crypto';
import { builtAnswers } from './built-form';
import { readForm, upload, type Answered } from './citizen';
import type { OfficeBrowser } from './office';
import type { App } from './start-app';

export const CASES = '/api/v1/office/submissions';

/** What a client sends, over the answers that are taken as they are. */
export interface Sent {
  answers?: Record<string, unknown>;
  uploads?: Record<string, string[]>;
  point?: string;
  language?: 'th' | 'en';
}

/** What a reader of a page gets, without the data its script starts from. */
export const seen = (html: string): string => html.replace(/<script[^]*?<\/script>/g, '');

/** The first input of this name in a page. */
export const inputIn = (html: string, name: string): string =>
  new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? '';

const HIDDEN = /<input type="hidden" name="([^"]*)" value="([^"]*)"/g;
const plain = (value: string): string => value.replace(/&quot;/g, '"').replace(/&amp;/g, '&');

/** What a page carries along without showing it. */
export const carriedBy = (html: string): Record<string, string> =>
  Object.fromEntries([...html.matchAll(HIDDEN)].map(([, name = '', value = '']) => [name, plain(value)]));

/** A published service as citizens meet it, with script, without, and through the API. */
export class BuiltService {
  constructor(
    private readonly app: App,
    readonly slug: string,
    private readonly officer: OfficeBrowser,
  ) {}

  async page(query = ''): Promise<string> {
    return seen(await (await fetch(`${this.app.url}/f/${this.slug}${query}`)).text());
  }

  /** Another step of the form a page shows, as a browser without script goes there. */
  async onward(page: string, step: string): Promise<string> {
    return (await this.post({ ...carriedBy(page), _action: `goto:${step}` })).body;
  }

  /** A step of the form that a link opens. */
  async step(step: string, query = ''): Promise<string> {
    return this.onward(await this.page(query), step);
  }

  /** Posts a page as a browser without script does. */
  async post(fields: Record<string, string>): Promise<Answered<string>> {
    const { versionId } = await readForm(this.app, this.slug);
    const body = new FormData();
    const given = { _key: randomUUID(), _version: versionId, _language: 'th', ...fields };
    for (const [name, value] of Object.entries(given)) body.set(name, value);
    const response = await fetch(`${this.app.url}/f/${this.slug}`, { method: 'POST', body });
    return { status: response.status, body: seen(await response.text()) };
  }

  async send({ answers, language = 'th', ...more }: Sent): Promise<Answered<Receipt & Problem>> {
    const { versionId } = await readForm(this.app, this.slug);
    const response = await fetch(`${this.app.url}/api/v1/forms/${this.slug}/submissions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'accept-language': language,
      },
      body: JSON.stringify({ versionId, answers: { ...builtAnswers, ...answers }, ...more }),
    });
    return { status: response.status, body: (await response.json()) as Receipt & Problem };
  }

  upload(key: string, bytes: Buffer, name = 'photo.jpg'): Promise<string> {
    const content = new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
    return upload(this.app, this.slug, key, content, name);
  }

  /** Files, and opens the case as an officer does. @throws where it is refused */
  async filed(sent: Sent): Promise<{ receipt: Receipt; detail: CaseDetail }> {
    const { status, body } = await this.send(sent);
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    const [item] = await this.cases(`q=${body.receiptNo}`);
    const detail = await this.officer.json<CaseDetail>('GET', `${CASES}/${item?.id}`);
    return { receipt: body, detail: detail.body };
  }

  async cases(query: string): Promise<CaseItem[]> {
    return (await this.officer.json<PageOf<CaseItem>>('GET', `${CASES}?${query}`)).body.items;
  }
}
