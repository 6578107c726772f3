import type { CaseDetail, CaseItem, Forwarded, PageOf, RelatedCases } from '@khamrong/schemas';
import { CASES, photo, startExchange, type Exchange, type Pair } from '../support/exchange';
import { signedInStaff, type OfficeBrowser } from '../support/office';
import { republishService } from '../support/publish-definition';
import type { App } from '../support/start-app';

let app: App;
let officer: OfficeBrowser;
let at: Exchange;
beforeAll(async () => ({ app, officer, at } = await startExchange()));
afterAll(() => app.stop());

describe('a case that others are responsible for', () => {
  const forward = (browser: OfficeBrowser, id: string, body: Record<string, unknown>) =>
    browser.json<Forwarded>('POST', `${CASES}/${id}/forward`, body);

  it('goes to another department: nobody has it in hand, and the citizen knows who answers for it', async () => {
    const pair = await at.filed();
    const { id, department, departments } = await at.opened(pair);
    const to = departments[0] ?? '';
    await officer.json('POST', `${CASES}/${id}/assignee`, { to: 'head1' });
    const note = { publicNote: 'เป็นงานของส่วนงานนี้', internalNote: 'รบกวนดูสถานที่ก่อน' };
    const { body } = await forward(officer, id, { department: to, ...note });
    expect(body.case).toMatchObject({ department: to, assignee: null, status: 'submitted' });
    expect(body.case?.history.slice(1)).toMatchObject([
      { kind: 'assign', assignee: 'นางhead1' },
      { kind: 'forward', department: to, ...note },
    ]);
    const told = (await at.call('', pair)).body;
    expect(told.department).toBe(to);
    expect(told.history.map(({ kind, responsible }) => [kind, responsible])).toEqual([
      [undefined, undefined],
      ['forward', to],
    ]);
    expect(JSON.stringify(told)).not.toContain('รบกวนดูสถานที่ก่อน');
    expect(to).not.toBe(department);
    for (const wrong of [to, 'กองที่ไม่มี'])
      expect((await forward(officer, id, { department: wrong })).body.code).toBe('case.departmentUnknown');
  });

  it('is gone for an officer who passes it out of her departments, and she is told where to', async () => {
    const pair = await at.filed();
    const { id, department, departments } = await at.opened(pair);
    const confined = await signedInStaff(app, 'confined1', 'officer', [department]);
    const [to = ''] = departments;
    const { status, body } = await forward(confined, id, { department: to });
    expect([status, body]).toEqual([200, { receiptNo: pair.receiptNo, department: to, case: null }]);
    expect((await confined.json('GET', `${CASES}/${id}`)).status).toBe(404);
  });

  it('is referred to an agency by name, and passed on by nobody until it is back', async () => {
    const pair = await at.filed();
    const reason = { to: 'referred', publicNote: 'อยู่ในความรับผิดชอบของการไฟฟ้า' };
    expect((await at.change(pair, reason)).body.code).toBe('case.agencyMissing');
    const agency = { name: 'การไฟฟ้าส่วนภูมิภาค สาขาพล', contact: 'โทร 1129' };
    expect((await at.change(pair, { to: 'received', agency })).body.code).toBe('request.invalid');
    expect((await at.change(pair, { ...reason, agency })).body).toMatchObject({ agency, departments: [] });
    const told = (await at.call('', pair)).body;
    expect(told).toMatchObject({ status: 'referred', agency });
    expect(told.history.at(-1)).toMatchObject({ responsible: agency.name, note: reason.publicNote });
    const { id } = await at.opened(pair);
    expect((await forward(officer, id, { department: 'กองคลัง' })).body.code).toBe('case.notForwarded');
    await at.change(pair, { to: 'in_progress' });
    expect((await at.call('', pair)).body.agency).toBeNull();
  });
});

