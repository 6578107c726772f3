import type { DraftSaved, FormDefinition, FormDraft } from '@khamrong/schemas';
import type { Answered } from './citizen';
import type { OfficeBrowser, Refused } from './office';
import { starter } from './poisoned-form';

export const FORMS = '/api/v1/office/forms';

/** A definition that can be published: the streetlight report under another slug. */
export const service = (slug: string, change: Partial<FormDefinition> = {}): FormDefinition => ({
  ...starter('streetlight-report'),
  slug,
  ...change,
});

/** What a refusal tells the builder. */
export interface RefusedBuild extends Refused {
  params?: Partial<DraftSaved> & { faults?: { path: string; message: { th: string } }[] };
}

/** A clerk at work on one form. */
export class FormBuilder {
  private constructor(
    private readonly browser: OfficeBrowser,
    readonly id: string,
    public revision: number,
  ) {}

  static async start(browser: OfficeBrowser, definition: FormDefinition): Promise<FormBuilder> {
    const { status, body } = await browser.json<FormDraft>('POST', FORMS, { definition });
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return new FormBuilder(browser, body.id, body.revision);
  }

  /** Makes a form and publishes it. */
  static async live(browser: OfficeBrowser, definition: FormDefinition): Promise<FormBuilder> {
    const builder = await FormBuilder.start(browser, definition);
    const { status, body } = await builder.publish();
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return builder;
  }

  /** Another person at the same form, who has read it as it is now. */
  as(browser: OfficeBrowser): FormBuilder {
    return new FormBuilder(browser, this.id, this.revision);
  }

  send<T = FormDraft>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<Answered<T & RefusedBuild>> {
    return this.browser.json<T & RefusedBuild>(method, `${FORMS}/${this.id}${path}`, body);
  }

  async draft(): Promise<FormDraft> {
    return (await this.send('GET', '/draft')).body;
  }

  async save(definition: FormDefinition): Promise<Answered<DraftSaved & RefusedBuild>> {
    const saved = await this.send<DraftSaved>('PUT', '/draft', { revision: this.revision, definition });
    if (saved.status === 200) this.revision = saved.body.revision;
    return saved;
  }

  /** Changes the draft and saves it. */
  async change(change: (draft: FormDefinition) => FormDefinition): Promise<void> {
    const { status, body } = await this.save(change((await this.draft()).definition));
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  }

  publish(at?: string | null): Promise<Answered<FormDraft & RefusedBuild>> {
    return this.send('POST', '/publish', { revision: this.revision, ...(at === undefined ? {} : { at }) });
  }
}

export const titled =
  (th: string) =>
  (draft: FormDefinition): FormDefinition => ({ ...draft, title: { th } });

/** What must be put right first. */
export const unfinished = (draft: FormDefinition): FormDefinition => ({ ...draft, title: { th: '' } });
