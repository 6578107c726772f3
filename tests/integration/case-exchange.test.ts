import type { CaseDetail, CaseItem, Forwarded, PageOf, TrackingStatus } from '@khamrong/schemas';
import sharp from 'sharp';
import { file, validAnswers, type Answered } from '../support/citizen';
import { OfficeBrowser, signedInStaff, type Refused } from '../support/office';
import { startApp, type App } from '../support/start-app';

let app: App;
let officer: OfficeBrowser;
beforeAll(async () => {
  app = await startApp();
  officer = await signedInStaff(app, 'head1', 'head');
}, 60_000);
afterAll(() => app.stop());

const LIST = '/api/v1/office/submissions';
const SLUG = 'general-petition';

interface Pair {
  receiptNo: string;
  trackingCode: string;
}

async function filed(): Promise<Pair> {
  const { body } = await file(app, { slug: SLUG, answers: await validAnswers(app, SLUG) });
  return { receiptNo: body.receiptNo, trackingCode: body.trackingCode };
}

async function call<T = TrackingStatus>(path: string, body: unknown): Promise<Answered<T & Refused>> {
  const response = await fetch(`${app.url}/api/v1/tracking${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as T & Refused };
}

async function opened({ receiptNo }: Pair): Promise<CaseDetail> {
  const query = `?q=${encodeURIComponent(receiptNo)}`;
  const { items } = (await officer.json<PageOf<CaseItem>>('GET', LIST + query)).body;
  return (await officer.json<CaseDetail>('GET', `${LIST}/${items[0]?.id}`)).body;
}

const change = async (pair: Pair, body: Record<string, unknown>) =>
  officer.json<CaseDetail>('POST', `${LIST}/${(await opened(pair)).id}/status`, body);
const photo = (colour: string) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

async function sendFile(pair: Pair, key: string, colour: string): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...pair, key })) body.set(name, value);
  body.set('file', new Blob([new Uint8Array(await photo(colour))]), 'สำเนา.jpg');
  const response = await fetch(`${app.url}/api/v1/tracking/uploads`, { method: 'POST', body });
  expect(response.status).toBe(201);
  return ((await response.json()) as { uploadId: string }).uploadId;
}

/** A case whose office asks for the first attachment. */
async function asking(): Promise<{ pair: Pair; key: string; asked: string }> {
  const pair = await filed();
  const key = (await opened(pair)).attachments[0]?.key ?? '';
  const { status } = await change(pair, {
    to: 'need_info',
    publicNote: 'ขอสำเนาใหม่ ภาพเดิมไม่ชัด',
    asks: [key],
  });
  expect(status).toBe(200);
  return { pair, key, asked: (await call('', pair)).body.asked?.at ?? '' };
}

describe('what the office asks for', () => {
  it('stands on the page with its reason, its file and nothing else', async () => {
    const { pair, key } = await asking();
    const { body } = await call('', pair);
    expect(body).toMatchObject({ status: 'need_info', mayCancel: false });
    expect(body.asked).toMatchObject({ note: 'ขอสำเนาใหม่ ภาพเดิมไม่ชัด', files: [{ key, crossed: true }] });
  });

  it('is named by attachments of the form, and asked for by this status only', async () => {
    const pair = await filed();
    const foreign = { to: 'need_info', publicNote: 'ขอ', asks: ['no_such'] };
    expect((await change(pair, foreign)).body.code).toBe('upload.unknownKey');
    const [known] = (await opened(pair)).attachments;
    const elsewhere = { to: 'received', asks: [known?.key] };
    expect((await change(pair, elsewhere)).body.code).toBe('request.invalid');
  });

  it('is given once, however often it is sent, and the case goes on', async () => {
    const { pair, key, asked } = await asking();
    const reply = {
      ...pair,
      asked,
      reply: 'ส่งใหม่แล้ว',
      uploads: { [key]: [await sendFile(pair, key, '#987')] },
    };
    const answers = await Promise.all([call('/reply', reply), call('/reply', reply), call('/reply', reply)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const detail = await opened(pair);
    expect(detail.status).toBe('in_progress');
    expect(detail.history).toHaveLength(3);
    expect(detail.history.at(-1)).toMatchObject({ by: null, reply: 'ส่งใหม่แล้ว', files: ['สำเนา.jpg'] });
    expect(detail.files).toHaveLength(1);
    // The same photo staged anew, as a page without script sends it twice.
    const again = { ...reply, uploads: { [key]: [await sendFile(pair, key, '#987')] } };
    expect((await call('/reply', again)).status).toBe(200);
    const other = { ...reply, reply: 'อีกข้อความหนึ่ง' };
    expect((await call('/reply', other)).body.code).toBe('tracking.notAsked');
    expect((await opened(pair)).files).toHaveLength(1);
  });

  it('may be answered in words alone, not by nothing', async () => {
    const { pair, asked } = await asking();
    expect((await call('/reply', { ...pair, asked, reply: '  ' })).body.code).toBe('tracking.replyEmpty');
    const { status, body } = await call('/reply', { ...pair, asked, reply: 'ไม่มีเอกสารนี้' });
    expect([status, body.status, body.asked]).toEqual([200, 'in_progress', null]);
    expect(body.history.at(-1)).toMatchObject({ reply: 'ไม่มีเอกสารนี้' });
  });

  it('takes no file that was not asked for, and none of another attachment', async () => {
    const { pair, key, asked } = await asking();
    const [, other] = (await opened(pair)).attachments;
    const uploadId = await sendFile(pair, other?.key ?? '', '#123');
    for (const uploads of [
      { [other?.key ?? '']: [uploadId] },
      { [key]: [uploadId] },
      { [key]: ['0'.repeat(24)] },
    ])
      expect((await call('/reply', { ...pair, asked, uploads })).body.code).toBe('answers.invalid');
    expect((await opened(pair)).status).toBe('need_info');
  });

  it('is asked of nobody without the code', async () => {
    const { pair, asked } = await asking();
    const wrong = { ...pair, trackingCode: 'AAAA-AAAA-AAAA' };
    expect((await call('/reply', { ...wrong, asked, reply: 'x' })).body.code).toBe('tracking.notFound');
    expect((await call('/cancellation', wrong)).body.code).toBe('tracking.notFound');
  });
});

describe('a case that is taken back', () => {
  it('keeps its number and its history, and stays as it is when it is asked again', async () => {
    const pair = await filed();
    const wish = { ...pair, reason: 'ซ่อมเองแล้ว' };
    const answers = await Promise.all([call('/cancellation', wish), call('/cancellation', wish)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { history, status } = await opened(pair);
    expect([status, history.length]).toEqual(['cancelled', 2]);
    expect(history.at(-1)).toMatchObject({ by: null, reply: 'ซ่อมเองแล้ว' });
    expect((await call('', pair)).body).toMatchObject({ ...{ receiptNo: pair.receiptNo }, mayCancel: false });
  });

  it('is one that nobody works on yet', async () => {
    const pair = await filed();
    await change(pair, { to: 'received' });
    await change(pair, { to: 'in_progress' });
    expect((await call('/cancellation', pair)).body.code).toBe('tracking.notTakenBack');
  });
});

describe('a case that others are responsible for', () => {
  const forward = (browser: OfficeBrowser, id: string, body: Record<string, unknown>) =>
    browser.json<Forwarded>('POST', `${LIST}/${id}/forward`, body);

  it('goes to another department: nobody has it in hand, and the citizen knows who answers for it', async () => {
    const pair = await filed();
    const { id, department, departments } = await opened(pair);
    const to = departments[0] ?? '';
    await officer.json('POST', `${LIST}/${id}/assignee`, { to: 'head1' });
    const note = { publicNote: 'เป็นงานของส่วนงานนี้', internalNote: 'รบกวนดูสถานที่ก่อน' };
    const { body } = await forward(officer, id, { department: to, ...note });
    expect(body.case).toMatchObject({ department: to, assignee: null, status: 'submitted' });
    expect(body.case?.history.slice(1)).toMatchObject([
      { kind: 'assign', assignee: 'นางhead1' },
      { kind: 'forward', department: to, ...note },
    ]);
    const told = (await call('', pair)).body;
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
    const pair = await filed();
    const { id, department, departments } = await opened(pair);
    const confined = await signedInStaff(app, 'confined1', 'officer', [department]);
    const [to = ''] = departments;
    const { status, body } = await forward(confined, id, { department: to });
    expect([status, body]).toEqual([200, { receiptNo: pair.receiptNo, department: to, case: null }]);
    expect((await confined.json('GET', `${LIST}/${id}`)).status).toBe(404);
  });

  it('is referred to an agency by name, and passed on by nobody until it is back', async () => {
    const pair = await filed();
    const reason = { to: 'referred', publicNote: 'อยู่ในความรับผิดชอบของการไฟฟ้า' };
    expect((await change(pair, reason)).body.code).toBe('case.agencyMissing');
    const agency = { name: 'การไฟฟ้าส่วนภูมิภาค สาขาพล', contact: 'โทร 1129' };
    expect((await change(pair, { to: 'received', agency })).body.code).toBe('request.invalid');
    expect((await change(pair, { ...reason, agency })).body).toMatchObject({ agency, departments: [] });
    const told = (await call('', pair)).body;
    expect(told).toMatchObject({ status: 'referred', agency });
    expect(told.history.at(-1)).toMatchObject({ responsible: agency.name, note: reason.publicNote });
    const { id } = await opened(pair);
    expect((await forward(officer, id, { department: 'กองคลัง' })).body.code).toBe('case.notForwarded');
    await change(pair, { to: 'in_progress' });
    expect((await call('', pair)).body.agency).toBeNull();
  });
});

describe('what is written about a case', () => {
  const note = (browser: OfficeBrowser, id: string, body: unknown) =>
    browser.json<CaseDetail>('POST', `${LIST}/${id}/notes`, body);

  it('is for the office alone, or for the citizen, and changes no status', async () => {
    const pair = await filed();
    const { id } = await opened(pair);
    await note(officer, id, { to: 'office', text: 'โทรหาผู้ยื่นแล้วไม่รับสาย' });
    const { body } = await note(officer, id, { to: 'citizen', text: 'จะเข้าดูพื้นที่วันจันทร์' });
    expect(body).toMatchObject({ status: 'submitted', revision: 3 });
    const told = (await call('', pair)).body;
    expect(told.history).toMatchObject([
      { status: 'submitted' },
      { kind: 'message', note: 'จะเข้าดูพื้นที่วันจันทร์' },
    ]);
    expect(JSON.stringify(told)).not.toContain('ไม่รับสาย');
    expect((await note(officer, id, { to: 'office', text: '  ' })).status).toBe(400);
  });

  it('leaves what the office asks for to be answered', async () => {
    const { pair, asked } = await asking();
    await note(officer, (await opened(pair)).id, { to: 'citizen', text: 'ส่งเป็นภาพถ่ายก็ได้' });
    expect((await call('', pair)).body.asked?.at).toBe(asked);
    expect((await call('/reply', { ...pair, asked, reply: 'ส่งแล้ว' })).body.status).toBe('in_progress');
    expect((await call('/reply', { ...pair, asked, reply: 'ส่งแล้ว' })).status).toBe(200);
  });

  it('waits for the officers it mentions until they know, and mentions nobody who may not see the case', async () => {
    const { id, department } = await opened(await filed());
    const within = await signedInStaff(app, 'within1', 'officer', [department]);
    const elsewhere = await signedInStaff(app, 'elsewhere1', 'officer', ['กองการประปา']);
    const { body } = await note(officer, id, { to: 'office', text: 'ฝาก @within1. และ @elsewhere1 ดู' });
    expect(body.history.at(-1)).toMatchObject({
      internalNote: 'ฝาก @นางwithin1. และ @elsewhere1 ดู',
      mentions: ['นางwithin1'],
    });
    const waiting = async (browser: OfficeBrowser) =>
      (await browser.json<PageOf<CaseItem>>('GET', `${LIST}?mentioned=true`)).body.items.map(
        (each) => each.id,
      );
    expect([await waiting(within), await waiting(elsewhere), await waiting(officer)]).toEqual([[id], [], []]);
    expect((await within.json<CaseDetail>('GET', `${LIST}/${id}`)).body.mentioned).toBe(true);
    const known = await within.json<CaseDetail>('DELETE', `${LIST}/${id}/mention`);
    expect(known.body).toMatchObject({ mentioned: false, revision: body.revision });
    expect(await waiting(within)).toEqual([]);
  });
});

describe('without script', () => {
  const post = (path: string, fields: Record<string, string>) =>
    fetch(`${app.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });

  it('a case is taken back by a page', async () => {
    const pair = await filed();
    const response = await post('/t/cancel', { ...pair, reason: '' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('ยกเลิกคำร้องแล้ว');
  });

  it('files come with the page, and what was given stands there again when something is wrong', async () => {
    const { pair, key, asked } = await asking();
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...pair, asked, reply: 'ตามที่ขอ' })) body.set(name, value);
    body.append(`_file.${key}`, new Blob([new Uint8Array(await photo('#abc'))]), 'ดี.jpg');
    body.append(`_file.${key}`, new Blob(['MZ']), 'ไวรัส.exe');
    const refused = await fetch(`${app.url}/t/reply`, { method: 'POST', body });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('ตามที่ขอ');
    const [, uploadId = ''] = page.match(new RegExp(`name="_upload\\.${key}" value="([^"]+)"`)) ?? [];
    expect(uploadId).not.toBe('');
    const again = new FormData();
    for (const [name, value] of Object.entries({
      ...pair,
      asked,
      reply: 'ตามที่ขอ',
      [`_upload.${key}`]: uploadId,
    }))
      again.set(name, value);
    const taken = await fetch(`${app.url}/t/reply`, { method: 'POST', body: again });
    expect(taken.status).toBe(200);
    expect((await opened(pair)).files).toHaveLength(1);
  });
});