describe('a case that has ended', () => {
  it('is closed, and taken up again with a reason by whom the office lets', async () => {
    const clerk = await signedInStaff(app, 'officer1', 'officer');
    const pair = await at.filed();
    for (const to of ['received', 'completed', 'closed']) await at.change(pair, { to });
    const { id, next } = await at.opened(pair);
    expect(next).toMatchObject([{ status: 'in_progress', needsReason: true, reopens: true }]);
    expect((await clerk.json<CaseDetail>('GET', `${CASES}/${id}`)).body.next).toEqual([]);
    const again = { to: 'in_progress', publicNote: 'ถนนทรุดอีก' };
    const refused = await clerk.json<CaseDetail>('POST', `${CASES}/${id}/status`, again);
    expect([refused.status, refused.body.code]).toEqual([403, 'permission.denied']);
    expect((await at.change(pair, { to: 'in_progress' })).body.code).toBe('case.reasonMissing');
    expect((await at.change(pair, { to: 'completed' })).body.code).toBe('case.illegalTransition');
    expect((await at.change(pair, again)).body.history.at(-1)).toMatchObject({ publicNote: 'ถนนทรุดอีก' });
  });

  it('may be taken up again by its officer while it is not closed', async () => {
    const clerk = await signedInStaff(app, 'officer2', 'officer');
    const pair = await at.filed();
    await at.change(pair, { to: 'rejected', publicNote: 'อยู่นอกเขต' });
    const { id } = await at.opened(pair);
    const again = { to: 'in_progress', publicNote: 'ตรวจแล้วอยู่ในเขต' };
    expect((await clerk.json('POST', `${CASES}/${id}/status`, again)).status).toBe(200);
  });
});

describe('two cases that are one', () => {
  const act = (method: 'POST' | 'DELETE', id: string, into?: string) =>
    officer.json<CaseDetail>(method, `${CASES}/${id}/merge`, into === undefined ? undefined : { into });

  it('are joined: the duplicate follows its main case and tells nothing of the other person', async () => {
    const main = await at.filed();
    const twin = await at.filed();
    await at.change(main, { to: 'received', publicNote: 'เรียนคุณสมหญิง' });
    const { id } = await at.opened(twin);
    const { body } = await act('POST', id, main.receiptNo);
    expect(body).toMatchObject({ status: 'merged', mergedInto: { receiptNo: main.receiptNo }, next: [] });
    expect(await at.opened(main)).toMatchObject({
      duplicates: [{ id, receiptNo: twin.receiptNo }],
      mayMerge: false,
    });
    await at.change(main, { to: 'in_progress', publicNote: 'คุณสมหญิงนัดวันจันทร์' });
    await at.change(main, { to: 'need_info', publicNote: 'ขอสำเนาบัตรคุณสมหญิง' });
    const told = (await at.call('', twin)).body;
    expect(told).toMatchObject({
      status: 'in_progress',
      asked: null,
      mayCancel: false,
      joined: { receiptNo: main.receiptNo },
    });
    expect(told.history.map(({ status, kind }) => kind ?? status)).toEqual([
      'submitted',
      'merge',
      'received',
      'in_progress',
      'in_progress',
    ]);
    expect(JSON.stringify(told)).not.toContain('สมหญิง');
    expect((await at.call('', main)).body.history.map(({ kind }) => kind)).not.toContain('merge');
  });

  it('are parted again, by an officer or because the main one was taken back', async () => {
    const main = await at.filed();
    const twins = [await at.filed(), await at.filed()];
    for (const twin of twins) await act('POST', (await at.opened(twin)).id, main.receiptNo);
    const [first, second] = twins as [Pair, Pair];
    const parted = await act('DELETE', (await at.opened(first)).id);
    expect(parted.body).toMatchObject({ status: 'submitted', mergedInto: null });
    expect((await at.call('/cancellation', main)).body.status).toBe('cancelled');
    expect(await at.opened(second)).toMatchObject({ status: 'submitted', mergedInto: null });
    expect((await at.call('', second)).body.joined).toBeNull();
    expect((await act('DELETE', (await at.opened(second)).id)).body.code).toBe('case.notMerged');
  });

  it('are of one service, and a main case is no duplicate', async () => {
    const main = await at.filed();
    const twin = await at.filed();
    const { id } = await at.opened(main);
    const other = await at.filed('satisfaction-survey');
    for (const into of [main.receiptNo, other.receiptNo])
      expect((await act('POST', id, into)).body.code).toBe('case.notMerged');
    expect((await act('POST', id, '99999/2500')).status).toBe(404);
    await act('POST', (await at.opened(twin)).id, main.receiptNo);
    const third = await at.filed();
    expect((await act('POST', id, third.receiptNo)).body.code).toBe('case.hasDuplicates');
    expect((await act('POST', (await at.opened(third)).id, twin.receiptNo)).body.code).toBe('case.notMerged');
  });

  it('are suggested by place and citizen, to whom they may be known', async () => {
    const place = { geo: { lat: 15.9, lng: 103.1 } };
    const near = { geo: { lat: 15.9004, lng: 103.1 } };
    const first = await at.filed('grievance', place);
    const beside = await at.filed('grievance', near);
    const { id } = await at.opened(first);
    const related = async (browser: OfficeBrowser) =>
      (await browser.json<RelatedCases>('GET', `${CASES}/${id}/related`)).body;
    const { same } = await related(officer);
    expect(same.map(({ receiptNo }) => receiptNo)).toContain(beside.receiptNo);
    const mine = await at.filed();
    const again = await at.filed();
    const own = await at.opened(mine);
    const found = (await officer.json<RelatedCases>('GET', `${CASES}/${own.id}/related`)).body;
    const numbers = [...found.same, ...found.others];
    expect(numbers.find(({ receiptNo }) => receiptNo === again.receiptNo)).toBeDefined();
    expect(numbers.map(({ receiptNo }) => receiptNo)).not.toContain(mine.receiptNo);
    const confined = await signedInStaff(app, 'confined2', 'officer', [own.department]);
    const seen = (await confined.json<RelatedCases>('GET', `${CASES}/${own.id}/related`)).body;
    for (const { department } of [...seen.same, ...seen.others]) expect(department).toBe(own.department);
  });
});

