import type { AuditEntry, CaseDetail, CaseItem, Inbox, PageOf, StaffAccount } from '@khamrong/schemas';
import { Types } from 'mongoose';
import { viewFilter } from '../../server/src/features/cases/inbox/view-filter';
import { untoldEvents } from '../../server/src/features/notices/untold-events';
import { CASES, Exchange, type Pair } from '../support/exchange';
import { signedInAdmin, signedInStaff, type OfficeBrowser } from '../support/office';
import { republishService } from '../support/publish-definition';
import { startApp, type App } from '../support/start-app';

let app: App;
let at: Exchange;
const office = {} as Record<'officer' | 'director' | 'secretary' | 'head', OfficeBrowser>;

beforeAll(async () => {
  app = await startApp();
  office.officer = await signedInStaff(app, 'officer1', 'officer');
  office.secretary = await signedInStaff(app, 'secretary1', 'secretary');
  office.head = await signedInStaff(app, 'head1', 'head');
  at = new Exchange(app, office.officer);
  const { department } = await at.opened(await at.filed());
  office.director = await signedInStaff(app, 'director1', 'director', [department]);
});
afterAll(() => app.stop());

type Act = 'proposal' | 'decision' | 'return' | 'skip';
const STAFF = '/api/v1/office/staff';
const AGREE = { decision: 'agree' };

/** Does something with a case as it stands, or as somebody saw it before. */
async function act(browser: OfficeBrowser, pair: Pair, what: Act, body: Record<string, unknown>) {
  const { id, revision } = await at.opened(pair);
  return browser.json<CaseDetail>('POST', `${CASES}/${id}/${what}`, { revision, ...body });
}

async function received(): Promise<Pair> {
  const pair = await at.filed();
  await at.change(pair, { to: 'received' });
  return pair;
}

/** A case that waits for the head, everybody before having agreed. */
async function before(step: 'director' | 'secretary' | 'head'): Promise<Pair> {
  const pair = await received();
  await act(office.officer, pair, 'proposal', AGREE);
  for (const each of ['director', 'secretary'] as const)
    if ((await at.opened(pair)).waitsFor !== step) await act(office[each], pair, 'decision', AGREE);
  return pair;
}

const codeOf = async (answer: ReturnType<typeof act>): Promise<string | undefined> =>
  (await answer).body.code;

