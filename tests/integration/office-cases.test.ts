import type { AuditEntry, CaseDetail, CaseItem, CaseStatus, PageOf, Revealed } from '@khamrong/schemas';
import { file, validAnswers } from '../support/citizen';
import { OfficeBrowser, signedInAdmin, signedInStaff } from '../support/office';
import { startApp, type App } from '../support/start-app';

let app: App;
let admin: OfficeBrowser;
let officer: OfficeBrowser;
let works: OfficeBrowser;
let head: OfficeBrowser;

const LIST = '/api/v1/office/submissions';
const ABSENT = '0123456789abcdef01234567';
const NATIONAL_ID = '1234567890121';

beforeAll(async () => {
  app = await startApp();
  admin = await signedInAdmin(app);
  officer = await signedInStaff(app, 'officer1', 'officer');
  works = await signedInStaff(app, 'works1', 'officer', ['กองช่าง']);
  head = await signedInStaff(app, 'head1', 'head');
});
afterAll(() => app.stop());

const petition = async (name: string): Promise<string> => {
  const answers = {
    ...(await validAnswers(app, 'general-petition')),
    prefix: 'นาย',
    first_name: name,
    last_name: 'ใจดี',
    national_id: NATIONAL_ID,
  };
  const { status, body } = await file(app, { slug: 'general-petition', answers });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.receiptNo;
};
const filed = async (slug: string): Promise<string> =>
  (await file(app, { slug, answers: await validAnswers(app, slug) })).body.receiptNo;
const list = async (browser: OfficeBrowser, query = ''): Promise<PageOf<CaseItem>> =>
  (await browser.json<PageOf<CaseItem>>('GET', `${LIST}${query}`)).body;
const idOf = async (receiptNo: string): Promise<string> => {
  const [found] = (await list(head, `?q=${encodeURIComponent(receiptNo)}`)).items;
  if (!found) throw new Error(`${receiptNo} is not in the list`);
  return found.id;
};
const open = async (browser: OfficeBrowser, id: string) => browser.json<CaseDetail>('GET', `${LIST}/${id}`);
const move = (browser: OfficeBrowser, id: string, body: unknown) =>
  browser.json<CaseDetail>('POST', `${LIST}/${id}/status`, body);

describe('the list of cases', () => {
  it('goes page by page, newest first and oldest first, without gaps or doubles', async () => {
    for (let count = 0; count < 5; count += 1) await filed('streetlight-report');
    for (const sort of ['newest', 'oldest', 'due']) {
      const seen: CaseItem[] = [];
      let query = `?form=streetlight-report&limit=2&sort=${sort}`;
      for (;;) {
        const { items, nextCursor } = await list(admin, query);
        seen.push(...items);
        if (!nextCursor) break;
        query = `?form=streetlight-report&limit=2&sort=${sort}&cursor=${nextCursor}`;
      }
      expect(new Set(seen.map(({ id }) => id)).size).toBe(5);
      const numbers = seen.map(({ receiptNo }) => receiptNo);
      expect([...numbers].sort()).toEqual(sort === 'newest' ? [...numbers].reverse() : numbers);
    }
  });

  it('finds by receipt number, name and national ID', async () => {
    const receiptNo = await petition('สมชาย');
    for (const typed of [receiptNo, 'สมชาย', 'นายสมชาย ใจ', '1-2345-67890-12-1']) {
      const { items } = await list(admin, `?q=${encodeURIComponent(typed)}`);
      expect({ typed, found: items.map((item) => item.receiptNo) }).toMatchObject({
        typed,
        found: expect.arrayContaining([receiptNo]),
      });
    }
    expect((await list(admin, `?q=${encodeURIComponent('สมหญิงไม่มีตัวตน')}`)).items).toEqual([]);
  });

  it('shows what a list needs and no answer', async () => {
    const receiptNo = await petition('สมปอง');
    const [item] = (await list(admin, `?q=${encodeURIComponent(receiptNo)}`)).items;
    expect(item).toMatchObject({
      receiptNo,
      service: { slug: 'general-petition' },
      applicant: 'นายสมปอง ใจดี',
      status: 'submitted',
      statusText: 'ส่งคำร้อง',
      overdue: false,
      assignee: null,
    });
    expect(JSON.stringify(item)).not.toContain(NATIONAL_ID);
    expect(Object.keys(item ?? {})).not.toContain('answers');
  });

  it('filters by status, department and day', async () => {
    const today = new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
    const all = await list(admin, '?limit=100');
    const [first] = all.items;
    expect((await list(admin, `?limit=100&from=${today}&to=${today}`)).items).toEqual(all.items);
    expect((await list(admin, '?to=2020-01-01')).items).toEqual([]);
    expect((await list(admin, '?status=completed')).items).toEqual([]);
    expect((await list(admin, '?status=open&limit=100')).items).toEqual(all.items);
    const department = encodeURIComponent(first?.department ?? '');
    const same = (await list(admin, `?department=${department}&limit=100`)).items;
    expect(new Set(same.map((item) => item.department))).toEqual(new Set([first?.department]));
  });

  it.each([
    'status=nonsense',
    'limit=0',
    'limit=1000',
    'cursor=x',
    'from=yesterday',
    'sort=due&status=completed',
    'status[$ne]=x',
    'q[$regex]=.*',
    'status=open&status=completed',
    'surprise=1',
  ])('refuses ?%s', async (query) => {
    expect((await admin.json('GET', `${LIST}?${query}`)).status).toBe(400);
  });

  it('does not know services that are not there', async () => {
    expect((await admin.json('GET', `${LIST}?form=no-such-service`)).status).toBe(404);
  });

  it('keeps an officer to the departments of the account', async () => {
    await filed('streetlight-report');
    const departments = (await list(works, '?limit=100')).items.map((item) => item.department);
    expect(departments.length).toBeGreaterThan(0);
    expect(new Set(departments)).toEqual(new Set(['กองช่าง']));
    expect((await list(works, `?department=${encodeURIComponent('สำนักปลัด')}`)).items).toEqual([]);
    const elsewhere = await idOf(await filed('satisfaction-survey'));
    expect((await open(works, elsewhere)).body.code).toBe('submission.notFound');
  });
});