describe('the names of statuses', () => {
  it('are those of the service in the version that was answered, everywhere', async () => {
    const before = await at.filed('grievance');
    const statusTexts = { submitted: { th: 'ส่งถึง อบต. แล้ว', en: 'With the office' } };
    await republishService(app, 'grievance', (draft) => ({ ...draft, statusTexts, publicList: true }));
    const after = await at.filed('grievance');
    expect((await at.opened(before)).statusText).toBe('ส่งคำร้อง');
    expect(await at.opened(after)).toMatchObject({
      statusText: 'ส่งถึง อบต. แล้ว',
      history: [{ text: 'ส่งถึง อบต. แล้ว' }],
    });
    const told = (await at.call('', after)).body;
    expect([told.statusText, told.statusTexts.submitted]).toEqual(['ส่งถึง อบต. แล้ว', 'ส่งถึง อบต. แล้ว']);
    expect(await (await fetch(`${app.url}/list?lang=en`)).text()).toContain('With the office');
  });
});

describe('what is written about a case', () => {
  const note = (browser: OfficeBrowser, id: string, body: unknown) =>
    browser.json<CaseDetail>('POST', `${CASES}/${id}/notes`, body);

  it('is for the office alone, or for the citizen, and changes no status', async () => {
    const pair = await at.filed();
    const { id } = await at.opened(pair);
    await note(officer, id, { to: 'office', text: 'โทรหาผู้ยื่นแล้วไม่รับสาย' });
    const { body } = await note(officer, id, { to: 'citizen', text: 'จะเข้าดูพื้นที่วันจันทร์' });
    expect(body).toMatchObject({ status: 'submitted', revision: 3 });
    const told = (await at.call('', pair)).body;
    expect(told.history).toMatchObject([
      { status: 'submitted' },
      { kind: 'message', note: 'จะเข้าดูพื้นที่วันจันทร์' },
    ]);
    expect(JSON.stringify(told)).not.toContain('ไม่รับสาย');
    expect((await note(officer, id, { to: 'office', text: '  ' })).status).toBe(400);
  });

  it('leaves what the office asks for to be answered', async () => {
    const { pair, asked } = await at.asking();
    await note(officer, (await at.opened(pair)).id, { to: 'citizen', text: 'ส่งเป็นภาพถ่ายก็ได้' });
    expect((await at.call('', pair)).body.asked?.at).toBe(asked);
    expect((await at.call('/reply', { ...pair, asked, reply: 'ส่งแล้ว' })).body.status).toBe('in_progress');
    expect((await at.call('/reply', { ...pair, asked, reply: 'ส่งแล้ว' })).status).toBe(200);
  });

  it('waits for the officers it mentions until they know, and mentions nobody who may not see the case', async () => {
    const { id, department } = await at.opened(await at.filed());
    const within = await signedInStaff(app, 'within1', 'officer', [department]);
    const elsewhere = await signedInStaff(app, 'elsewhere1', 'officer', ['กองการประปา']);
    const { body } = await note(officer, id, { to: 'office', text: 'ฝาก @within1. และ @elsewhere1 ดู' });
    expect(body.history.at(-1)).toMatchObject({
      internalNote: 'ฝาก @นางwithin1. และ @elsewhere1 ดู',
      mentions: ['นางwithin1'],
    });
    const waiting = async (browser: OfficeBrowser) =>
      (await browser.json<PageOf<CaseItem>>('GET', `${CASES}?view=mentioned`)).body.items.map(
        (each) => each.id,
      );
    expect([await waiting(within), await waiting(elsewhere), await waiting(officer)]).toEqual([[id], [], []]);
    expect((await within.json<CaseDetail>('GET', `${CASES}/${id}`)).body.mentioned).toBe(true);
    const known = await within.json<CaseDetail>('DELETE', `${CASES}/${id}/mention`);
    expect(known.body).toMatchObject({ mentioned: false, revision: body.revision });
    expect(await waiting(within)).toEqual([]);
  });
});

