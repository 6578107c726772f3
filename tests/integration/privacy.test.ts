import type { CaseDetail, CaseItem, PageOf, PublishedForm } from '@khamrong/schemas';
import { randomUUID } from 'node:crypto';
import { readForm, validAnswers } from '../support/citizen';
import { signedInAdmin, signedInStaff, type OfficeBrowser } from '../support/office';
import { republishService } from '../support/publish-definition';
import { startApp, type App } from '../support/start-app';

const CASES = '/api/v1/office/submissions';
const SLUG = 'streetlight-report';

let app: App;
let admin: OfficeBrowser;
let head: OfficeBrowser;
beforeAll(async () => {
  app = await startApp();
  admin = await signedInAdmin(app);
  head = await signedInStaff(app, 'head1', 'head');
}, 60_000);
afterAll(() => app.stop());

const page = async (path: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${app.url}${path}`, { redirect: 'manual' });
  return { status: response.status, text: await response.text() };
};

const caseOf = async (receiptNo: string): Promise<CaseDetail> => {
  const found = await head.json<PageOf<CaseItem>>('GET', `${CASES}?q=${encodeURIComponent(receiptNo)}`);
  return (await head.json<CaseDetail>('GET', `${CASES}/${found.body.items[0]?.id}`)).body;
};

describe('the privacy notice of a service', () => {
  const filed = async (privacyNoticeVersion: string | undefined): Promise<CaseDetail> => {
    const { versionId } = await readForm(app, SLUG);
    const answers = await validAnswers(app, SLUG);
    const response = await fetch(`${app.url}/api/v1/forms/${SLUG}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ versionId, answers, uploads: {}, privacyNoticeVersion }),
    });
    return caseOf(((await response.json()) as { receiptNo: string }).receiptNo);
  };
  const named = async (): Promise<PublishedForm['privacyNotice']> =>
    (await readForm(app, SLUG)).privacyNotice;

  it('gets a number for each change of what it says, and every version stays to be read', async () => {
    expect(await named()).toEqual({ version: '1', url: `/services/${SLUG}/privacy/1` });
    const { id } = await app.running.services.forms.bySlug(SLUG);
    const months = { completed: 18 };
    expect((await admin.json('PUT', `/api/v1/office/retention/${id}`, { months })).status).toBe(200);
    expect((await named()).version).toBe('2');
    await admin.json('PUT', `/api/v1/office/retention/${id}`, { months });
    expect((await named()).version).toBe('2');
    const privacy = { recipients: { th: 'การไฟฟ้าส่วนภูมิภาค' } };
    await republishService(app, SLUG, (draft) => ({ ...draft, privacy }));
    expect((await named()).version).toBe('3');

    const [now, first, second] = await Promise.all(
      ['', '/1', '/2'].map((version) => page(`/services/${SLUG}/privacy${version}`)),
    );
    expect(now?.text).toMatch(/การไฟฟ้าส่วนภูมิภาค[^]*18 เดือน/);
    expect(first?.text).toContain('ยังไม่ได้กำหนดระยะเวลาลบ');
    expect(first?.text).toContain('เลิกใช้แล้ว');
    expect(second?.text).toContain('18 เดือน');
    expect(second?.text).not.toContain('การไฟฟ้าส่วนภูมิภาค');
    for (const absent of ['/4', '/0', '/1.5'])
      expect((await page(`/services/${SLUG}/privacy${absent}`)).status).toBe(404);
  });

  it('is named by what was filed, as it stood on the page it was filed from', async () => {
    const old = await filed('2');
    expect(old.privacyNotice).toEqual({ version: '2', url: `/services/${SLUG}/privacy/2` });
    expect((await filed('99')).privacyNotice).toEqual({ version: '99', url: null });
    expect((await filed(undefined)).privacyNotice).toBeNull();
  });

  it('stays the one that was read where a form goes on without script', async () => {
    const first = await page(`/f/${SLUG}`);
    expect(first.text).toContain('name="_privacy" value="3"');
    expect(first.text).toContain(`href="/services/${SLUG}/privacy/3"`);
    const inputs = new FormData();
    for (const [, name = '', value = ''] of first.text.matchAll(
      /type="hidden" name="([^"]+)" value="([^"]*)"/g,
    ))
      inputs.set(name, name === '_privacy' ? '2' : value);
    inputs.set('_action', 'next');
    const next = await fetch(`${app.url}/f/${SLUG}`, { method: 'POST', body: inputs });
    expect(await next.text()).toContain('name="_privacy" value="2"');
  });
});