describe('a restricted case', () => {
  it('is there for the head and the integrity officer, for nobody else', async () => {
    const id = await idOf(await filed('corruption-complaint'));
    const integrity = await signedInStaff(app, 'integrity1', 'integrity');
    expect((await open(head, id)).body.restricted).toBe(true);
    expect((await open(integrity, id)).status).toBe(200);
    for (const browser of [admin, officer, works]) {
      expect((await open(browser, id)).status).toBe(404);
      expect((await move(browser, id, { to: 'received' })).status).toBe(404);
      expect((await list(browser, '?form=corruption-complaint')).items).toEqual([]);
    }
  });
});

describe('a case', () => {
  it('shows its answers in words under their labels, page by page, sealed ones masked', async () => {
    const id = await idOf(await petition('สมใจ'));
    const { status, body } = await open(officer, id);
    expect(status).toBe(200);
    const answers = body.pages.flatMap((page) => page.answers);
    expect(answers.find(({ key }) => key === 'first_name')).toMatchObject({ text: 'สมใจ', masked: false });
    expect(answers.find(({ key }) => key === 'national_id')).toMatchObject({
      text: '1-2345-xxxxx-xx-1',
      masked: true,
      label: expect.stringContaining('เลขประจำตัวประชาชน'),
    });
    expect(JSON.stringify(body)).not.toContain('67890');
    expect(body.history).toMatchObject([{ status: 'submitted', by: null }]);
    expect(body.next.find((each) => each.status === 'rejected')?.needsReason).toBe(true);
  });

  it.each([
    ['absent', ABSENT],
    ['nonsense', 'x'],
    ['operator', '%7B%22$ne%22:1%7D'],
  ])('that is %s is not found', async (_, id) => {
    expect((await open(admin, id)).body.code).toBe('submission.notFound');
  });

  it('shows a sealed answer on request, and writes down who asked and why', async () => {
    const id = await idOf(await petition('สมควร'));
    const reveal = (body: unknown, browser = officer) =>
      browser.json<Revealed>('POST', `${LIST}/${id}/reveal`, body);
    expect((await reveal({ field: 'national_id', reason: 'ตรวจสอบสิทธิ' })).body).toEqual({
      field: 'national_id',
      text: '1-2345-67890-12-1',
    });
    expect((await reveal({ field: 'first_name' })).status).toBe(404);
    expect((await reveal({ field: '__proto__' })).status).toBe(400);
    expect((await reveal({ field: { $ne: 1 } })).status).toBe(400);
    const { body } = await admin.json<PageOf<AuditEntry>>(
      'GET',
      `/api/v1/office/audit?case=${id}&action=case.reveal`,
    );
    expect(body.items).toMatchObject([
      { who: 'officer1', what: 'national_id', reason: 'ตรวจสอบสิทธิ', case: id },
    ]);
  });

  it('goes along legal transitions only, each with its history', async () => {
    const id = await idOf(await petition('สมพร'));
    const received = await move(officer, id, {
      to: 'received',
      publicNote: 'รับเรื่องแล้ว',
      internalNote: 'ส่งกองช่าง',
    });
    expect(received.body).toMatchObject({ status: 'received', revision: 2, statusText: 'เจ้าหน้าที่รับเรื่อง' });
    expect(received.body.history[1]).toMatchObject({
      status: 'received',
      by: 'นางofficer1',
      publicNote: 'รับเรื่องแล้ว',
      internalNote: 'ส่งกองช่าง',
    });
    const illegal = await move(officer, id, { to: 'submitted' });
    expect([illegal.status, illegal.body.code]).toEqual([409, 'case.illegalTransition']);
    expect([
      (await move(officer, id, { to: 'rejected' })).body.code,
      (await move(officer, id, { to: 'rejected', publicNote: '  ' })).body.code,
    ]).toEqual(['case.reasonMissing', 'case.reasonMissing']);
    expect((await move(officer, id, { to: 'rejected', publicNote: 'อยู่นอกเขต' })).status).toBe(200);
  });

  it('changed by two officers at once is changed by one', async () => {
    const id = await idOf(await petition('สมบัติ'));
    const targets: CaseStatus[] = ['received', 'cancelled', 'received', 'cancelled', 'received'];
    const answers = await Promise.all(targets.map((to) => move(officer, id, { to, revision: 1 })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, body } of answers)
      if (status !== 200) expect(body.code).toMatch(/^case\.(changedElsewhere|illegalTransition)$/);
    expect((await open(officer, id)).body.history).toHaveLength(2);
    expect((await move(officer, id, { to: 'completed', revision: 1 })).body.code).toBe(
      'case.changedElsewhere',
    );
  });

  it.each([
    [{ to: 'nonsense' }],
    [{}],
    [{ to: { $ne: '' } }],
    [{ to: 'received', status: 'completed' }],
    [{ to: 'received', receiptNo: '1' }],
    [{ to: 'received', by: 'somebody' }],
    [{ to: 'received', revision: { $gt: 0 } }],
  ])('is not changed by %j', async (body) => {
    const id = await idOf(await petition('สมคิด'));
    expect((await move(officer, id, body)).status).toBe(400);
    expect((await open(officer, id)).body).toMatchObject({ status: 'submitted', revision: 1 });
  });

  it('is given to an officer who may have it, and taken back', async () => {
    const id = await idOf(await filed('satisfaction-survey'));
    const give = (to: unknown) => officer.json<CaseDetail>('POST', `${LIST}/${id}/assignee`, { to });
    expect((await give('officer1')).body).toMatchObject({
      assignee: 'นางofficer1',
      assigneeUsername: 'officer1',
    });
    expect((await list(officer, '?assignee=officer1')).items.map((item) => item.id)).toEqual([id]);
    expect((await give('works1')).status).toBe(404);
    expect((await give('nobody')).status).toBe(404);
    expect((await give({ $ne: '' })).status).toBe(400);
    expect((await give(null)).body.assignee).toBeNull();
  });
});

describe('signed out', () => {
  it.each([
    ['GET', LIST],
    ['GET', `${LIST}/${ABSENT}`],
    ['POST', `${LIST}/${ABSENT}/status`],
    ['POST', `${LIST}/${ABSENT}/assignee`],
    ['POST', `${LIST}/${ABSENT}/reveal`],
    ['GET', '/api/v1/office/forms'],
    ['GET', '/api/v1/office/audit'],
    ['GET', '/api/v1/office/staff'],
    ['GET', `/api/v1/office/forms/${ABSENT}/versions`],
    ['POST', `/api/v1/office/forms/${ABSENT}/close`],
  ] as const)('nothing is answered: %s %s', async (method, path) => {
    const { status, body } = await new OfficeBrowser(app).json(
      method,
      path,
      method === 'POST' ? {} : undefined,
    );
    expect([status, body.code]).toEqual([401, 'session.required']);
  });
});