describe('the way up', () => {
  it('leads from the officer over division and secretary to the head, each with opinion, name and position', async () => {
    const pair = await received();
    expect((await at.opened(pair)).approval?.steps.map(({ step }) => step)).toEqual([
      'officer',
      'director',
      'secretary',
      'head',
    ]);
    await act(office.officer, pair, 'proposal', { ...AGREE, text: 'ตรวจแล้ว ถนนชำรุดจริง' });
    await act(office.director, pair, 'decision', AGREE);
    await act(office.secretary, pair, 'decision', { decision: 'comment', text: 'ใช้งบซ่อมบำรุงปีนี้ได้' });
    const { body } = await act(office.head, pair, 'decision', {
      decision: 'order',
      text: 'ให้กองช่างซ่อมภายในเดือนนี้',
    });
    expect(body).toMatchObject({ status: 'received', waitsFor: null, approval: { decide: null } });
    expect(body.opinions).toMatchObject([
      { step: 'officer', by: 'นางofficer1', position: null, decisionText: 'เห็นควรอนุมัติ/ดำเนินการ' },
      { step: 'director', position: 'ผู้อำนวยการกองช่าง', acting: null },
      { step: 'secretary', decision: 'comment', text: 'ใช้งบซ่อมบำรุงปีนี้ได้' },
      { step: 'head', decisionText: 'สั่งการ', text: 'ให้กองช่างซ่อมภายในเดือนนี้' },
    ]);
    expect(body.history.slice(2).map(({ kind }) => kind)).toEqual([
      'propose',
      'opinion',
      'opinion',
      'decide',
    ]);
    const told = (await at.call('', pair)).body;
    expect(told.history).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain('งบซ่อม');
  });

  it('ends with a refusal whose reason the citizen reads, and is told of as every refusal', async () => {
    const pair = await before('head');
    const refusal = { decision: 'reject', text: 'งบประมาณไม่พอ' };
    expect(await codeOf(act(office.head, pair, 'decision', refusal))).toBe('case.reasonMissing');
    const publicNote = 'อยู่นอกเขตทางของ อบต.';
    const { body } = await act(office.head, pair, 'decision', { ...refusal, publicNote });
    expect(body).toMatchObject({ status: 'rejected', waitsFor: null, approval: { propose: null } });
    expect(body.history.at(-1)).toMatchObject({
      publicNote,
      opinion: { decision: 'reject', text: 'งบประมาณไม่พอ' },
    });
    const told = (await at.call('', pair)).body;
    expect(told).toMatchObject({ status: 'rejected' });
    expect(JSON.stringify(told)).toContain(publicNote);
    expect(JSON.stringify(told)).not.toContain('งบประมาณไม่พอ');
    const kept = await app.running.services.submissions.model.findOne({ receiptNo: pair.receiptNo }).lean();
    expect(kept && untoldEvents({ ...kept, untold: 1 })).toMatchObject([{ event: 'rejected' }]);
  });

  it('goes back for correction to who said something last, and is proposed anew by the officer', async () => {
    const pair = await before('secretary');
    const back = (browser: OfficeBrowser) => act(browser, pair, 'return', { reason: 'ขอภาพถ่ายหน้างาน' });
    const first = (await back(office.secretary)).body;
    expect([first.waitsFor, first.opinions.map(({ step }) => step)]).toEqual(['director', ['officer']]);
    const second = (await back(office.director)).body;
    expect([second.waitsFor, second.opinions]).toEqual(['officer', []]);
    expect(second.history.at(-1)).toMatchObject({ kind: 'return', returnedTo: 'officer' });
    expect((await act(office.officer, pair, 'proposal', AGREE)).body.waitsFor).toBe('director');
  });

  it('leaves a step out with a reason, but never the one that decides', async () => {
    const pair = await before('director');
    const skip = (reason: string) => act(office.officer, pair, 'skip', { reason });
    expect((await skip(' ')).status).toBe(400);
    const { body } = await skip('ตำแหน่งว่าง');
    expect(body.opinions.at(-1)).toMatchObject({ step: 'director', decision: null, text: 'ตำแหน่งว่าง' });
    await act(office.secretary, pair, 'decision', AGREE);
    expect(await codeOf(skip('นายกไม่อยู่'))).toBe('case.notSkipped');
  });

  it('is decided in the place of another only by who says so, and they are named', async () => {
    const pair = await before('head');
    expect(await codeOf(act(office.secretary, pair, 'decision', { decision: 'approve' }))).toBe(
      'case.actingMissing',
    );
    const { body } = await act(office.secretary, pair, 'decision', { decision: 'approve', acting: 'acting' });
    expect(body.opinions.at(-1)).toMatchObject({
      step: 'head',
      by: 'นางsecretary1',
      position: app.running.services.offices.current().profile.clerkTitle,
      acting: 'รักษาราชการแทน',
    });
  });

  it('names the position that the account says, also of a deputy', async () => {
    const admin = await signedInAdmin(app);
    const deputy = await signedInStaff(app, 'deputy1', 'head');
    const accounts = (await admin.json<{ items: StaffAccount[] }>('GET', STAFF)).body.items;
    const id = accounts.find(({ username }) => username === 'deputy1')?.id;
    const named = await admin.json('PUT', `${STAFF}/${id}/position`, { position: 'รองนายก อบต.' });
    expect(named.status).toBe(200);
    const { body } = await act(deputy, await before('head'), 'decision', {
      decision: 'approve',
      acting: 'delegated',
    });
    expect(body.opinions.at(-1)).toMatchObject({ position: 'รองนายก อบต.', acting: 'ปฏิบัติราชการแทน' });
  });
});

