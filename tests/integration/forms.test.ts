import { Ajv } from 'ajv';
import type { ServiceCard } from '@khamrong/schemas';
import { file, readForm, validAnswers } from '../support/citizen';
import { startApp, type App } from '../support/start-app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const services = async (): Promise<ServiceCard[]> =>
  (await fetch(`${app.url}/api/v1/services`)).json() as Promise<ServiceCard[]>;

describe('a first start', () => {
  it('publishes the twelve starter services, all open', async () => {
    const cards = await services();
    expect(cards).toHaveLength(12);
    expect(cards.every(({ open, title, department, url }) => open && title && department && url)).toBe(true);
  });
});

describe('every starter service', () => {
  it('is open JSON Schema that any strict validator compiles, and takes valid answers', async () => {
    for (const { slug } of await services()) {
      const form = await readForm(app, slug);
      const validate = new Ajv({ strict: true }).compile(form.schema);
      const answers = await validAnswers(app, slug);
      expect({ slug, valid: validate(answers), errors: validate.errors }).toEqual({
        slug,
        valid: true,
        errors: null,
      });
    }
  });

  it('takes what is valid, in several variants, where no file is needed', async () => {
    for (const { slug } of await services()) {
      for (const variant of [0, 1, 2]) {
        const { status, body } = await file(app, { slug, answers: await validAnswers(app, slug, variant) });
        const onlyFiles = (body.errors ?? []).every(({ instancePath }) =>
          instancePath.startsWith('/attachments/'),
        );
        expect({
          slug,
          variant,
          ok: status === 201 || (status === 422 && onlyFiles),
          errors: body.errors,
        }).toMatchObject({ ok: true });
      }
    }
  });
});

describe('a published form', () => {
  it('is fetched once: its ETag answers 304', async () => {
    const first = await fetch(`${app.url}/api/v1/forms/streetlight-report`);
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${app.url}/api/v1/forms/streetlight-report`, {
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    });
    expect(etag).not.toBe('');
    expect(again.status).toBe(304);
  });

  it('has a short link that leads to it and keeps the point', async () => {
    const [card] = await services();
    const { pathname } = new URL(card?.shortUrl ?? '');
    const response = await fetch(`${app.url}${pathname}?point=P-12`, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`/f/${card?.slug}?point=P-12`);
  });

  it('that does not exist is said so in Thai and English', async () => {
    const thai = await fetch(`${app.url}/api/v1/forms/nothing`);
    expect(thai.status).toBe(404);
    expect(thai.headers.get('content-type')).toContain('application/problem+json');
    expect(await thai.json()).toMatchObject({ code: 'form.notFound', title: 'ไม่พบแบบฟอร์มนี้' });
    const english = await fetch(`${app.url}/api/v1/forms/nothing`, { headers: { 'accept-language': 'en' } });
    expect(await english.json()).toMatchObject({ title: 'This form was not found' });
  });
});