describe('what the office gives the citizen', () => {
  async function give(pair: Pair, name: string, content: Uint8Array, browser = officer) {
    const body = new FormData();
    body.set('name', name);
    body.set('file', new Blob([new Uint8Array(content)]), 'result.jpg');
    const form = new Request('http://localhost', { method: 'POST', body });
    return browser.sendBytes(
      `${CASES}/${(await at.opened(pair)).id}/results`,
      Buffer.from(await form.arrayBuffer()),
      form.headers.get('content-type') ?? '',
    );
  }
  const resultOf = async (pair: Pair) => {
    const { documents } = (await at.call('', pair)).body;
    const found = documents.find(({ url }) => url.includes('/results/'));
    return { name: found?.name, url: app.url + new URL(found?.url ?? app.url).pathname };
  };

  it('is fetched by the link of the case alone, under its name, and kept by nothing on the way', async () => {
    const pair = await at.filed();
    expect((await give(pair, 'หนังสือแจ้งผล', await photo('#135'))).status).toBe(201);
    const { name, url } = await resultOf(pair);
    expect(name).toBe('หนังสือแจ้งผล');
    const fetched = await fetch(url);
    expect([fetched.status, fetched.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(decodeURIComponent(fetched.headers.get('content-disposition') ?? '')).toContain('หนังสือแจ้งผล.jpg');
    for (const wrong of [url.replace(/~[^/]+/, '~0000000000'), url.replace(/.{24}$/, '0'.repeat(24))])
      expect((await fetch(wrong)).status).toBe(404);
    expect((await at.call('', pair)).body.history.at(-1)).toMatchObject({ kind: 'result' });
  });

  it('is checked as every file, and has a name', async () => {
    const pair = await at.filed();
    expect((await give(pair, 'ผล', Buffer.from('MZ'))).status).toBe(422);
    expect((await give(pair, ' ', await photo('#246'))).status).toBe(400);
    expect((await at.opened(pair)).results).toEqual([]);
  });

  it('is taken out again: the history keeps its name, nobody finds the file', async () => {
    const pair = await at.filed();
    await give(pair, 'ใบอนุญาตผิดฉบับ', await photo('#357'));
    const { url } = await resultOf(pair);
    const { id, results } = await at.opened(pair);
    const path = `${CASES}/${id}/results/${results[0]?.uploadId}`;
    expect((await officer.send('GET', path)).status).toBe(200);
    const { body } = await officer.json<CaseDetail>('DELETE', path);
    expect(body.results).toEqual([]);
    expect(body.history.at(-1)).toMatchObject({ kind: 'resultRemoved', result: 'ใบอนุญาตผิดฉบับ' });
    expect([(await fetch(url)).status, (await officer.send('GET', path)).status]).toEqual([404, 404]);
    expect((await officer.send('DELETE', path)).status).toBe(404);
    expect(JSON.stringify((await at.call('', pair)).body)).not.toContain('ใบอนุญาตผิดฉบับ');
  });
});
