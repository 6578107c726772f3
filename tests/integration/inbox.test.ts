import type { CaseItem, Inbox, ListColumns, PageOf } from '@khamrong/schemas';
import { Types } from 'mongoose';
import { markedIn } from '../../server/src/features/notices/tell-cases';
import { purgeDue } from '../../server/src/features/retention/purge-cases';
import { file, validAnswers } from '../support/citizen';
import { signedInStaff, type OfficeBrowser } from '../support/office';
import { startApp, type App } from '../support/start-app';

let app: App;
let officer: OfficeBrowser;
let head: OfficeBrowser;

const LIST = '/api/v1/office/submissions';
const NATIONAL_ID = '1234567890121';

beforeAll(async () => {
  app = await startApp();
  officer = await signedInStaff(app, 'officer1', 'officer');
  head = await signedInStaff(app, 'head1', 'head');
});
afterAll(() => app.stop());

const petition = async (name: string): Promise<string> => {
  const answers = { ...(await validAnswers(app, 'general-petition')), first_name: name, last_name: 'ใจดี' };
  return (await file(app, { slug: 'general-petition', answers })).body.receiptNo;
};
const list = async (browser: OfficeBrowser, query: string): Promise<PageOf<CaseItem>> =>
  (await browser.json<PageOf<CaseItem>>('GET', `${LIST}${query}`)).body;
const idOf = async (receiptNo: string): Promise<string> =>
  (await list(head, `?q=${encodeURIComponent(receiptNo)}`)).items[0]?.id ?? '';
const open = (browser: OfficeBrowser, id: string) => browser.json('GET', `${LIST}/${id}`);
const move = (browser: OfficeBrowser, id: string, body: unknown) =>
  browser.json('POST', `${LIST}/${id}/status`, body);

