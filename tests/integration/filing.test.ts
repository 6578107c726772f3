import {
  bangkokDate,
  type AuditEntry,
  type CaseDetail,
  type CaseItem,
  type PageOf,
  type Receipt,
} from '@khamrong/schemas';
import { randomUUID } from 'node:crypto';
import { file, readForm, validAnswers } from '../support/citizen';
import { OfficeBrowser, signedInAdmin, signedInStaff } from '../support/office';
import { startApp, type App } from '../support/start-app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const SLUG = 'streetlight-report';
const submissions = () => app.running.services.submissions.model;

describe('a submission', () => {
  it('is stored under the first receipt number of the year, with times and codes', async () => {
    const { status, body } = await file(app, { slug: SLUG, answers: await validAnswers(app, SLUG) });
    const year = Number(bangkokDate(new Date()).slice(0, 4)) + 543;
    expect(status).toBe(201);
    expect(body.receiptNo).toBe(`00001/${year}`);
    expect(body.submittedAt).toMatch(/\+07:00$/);
    expect(Date.parse(body.deemedReceivedAt)).toBeGreaterThanOrEqual(Date.parse(body.submittedAt) - 1000);
    expect(body.statusUrl).toContain('/t#00001/');
    expect(body.petitionUrl).toMatch(/\/t\/.+\/petition\.pdf$/);
  });

  it('sent fifty times at once is one, with fifty identical receipts', async () => {
    const key = randomUUID();
    const answers = await validAnswers(app, SLUG);
    const before = await submissions().countDocuments();
    const all = await Promise.all(Array.from({ length: 50 }, () => file(app, { slug: SLUG, answers, key })));
    expect(new Set(all.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(49);
    expect(await submissions().countDocuments()).toBe(before + 1);
  });

  it('sent again later is the same, and with another body is refused', async () => {
    const key = randomUUID();
    const answers = await validAnswers(app, SLUG);
    const first = await file(app, { slug: SLUG, answers, key });
    const again = await file(app, { slug: SLUG, answers, key });
    expect(again).toEqual({ status: 200, body: first.body });
    const other = await file(app, { slug: SLUG, answers: { ...answers, lamp_count: 7 }, key });
    expect(other.status).toBe(422);
    expect(other.body.code).toBe('submission.keyReused');
  });

  it.each([[''], ['short'], ['has spaces in the key'], ['x'.repeat(65)]])(
    'needs a key, and %j is none',
    async (key) => {
      const { status, body } = await file(app, { slug: SLUG, answers: await validAnswers(app, SLUG), key });
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'submission.keyMissing' });
    },
  );

  it('is counted without gap or double when many are filed at once', async () => {
    const answers = await validAnswers(app, SLUG);
    const all = await Promise.all(Array.from({ length: 200 }, () => file(app, { slug: SLUG, answers })));
    expect(all.every(({ status }) => status === 201)).toBe(true);
    const stored = await submissions()
      .find({ register: 'general' })
      .select({ seq: 1 })
      .sort({ seq: 1 })
      .lean();
    expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, index) => index + 1));
  });

  it('is refused with every fault at once, at its field, in the language asked for', async () => {
    const { phone, ...answers } = await validAnswers(app, SLUG);
    const bad = { ...answers, lamp_count: 0, noticed_date: '2025-02-29', nobody_asked: 1 };
    const thai = await file(app, { slug: SLUG, answers: bad });
    expect(thai.status).toBe(422);
    expect(thai.body.code).toBe('answers.invalid');
    const paths = thai.body.errors?.map(({ instancePath }) => instancePath);
    expect(new Set(paths)).toEqual(new Set(['/phone', '/lamp_count', '/noticed_date', '/nobody_asked']));
    expect(thai.body.errors?.find(({ instancePath }) => instancePath === '/phone')?.message).toMatch(
      /^กรุณากรอก/,
    );
    const english = await file(app, { slug: SLUG, answers: bad, headers: { 'accept-language': 'en' } });
    expect(english.body.errors?.find(({ instancePath }) => instancePath === '/phone')?.message).toMatch(
      /^Please/,
    );
  });

  it('keeps nothing of a hidden field', async () => {
    const answers = { ...(await validAnswers(app, SLUG)), symptom: 'dead', symptom_other: 'ไม่ควรเก็บ' };
    const { body } = await file(app, { slug: SLUG, answers });
    const stored = await submissions().findOne({ receiptNo: body.receiptNo }).lean();
    expect(stored?.answers).not.toHaveProperty('symptom_other');
  });

  it('to a version that never was is refused; to no form at all is not found', async () => {
    const answers = await validAnswers(app, SLUG);
    const gone = await file(app, { slug: SLUG, answers, versionId: '0123456789abcdef01234567' });
    expect({ status: gone.status, code: gone.body.code }).toEqual({ status: 409, code: 'form.versionGone' });
    const nowhere = await file(app, { slug: 'no-such-form', answers, versionId: 'x' });
    expect(nowhere.body.code).toBe('form.notFound');
  });
});

