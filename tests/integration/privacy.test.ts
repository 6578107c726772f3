import type {
  AuditEntry,
  CaseDetail,
  CaseItem,
  ErasurePlan,
  PageOf,
  PersonalData,
  PublishedForm,
} from '@khamrong/schemas';
import { personalDataRequest } from '@khamrong/templates';
import { randomUUID } from 'node:crypto';
import { file, readForm, upload, validAnswers } from '../support/citizen';
import { Exchange, photo, type Pair } from '../support/exchange';
import { until } from '../support/notices';
import { signedInAdmin, signedInStaff, type OfficeBrowser } from '../support/office';
import { publishService, republishService } from '../support/publish-definition';
import { startSite } from '../support/site';
import type { App } from '../support/start-app';
import { unzip } from '../support/unzip';

const CASES = '/api/v1/office/submissions';
const SLUG = 'streetlight-report';

let app: App;
let admin: OfficeBrowser;
let head: OfficeBrowser;
beforeAll(async () => {
  app = await startSite();
  admin = await signedInAdmin(app);
  head = await signedInStaff(app, 'head1', 'head');
});
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

describe('what a person asks of their own data', () => {
  const MINE = { national_id: '1103700000011', phone: '0861112233' };
  const OTHER = { national_id: '3100100000022', phone: '0899999999' };
  const TO = { request_kind: 'erase', on_behalf: 'no' };
  let at: Exchange;
  let request: Pair;
  const cases: Record<'ended' | 'open' | 'kept' | 'shared', CaseDetail> = {} as never;

  const path = (of: CaseDetail, way = ''): string => `${CASES}/${of.id}/personal-data${way}`;
  const found = async (by = head): Promise<PersonalData> =>
    (await by.json<PersonalData>('GET', path(await at.opened(request)))).body;
  const end = async (pair: Pair): Promise<CaseDetail> => {
    await at.change(pair, { to: 'rejected', publicNote: 'เอกสารไม่ครบ' });
    return at.opened(pair);
  };
  /** As after a process that died when all was done but for saying so. */
  const doneAgain = async (): Promise<void> => {
    const { model, whenAdded } = app.running.services.jobs;
    const last = { _id: (await found()).run?.id };
    await model.updateOne(last, { $set: { state: 'waiting', attempts: 0 } });
    for (const wake of whenAdded) wake();
    await settled();
  };
  const settled = (): Promise<void> => until(async () => (await found()).run?.state === 'done', 'done');

  beforeAll(async () => {
    at = new Exchange(app, head);
    await publishService(app, personalDataRequest);
    const picture = new Blob([new Uint8Array(await photo('#a33'))], { type: 'image/jpeg' });
    const uploads = { other_docs: [await upload(app, 'general-petition', 'other_docs', picture, 'ภาพ.jpg')] };
    const answers = { ...(await validAnswers(app, 'general-petition')), ...MINE };
    cases.ended = await end((await file(app, { slug: 'general-petition', answers, uploads })).body);
    cases.open = await at.opened(await at.filed('general-petition', MINE));
    cases.kept = await end(await at.filed('grievance', MINE));
    cases.shared = await end(await at.filed('streetlight-report', { phone: MINE.phone }));
    await at.filed('general-petition', OTHER);
    const { id } = await app.running.services.forms.bySlug('grievance');
    await admin.json('PUT', `/api/v1/office/retention/${id}`, { months: { rejected: 12 } });
    request = await at.filed(personalDataRequest.slug, { ...MINE, ...TO });
  });

  it('is a case of its own, due by the time of its service', async () => {
    const detail = await at.opened(request);
    expect(detail).toMatchObject({
      purpose: 'personal_data_request',
      due: { target: { amount: 30, unit: 'days' } },
    });
    expect(detail.receiptNo).toMatch(/^PD-/);
  });

  it('finds the cases of the person, by ID and telephone, of what whoever looks may see', async () => {
    const { items, mayErase } = await found();
    const by = new Map(items.map(({ receiptNo, foundBy }) => [receiptNo, foundBy]));
    expect(by).toEqual(
      new Map([
        [cases.ended.receiptNo, ['nationalId', 'phone']],
        [cases.open.receiptNo, ['nationalId', 'phone']],
        [cases.kept.receiptNo, ['nationalId', 'phone']],
        [cases.shared.receiptNo, ['phone']],
      ]),
    );
    expect(mayErase).toBe(true);
    const clerk = await signedInStaff(app, 'clerk1', 'officer', ['สำนักปลัด']);
    const seen = await found(clerk);
    expect(seen.items.map(({ department }) => department)).not.toContain(cases.shared.department);
    expect(seen.mayErase).toBe(false);
    expect((await clerk.send('GET', path(cases.ended))).status).toBe(404);
    const erasure = { cases: [cases.ended.id], seen: '0'.repeat(64) };
    expect((await clerk.send('POST', path(await at.opened(request), '/erasure'), erasure)).status).toBe(403);
    expect((await head.send('GET', path(cases.ended))).status).toBe(404);
  });

  it('is given a copy of the chosen cases once, which the person fetches with their code', async () => {
    const detail = await at.opened(request);
    const stranger = (await at.opened(await at.filed('general-petition', OTHER))).id;
    const copy = (ids: string[]) => head.json<PersonalData>('POST', path(detail, '/copy'), { cases: ids });
    expect((await copy([cases.ended.id, stranger])).body.code).toBe('personalData.changed');
    expect((await copy([cases.ended.id, cases.kept.id])).status).toBe(202);
    await settled();
    expect(await found()).toMatchObject({
      copied: true,
      run: { act: 'copy', done: 2, total: 2, leftOut: [] },
    });
    await doneAgain();
    expect((await copy([cases.ended.id])).body.code).toBe('personalData.copied');

    const { results } = await at.opened(request);
    const { body } = await at.call('', request);
    const { url } = body.documents.find((document) => document.url.includes('/results/')) ?? { url: '' };
    const answer = await fetch(new URL(url, app.url));
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const files = unzip(Buffer.from(await answer.arrayBuffer()));
    expect(results).toHaveLength(1);
    const folder = cases.ended.receiptNo.replace('/', '-');
    const told = JSON.parse(String(files.get(`${folder}/คำตอบ.json`))) as {
      answers: { key: string; value: unknown }[];
    };
    expect(told.answers.find(({ key }) => key === 'national_id')?.value).toBe(MINE.national_id);
    expect(String(files.get(`${folder}/คำตอบ.csv`))).toContain('1-1037-00000-01-1');
    expect(files.get(`${folder}/คำร้อง.pdf`)?.subarray(0, 5).toString()).toBe('%PDF-');
    expect([...files.keys()].filter((name) => name.endsWith('.json'))).toHaveLength(2);
    expect([...files.keys()].find((name) => name.startsWith(`${folder}/ไฟล์/1 `))).toMatch(/ภาพ\.jpg$/);
  });

  it('erases what may go as confirmed, and tells what stays and why', async () => {
    const detail = await at.opened(request);
    const chosen = [cases.ended.id, cases.open.id, cases.kept.id];
    const plan = (await head.json<ErasurePlan>('POST', path(detail, '/erasure-plan'), { cases: chosen }))
      .body;
    const outcomes = new Map(plan.items.map(({ id, outcome }) => [id, outcome]));
    expect(outcomes).toEqual(
      new Map([
        [cases.ended.id, 'erase'],
        [cases.open.id, 'open'],
        [cases.kept.id, 'kept'],
      ]),
    );
    const erase = (more: object) =>
      head.json<PersonalData>('POST', path(detail, '/erasure'), { cases: chosen, seen: plan.seen, ...more });
    expect((await erase({ seen: '0'.repeat(64) })).body.code).toBe('personalData.changed');
    expect((await erase({})).body.code).toBe('personalData.reasonMissing');
    expect((await erase({ reason: 'ระเบียบให้เก็บหลักฐานการจ่ายเงิน' })).status).toBe(202);
    await settled();

    const { model } = app.running.services.submissions;
    expect(await model.findById(cases.ended.id).lean()).toMatchObject({
      applicant: '',
      answers: {},
      fingerprints: [],
    });
    for (const kept of [cases.open, cases.kept])
      expect((await model.findById(kept.id).lean())?.applicant).not.toBe('');
    const lines = (await at.opened(request)).history.length;
    await doneAgain();
    expect((await at.opened(request)).history).toHaveLength(lines);
    const told = JSON.stringify((await at.call('', request)).body);
    expect(told).toContain(`ลบข้อมูลส่วนบุคคลแล้ว 1 เรื่อง: ${cases.ended.receiptNo}`);
    expect(told).toContain('ระเบียบให้เก็บหลักฐานการจ่ายเงิน');
    expect((await found()).items.map(({ id }) => id)).not.toContain(cases.ended.id);
    const audit = await admin.json<PageOf<AuditEntry>>('GET', '/api/v1/office/audit?limit=100');
    const recorded = audit.body.items.filter(({ action }) => /^case\.(purge|person)/.test(action));
    expect(recorded.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['case.person', 'case.personCopy', 'case.personErase', 'case.purge']),
    );
    expect(recorded.find(({ action }) => action === 'case.purge')?.receiptNo).toBe(cases.ended.receiptNo);
    await at.change(request, { to: 'rejected', publicNote: 'ดำเนินการเท่าที่ทำได้แล้ว' });
    expect((await erase({ reason: 'x' })).body.code).toBe('personalData.ended');
  });
});