describe('the inbox', () => {
  const inbox = async (browser: OfficeBrowser) =>
    (await browser.json<Inbox>('GET', '/api/v1/office/inbox')).body;
  const numbersIn = async (browser: OfficeBrowser, view: string) =>
    (await list(browser, `?view=${view}&limit=100`)).items.map(({ receiptNo }) => receiptNo);
  const { now } = Date;

  it('keeps lists of a person’s own, without what was searched for, and shows them to nobody else', async () => {
    const views = [
      { name: 'ไฟฟ้าหมู่ 3', filter: { view: 'open', form: 'streetlight-report', village: '3', sort: 'due' } },
      { name: 'ทั้งหมด', filter: { status: 'closed' } },
    ];
    const keep = (body: unknown) => officer.json('PUT', '/api/v1/office/inbox/views', body);
    expect((await keep({ views: [...views, { ...views[1], filter: {} }, views[1]] })).status).toBe(200);
    expect((await inbox(officer)).saved).toEqual(views);
    expect((await inbox(head)).saved).toEqual([]);
    for (const filter of [{ q: 'สมชาย' }, { view: 'all' }, { status: { $ne: 1 } }])
      expect((await keep({ views: [{ name: 'x', filter }] })).status).toBe(400);
    expect((await inbox(officer)).saved).toEqual(views);
  });

  it('shows answers that a clerk chose in the list of their service, and none that are sealed', async () => {
    const path = '/api/v1/office/inbox/columns';
    const clerk = await signedInStaff(app, 'clerk1', 'clerk');
    const form = 'general-petition';
    await petition('สมหมาย');
    const { body } = await clerk.json<ListColumns>('GET', `${path}?form=${form}`);
    expect(body.keys).toEqual([]);
    const choices = body.choices.map(({ value }) => value);
    expect(choices).toContain('first_name');
    expect(choices).not.toContain('national_id');
    expect((await officer.json('PUT', path, { form, keys: ['first_name'] })).status).toBe(403);
    expect((await clerk.json('PUT', path, { form, keys: ['national_id', 'first_name'] })).body).toMatchObject(
      {
        keys: ['first_name'],
      },
    );
    const [item] = (await list(officer, `?form=${form}&limit=1`)).items;
    expect(item?.columns).toEqual([expect.objectContaining({ key: 'first_name', text: 'สมหมาย' })]);
    expect((await list(officer, '?limit=1')).items[0]?.columns).toBeUndefined();
    expect((await clerk.json<ListColumns>('GET', `${path}?form=corruption-complaint`)).body.choices).toEqual(
      [],
    );
    expect((await clerk.json('GET', `${path}?form=none`)).body.code).toBe('form.notFound');
    await clerk.json('PUT', path, { form, keys: [] });
  });

  it('has a case in the views it belongs to, from its filing to its end, and counts what they hold', async () => {
    const receiptNo = await petition('มานี');
    const views = async () => {
      const all = ['unread', 'mine', 'unassigned', 'overdue', 'open'];
      const held = await Promise.all(all.map((view) => numbersIn(officer, view)));
      return all.filter((_, at) => held[at]?.includes(receiptNo));
    };
    expect(await views()).toEqual(['unread', 'unassigned', 'open']);
    const id = await idOf(receiptNo);
    const before = await inbox(officer);
    await open(officer, id);
    expect(await views()).toEqual(['unassigned', 'open']);
    expect((await inbox(officer)).counts.unread).toBe(before.counts.unread - 1);

    await officer.json('POST', `${LIST}/${id}/assignee`, { to: 'officer1' });
    await app.running.services.submissions.model.updateOne({ receiptNo }, { dueAt: new Date(now() - 1000) });
    expect(await views()).toEqual(['mine', 'overdue', 'open']);
    expect(await numbersIn(head, 'mine')).not.toContain(receiptNo);

    await move(officer, id, { to: 'rejected', publicNote: 'ไม่อยู่ในอำนาจหน้าที่' });
    expect(await views()).toEqual([]);
    await move(officer, id, { to: 'in_progress', publicNote: 'รับไว้พิจารณาใหม่' });
    expect(await views()).toEqual(['mine', 'overdue', 'open']);
  });

  it('is read when who works it has opened it, not when somebody else looks', async () => {
    const receiptNo = await petition('ชูใจ');
    const id = await idOf(receiptNo);
    await officer.json('POST', `${LIST}/${id}/assignee`, { to: 'officer1' });
    await open(head, id);
    expect(await numbersIn(officer, 'unread')).toContain(receiptNo);
    await open(officer, id);
    expect(await numbersIn(officer, 'unread')).not.toContain(receiptNo);
  });

  it('finds what the citizen wrote, in the middle of words, for who may see the case, until it is purged', async () => {
    const { submissions, offices } = app.running.services;
    const written = async (slug: string, told: Record<string, string>): Promise<string> => {
      const answers = { ...(await validAnswers(app, slug)), national_id: NATIONAL_ID, ...told };
      return (await file(app, { slug, answers })).body.receiptNo;
    };
    const found = async (typed: string, more = '', browser = head): Promise<string[]> =>
      (await list(browser, `?q=${encodeURIComponent(typed)}${more}`)).items.map(({ receiptNo }) => receiptNo);
    const [lamp, flood] = [
      await written('general-petition', {
        subject: 'ขอเปลี่ยนหลอดไฟ LED',
        request_detail: `ซอยประชา ๕ มืดมาก บัตร ${NATIONAL_ID}`,
      }),
      await written('general-petition', { subject: 'น้ำท่วมถนน', request_detail: 'หน้าซอยประชาร่วมใจ' }),
    ];
    for (const sort of ['newest', 'oldest', 'due']) {
      const sorted = `&view=open&sort=${sort}`;
      expect(await found('ลอดไ', sorted)).toEqual([lamp]);
      expect((await found('ซอย  ประชา', sorted)).sort()).toEqual([lamp, flood]);
      expect(await found('ประชา led', sorted)).toEqual([lamp]);
      expect(await found('ท่วมซอย', sorted)).toEqual([]);
    }
    expect(await found('ท่')).toContain(flood);
    expect(await found('มืดมาก ๕')).toEqual([lamp]);
    expect(await found('ซอยประชา', `&limit=1`)).toEqual([flood]);
    const other = await signedInStaff(app, 'welfare1', 'officer', ['กองสวัสดิการสังคม']);
    expect(await found('หลอดไฟ', '', other)).toEqual([]);
    expect(await found(NATIONAL_ID.slice(0, 12))).toEqual([]);

    const office = new Types.ObjectId(offices.current().id);
    const purged = await submissions.model.findOneAndUpdate(
      { receiptNo: lamp },
      {
        $set: { status: 'cancelled', submittedAt: new Date(0), 'history.0.at': new Date(0) },
        $unset: { open: 1 },
      },
    );
    if (!purged) throw new Error('there is no such case');
    const { connection, clock } = app.running.ground;
    const deps = { ...app.running.services, submissions: submissions.model, connection, clock };
    expect(
      await purgeDue({ office, form: purged.form, slug: purged.slug, months: { cancelled: 12 } }, deps),
    ).toBe(1);
    expect(await found('หลอดไฟ')).toEqual([]);
    expect(await found('ซอยประชา')).toEqual([flood]);
    await submissions.model.deleteOne({ _id: purged._id });
  });

  it('narrows to a village, a day they are due by, and a telephone number', async () => {
    const { villages } = await inbox(officer);
    const answers = {
      ...(await validAnswers(app, 'streetlight-report')),
      loc_moo: villages[1]?.value,
      phone: '0891112233',
    };
    const { receiptNo } = (await file(app, { slug: 'streetlight-report', answers })).body;
    const found = async (query: string) => (await list(officer, query)).items.map((item) => item.receiptNo);
    expect(await found(`?village=${encodeURIComponent(villages[1]?.value ?? '')}`)).toContain(receiptNo);
    expect(await found(`?village=${encodeURIComponent(villages[0]?.value ?? '')}`)).not.toContain(receiptNo);
    expect(await found('?q=089-111-22')).toEqual([receiptNo]);
    expect(await found('?dueBy=2099-01-01&limit=100')).toContain(receiptNo);
    expect(await found('?dueBy=2020-01-01')).toEqual([]);
  });
});

it('what waits to be told of is found by an index of its own, however many cases there are', async () => {
  const { submissions, offices } = app.running.services;
  const office = new Types.ObjectId(offices.current().id);
  const plan = JSON.stringify(await submissions.model.find(markedIn(office)).explain());
  expect(plan).toContain('"indexName":"office_1_untold_1"');
});