describe('a form that closes while it is filled', () => {
  it('takes nothing new, but repeats the receipt of what it took', async () => {
    const slug = 'general-petition';
    const answers = await validAnswers(app, slug);
    const key = randomUUID();
    const first = await file(app, { slug, answers, key });
    expect(first.status).toBe(201);
    const { versionId } = await readForm(app, slug);
    await app.running.services.forms.setOpen(slug, false);
    const late = await file(app, { slug, answers, versionId });
    expect({ status: late.status, code: late.body.code }).toEqual({ status: 409, code: 'form.closed' });
    expect(await file(app, { slug, answers, key, versionId })).toEqual({ status: 200, body: first.body });
    await app.running.services.forms.setOpen(slug, true);
  });
});

describe('personal answers', () => {
  it('stand nowhere in the store in the clear, and are found by their keyed hash', async () => {
    const slug = 'general-petition';
    const answers = { ...(await validAnswers(app, slug)), national_id: '1234567890121' };
    const { body } = await file(app, { slug, answers });
    const stored = await submissions().findOne({ receiptNo: body.receiptNo }).lean();
    expect(JSON.stringify(stored)).not.toContain('1234567890121');
    expect(stored?.sealed).toBeDefined();
    expect(stored?.fingerprints).toHaveLength(1);
  });
});