describe('what is not to be', () => {
  it('is refused with what stands against it', async () => {
    const fresh = await at.filed();
    expect(await codeOf(act(office.officer, fresh, 'proposal', AGREE))).toBe('case.notProposed');
    expect(await codeOf(act(office.head, fresh, 'decision', { decision: 'approve' }))).toBe(
      'case.notWaiting',
    );
    const pair = await received();
    expect(await codeOf(act(office.officer, pair, 'proposal', {}))).toBe('case.decisionUnfit');
    expect(await codeOf(act(office.officer, pair, 'proposal', { decision: 'disagree' }))).toBe(
      'case.opinionMissing',
    );
    await act(office.officer, pair, 'proposal', AGREE);
    expect(await codeOf(act(office.officer, pair, 'proposal', AGREE))).toBe('case.notProposed');
    expect(await codeOf(act(office.director, pair, 'decision', { decision: 'approve' }))).toBe(
      'case.decisionUnfit',
    );
    expect((await act(office.officer, pair, 'decision', AGREE)).status).toBe(403);
    const elsewhere = await signedInStaff(app, 'director2', 'director', ['กองการประปา']);
    expect((await act(elsewhere, pair, 'decision', AGREE)).status).toBe(404);
  });

  it('is a second decision of the same: of two at once one is told that the case has changed', async () => {
    const pair = await before('head');
    const { id, revision } = await at.opened(pair);
    const decide = (decision: string) =>
      office.head.json('POST', `${CASES}/${id}/decision`, {
        decision,
        publicNote: decision === 'reject' ? 'ไม่' : undefined,
        revision,
      });
    const answers = await Promise.all([decide('approve'), decide('reject')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('case.changedElsewhere');
  });

  it('is waiting for a case that has ended: it is proposed anew when it is taken up again', async () => {
    const pair = await before('secretary');
    await at.change(pair, { to: 'completed' });
    expect((await at.opened(pair)).waitsFor).toBeNull();
    await at.change(pair, { to: 'in_progress', publicNote: 'ถนนทรุดอีก' });
    expect(await at.opened(pair)).toMatchObject({
      waitsFor: null,
      approval: { propose: { needsDecision: true } },
    });
  });
});

describe('what waits for somebody', () => {
  const inbox = async (browser: OfficeBrowser) =>
    (await browser.json<Inbox>('GET', '/api/v1/office/inbox')).body.counts.waiting;
  const waiting = async (browser: OfficeBrowser, query = 'view=waiting') =>
    (await browser.json<PageOf<CaseItem>>('GET', `${CASES}?${query}&limit=100`)).body.items.map(
      ({ receiptNo }) => receiptNo,
    );

  it('is in the view of the step it waits for, counted, and gone with the decision', async () => {
    const count = await inbox(office.head);
    const pair = await before('head');
    expect(await inbox(office.head)).toBe(count + 1);
    expect(await waiting(office.head)).toContain(pair.receiptNo);
    expect(await waiting(office.secretary)).not.toContain(pair.receiptNo);
    expect(await waiting(office.secretary, 'waitsFor=head')).toContain(pair.receiptNo);
    await act(office.head, pair, 'decision', { decision: 'approve' });
    expect(await waiting(office.head)).not.toContain(pair.receiptNo);
  });

  it('comes back to the officer who has it in hand', async () => {
    const pair = await received();
    const { id } = await at.opened(pair);
    await office.officer.json('POST', `${CASES}/${id}/assignee`, { to: 'officer1' });
    await act(office.officer, pair, 'proposal', AGREE);
    await act(office.director, pair, 'return', { reason: 'ขอรายละเอียด' });
    const other = await signedInStaff(app, 'officer2', 'officer');
    expect([await waiting(office.officer), await waiting(other)]).toEqual([
      expect.arrayContaining([pair.receiptNo]),
      expect.not.arrayContaining([pair.receiptNo]),
    ]);
  });

  it('is found by an index of its own, however many cases there are', async () => {
    const { submissions, offices } = app.running.services;
    const looking = { office: new Types.ObjectId(offices.current().id) };
    for (const role of ['head', 'officer'] as const) {
      const filter = { ...looking, ...viewFilter('waiting', { username: 'x', role, now: new Date() }) };
      const plan = JSON.stringify(
        await submissions.model.find(filter).sort({ submittedAt: -1, _id: -1 }).explain(),
      );
      expect(plan).toContain('"indexName":"office_1_waitsFor_1_submittedAt_-1__id_-1"');
      expect(plan).not.toContain('"stage":"SORT"');
    }
  });
});

describe('the record and the setting', () => {
  it('keeps every act with what was decided, in a chain that holds', async () => {
    const pair = await before('head');
    const { id } = await at.opened(pair);
    await act(office.secretary, pair, 'return', { reason: 'ขอแก้ถ้อยคำ' });
    const admin = await signedInAdmin(app);
    const entries = (await admin.json<PageOf<AuditEntry>>('GET', `/api/v1/office/audit?case=${id}&limit=100`))
      .body.items;
    const acts = entries
      .filter(({ action }) => /propose|decide|return/.test(action))
      .map(({ action, what, reason }) => [action, what, reason]);
    expect(acts.reverse()).toEqual([
      ['case.propose', 'officer agree', null],
      ['case.decide', 'director agree', null],
      ['case.decide', 'secretary agree', null],
      ['case.return', 'secretary', 'ขอแก้ถ้อยคำ'],
    ]);
    expect(
      (await admin.json<{ fault: unknown }>('GET', '/api/v1/office/audit/verification')).body.fault,
    ).toBeNull();
  });

  it('is of the version a case was filed under', async () => {
    const old = await received();
    await republishService(app, 'general-petition', (draft) => ({
      ...draft,
      approval: { steps: ['secretary'] },
    }));
    const pair = await received();
    const { body } = await act(office.officer, pair, 'proposal', {});
    expect(body).toMatchObject({ waitsFor: 'secretary', opinions: [] });
    expect((await act(office.secretary, pair, 'decision', { decision: 'approve' })).body.waitsFor).toBeNull();
    expect((await at.opened(old)).approval?.steps).toHaveLength(4);
  });
});