describe('a form that staff fill in for its applicant', () => {
  const SEALED = 'corruption-complaint';
  const PHONE = 'กรอกแทนผู้ยื่น · ช่องทาง: โทรศัพท์';
  let officer: OfficeBrowser;
  let works: OfficeBrowser;
  beforeAll(async () => {
    officer = await signedInStaff(app, 'desk1', 'officer');
    works = await signedInStaff(app, 'welfare1', 'officer', ['กองสวัสดิการสังคม']);
  });

  const pageFor = async (browser: OfficeBrowser, slug: string, door = 'phone') => {
    const response = await browser.send('GET', `/f/${slug}?door=${door}`, undefined, { accept: 'text/html' });
    const html = await response.text();
    return { status: response.status, html, opened: /name="_opened" value="([^"]+)"/.exec(html)?.[1] };
  };
  const fileAs = async (
    browser: OfficeBrowser,
    slug: string,
    opened: string | undefined,
    key = randomUUID(),
  ) => {
    const { versionId } = await readForm(app, slug);
    const answers = await validAnswers(app, slug);
    const body = { versionId, answers, uploads: {}, privacyNoticeVersion: '1', opened };
    const path = `/api/v1/forms/${slug}/submissions`;
    const response = await browser.send('POST', path, body, { 'idempotency-key': key });
    return { status: response.status, body: (await response.json()) as Receipt & { code?: string } };
  };

  it('is opened for who works its cases and for nobody else', async () => {
    const { status, html, opened } = await pageFor(officer, SLUG);
    expect({ status, says: html.includes(PHONE), opened }).toMatchObject({ status: 200, says: true });
    expect((await pageFor(new OfficeBrowser(app), SLUG)).status).toBe(401);
    expect((await pageFor(works, SLUG)).status).toBe(403);
    expect((await pageFor(officer, SEALED)).status).toBe(403);
    expect((await pageFor(officer, SLUG, 'pigeon')).status).toBe(404);
    expect((await pageFor(officer, SLUG, 'online')).status).toBe(404);
  });

  it('is filed at once under its channel, and names who took it down', async () => {
    const { opened } = await pageFor(officer, SLUG);
    const key = randomUUID();
    const { status, body } = await fileAs(officer, SLUG, opened, key);
    expect(status).toBe(201);
    expect((await fileAs(officer, SLUG, opened, key)).status).toBe(200);
    const path = '/api/v1/office/submissions';
    const found = await officer.json<PageOf<CaseItem>>(
      'GET',
      `${path}?q=${encodeURIComponent(body.receiptNo)}`,
    );
    const [item] = found.body.items;
    expect(item).toMatchObject({ channel: 'phone' });
    expect(body.officeUrl).toBe(`${app.running.ground.config.publicUrl}/office/submissions/${item?.id}`);
    const detail = await officer.json<CaseDetail>('GET', `${path}/${item?.id}`);
    expect(detail.body.history[0]).toMatchObject({ by: 'นางdesk1' });
    const audit = `/api/v1/office/audit?action=case.file&case=${item?.id}`;
    const record = await (await signedInAdmin(app)).json<PageOf<AuditEntry>>('GET', audit);
    expect(record.body.items).toMatchObject([{ who: 'desk1', what: 'phone', receiptNo: body.receiptNo }]);
  });

  it('is refused to who has no session, another department or no part in what is sealed', async () => {
    const { gate } = app.running.services.submissions;
    const { opened } = await pageFor(officer, SLUG);
    const before = await submissions().countDocuments();
    const none = await fileAs(new OfficeBrowser(app), SLUG, opened);
    expect(none).toMatchObject({ status: 401, body: { code: 'session.required' } });
    expect(await fileAs(works, SLUG, opened)).toMatchObject({
      status: 403,
      body: { code: 'permission.denied' },
    });
    const sealed = gate.markFor(SEALED, '', 'counter');
    expect((await fileAs(officer, SEALED, sealed)).status).toBe(403);
    expect(await submissions().countDocuments()).toBe(before);
  });

  it('goes through the steps of a page without script, and stays there when the session has ended', async () => {
    const { opened = '' } = await pageFor(officer, SLUG);
    const { versionId } = await readForm(app, SLUG);
    const carried = {
      _version: versionId,
      _language: 'th',
      _privacy: '1',
      _opened: opened,
      _key: randomUUID(),
    };
    const _answers = JSON.stringify(await validAnswers(app, SLUG));
    const post = async (browser: OfficeBrowser, action: string) => {
      const body = new FormData();
      const page = { ...carried, _answers, _action: action, _step: '_review' };
      for (const [name, value] of Object.entries(page)) body.set(name, value);
      const encoded = new Response(body);
      const bytes = Buffer.from(await encoded.arrayBuffer());
      const response = await browser.sendBytes(
        `/f/${SLUG}`,
        bytes,
        encoded.headers.get('content-type') ?? '',
      );
      return { status: response.status, html: await response.text() };
    };
    for (const [browser, action, status] of [
      [officer, 'language.en', 200],
      [new OfficeBrowser(app), 'submit', 401],
    ] as const) {
      const shown = await post(browser, action);
      expect({ status: shown.status, says: shown.html.includes(PHONE) }).toEqual({ status, says: true });
      expect(shown.html).toContain(opened);
    }
    expect((await post(officer, 'submit')).status).toBe(201);
  });
});
