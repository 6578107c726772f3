import type { DueForPurge, ServiceRetention } from '@khamrong/schemas';
import { Types } from 'mongoose';
import { purgeHandler } from '../../server/src/features/retention/purge-job';
import { dueCases, purgeDue } from '../../server/src/features/retention/purge-cases';
import { upload } from '../support/citizen';
import { photo, startExchange, type Exchange, type Pair } from '../support/exchange';
import { until } from '../support/notices';
import { signedInAdmin, type Refused } from '../support/office';
import type { App } from '../support/start-app';

let app: App;
let at: Exchange;
beforeAll(async () => ({ app, at } = await startExchange()));
afterAll(() => app.stop());

async function sendFile(pair: Pair, key: string, colour: string): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...pair, key })) body.set(name, value);
  body.set('file', new Blob([new Uint8Array(await photo(colour))]), 'สำเนา.jpg');
  const response = await fetch(`${app.url}/api/v1/tracking/uploads`, { method: 'POST', body });
  expect(response.status).toBe(201);
  return ((await response.json()) as { uploadId: string }).uploadId;
}

describe('what the office asks for', () => {
  it('stands on the page with its reason, its file and nothing else', async () => {
    const { pair, key } = await at.asking();
    const { body } = await at.call('', pair);
    expect(body).toMatchObject({ status: 'need_info', mayCancel: false });
    expect(body.asked).toMatchObject({ note: 'ขอสำเนาใหม่ ภาพเดิมไม่ชัด', files: [{ key, crossed: true }] });
  });

  it('is named by attachments of the form, and asked for by this status only', async () => {
    const pair = await at.filed();
    const foreign = { to: 'need_info', publicNote: 'ขอ', asks: ['no_such'] };
    expect((await at.change(pair, foreign)).body.code).toBe('upload.unknownKey');
    const [known] = (await at.opened(pair)).attachments;
    const elsewhere = { to: 'received', asks: [known?.key] };
    expect((await at.change(pair, elsewhere)).body.code).toBe('request.invalid');
  });

  it('is given once, however often it is sent, and the case goes on', async () => {
    const { pair, key, asked } = await at.asking();
    const reply = {
      ...pair,
      asked,
      reply: 'ส่งใหม่แล้ว',
      uploads: { [key]: [await sendFile(pair, key, '#987')] },
    };
    const answers = await Promise.all([
      at.call('/reply', reply),
      at.call('/reply', reply),
      at.call('/reply', reply),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const detail = await at.opened(pair);
    expect(detail.status).toBe('in_progress');
    expect(detail.history).toHaveLength(3);
    expect(detail.history.at(-1)).toMatchObject({ by: null, reply: 'ส่งใหม่แล้ว', files: ['สำเนา.jpg'] });
    expect(detail.files).toHaveLength(1);
    // The same photo staged anew, as a page without script sends it twice.
    const again = { ...reply, uploads: { [key]: [await sendFile(pair, key, '#987')] } };
    expect((await at.call('/reply', again)).status).toBe(200);
    const other = { ...reply, reply: 'อีกข้อความหนึ่ง' };
    expect((await at.call('/reply', other)).body.code).toBe('tracking.notAsked');
    expect((await at.opened(pair)).files).toHaveLength(1);
  });

  it('may be answered in words alone, not by nothing', async () => {
    const { pair, asked } = await at.asking();
    expect((await at.call('/reply', { ...pair, asked, reply: '  ' })).body.code).toBe('tracking.replyEmpty');
    const { status, body } = await at.call('/reply', { ...pair, asked, reply: 'ไม่มีเอกสารนี้' });
    expect([status, body.status, body.asked]).toEqual([200, 'in_progress', null]);
    expect(body.history.at(-1)).toMatchObject({ reply: 'ไม่มีเอกสารนี้' });
  });

  it('takes no file that was not asked for, and none of another attachment', async () => {
    const { pair, key, asked } = await at.asking();
    const [, other] = (await at.opened(pair)).attachments;
    const uploadId = await sendFile(pair, other?.key ?? '', '#123');
    for (const uploads of [
      { [other?.key ?? '']: [uploadId] },
      { [key]: [uploadId] },
      { [key]: ['0'.repeat(24)] },
    ])
      expect((await at.call('/reply', { ...pair, asked, uploads })).body.code).toBe('answers.invalid');
    expect((await at.opened(pair)).status).toBe('need_info');
  });

  it('is asked of nobody without the code', async () => {
    const { pair, asked } = await at.asking();
    const wrong = { ...pair, trackingCode: 'AAAA-AAAA-AAAA' };
    expect((await at.call('/reply', { ...wrong, asked, reply: 'x' })).body.code).toBe('tracking.notFound');
    expect((await at.call('/cancellation', wrong)).body.code).toBe('tracking.notFound');
  });
});

describe('a case that is taken back', () => {
  it('keeps its number and its history, and stays as it is when it is asked again', async () => {
    const pair = await at.filed();
    const wish = { ...pair, reason: 'ซ่อมเองแล้ว' };
    const answers = await Promise.all([at.call('/cancellation', wish), at.call('/cancellation', wish)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { history, status } = await at.opened(pair);
    expect([status, history.length]).toEqual(['cancelled', 2]);
    expect(history.at(-1)).toMatchObject({ by: null, reply: 'ซ่อมเองแล้ว' });
    expect((await at.call('', pair)).body).toMatchObject({
      ...{ receiptNo: pair.receiptNo },
      mayCancel: false,
    });
  });

  it('is one that nobody works on yet', async () => {
    const pair = await at.filed();
    await at.change(pair, { to: 'received' });
    await at.change(pair, { to: 'in_progress' });
    expect((await at.call('/cancellation', pair)).body.code).toBe('tracking.notTakenBack');
  });
});

describe('without script', () => {
  const post = (path: string, fields: Record<string, string>) =>
    fetch(`${app.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });

  it('a case is taken back by a page', async () => {
    const pair = await at.filed();
    const response = await post('/t/cancel', { ...pair, reason: '' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('ยกเลิกคำร้องแล้ว');
  });

  it('files come with the page, and what was given stands there again when something is wrong', async () => {
    const { pair, key, asked } = await at.asking();
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...pair, _asked: asked, _reply: 'ตามที่ขอ' }))
      body.set(name, value);
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
      _asked: asked,
      _reply: 'ตามที่ขอ',
      [`_upload.${key}`]: uploadId,
    }))
      again.set(name, value);
    const taken = await fetch(`${app.url}/t/reply`, { method: 'POST', body: again });
    expect(taken.status).toBe(200);
    expect((await at.opened(pair)).files).toHaveLength(1);
  });
});

describe('a case whose time is over', () => {
  const DAY_MS = 24 * 60 * 60 * 1000;
  const inAYear = () => new Date(Date.now() + 400 * DAY_MS);

  it('loses all that is personal and keeps its number; others keep everything', async () => {
    const { services, ground } = app.running;
    const { submissions, texts, uploads, audit } = services;
    const deps = {
      texts,
      connection: ground.connection,
      submissions: submissions.model,
      uploads,
      audit,
      clock: inAYear,
    };
    const name = 'มะลิซ้อน';
    const [ended, waiting] = [await at.filed(undefined, { first_name: name }), await at.filed()];
    const picture = new Blob([new Uint8Array(await photo('#a33'))], { type: 'image/jpeg' });
    const { id } = await at.opened(ended);
    const uploadId = await upload(app, 'general-petition', 'other_docs', picture, 'ภาพ.jpg');
    const claims = [{ submission: new Types.ObjectId(id), uploads: [new Types.ObjectId(uploadId)] }];
    await ground.connection.transaction((session) => uploads.claim(claims, session));
    const kept = {
      key: 'other_docs',
      upload: new Types.ObjectId(uploadId),
      name: 'ภาพ.jpg',
      bytes: 1,
      type: 'image/jpeg',
    };
    await submissions.model.updateOne({ _id: id }, { $push: { files: { ...kept, sha256: '' } } });
    await at.change(ended, { to: 'rejected', publicNote: `เรียน คุณ${name} เอกสารไม่ครบ` });

    const { id: form, slug } = await services.forms.bySlug('general-petition');
    const service = {
      office: new Types.ObjectId(services.offices.current().id),
      form: new Types.ObjectId(form),
      slug,
    };
    const due = async (months: number): Promise<string[]> => {
      const found = [];
      const retention = { ...service, months: { rejected: months } };
      for await (const { receiptNo } of dueCases(retention, deps)) found.push(receiptNo);
      return found;
    };
    expect(await due(24)).toEqual([]);
    expect(await due(12)).toContain(ended.receiptNo);
    const retention = { ...service, months: { completed: 24, rejected: 12 } };
    expect(await purgeDue(retention, deps)).toBeGreaterThan(0);
    expect(await purgeDue(retention, deps)).toBe(0);

    const stored = JSON.stringify(await submissions.model.findById(id).lean());
    expect(stored).not.toContain(name);
    expect(await submissions.model.findById(id).lean()).toMatchObject({
      receiptNo: ended.receiptNo,
      status: 'rejected',
      answers: {},
      files: [],
    });
    const released = await ground.connection
      .collection('uploads')
      .findOne({ _id: new Types.ObjectId(uploadId) });
    expect(released).toMatchObject({ expiresAt: expect.any(Date) });
    expect(released).not.toHaveProperty('submission');
    const shown = await at.opened(ended);
    expect(shown).toMatchObject({ id, applicant: '', files: [] });
    expect(shown.history.at(-1)?.internalNote).toContain('ครบกำหนดเก็บรักษา');
    const told = await at.call('', ended);
    expect(told.status).toBe(200);
    expect(JSON.stringify(told.body)).not.toContain('ครบกำหนดเก็บรักษา');
    expect((await at.opened(waiting)).applicant).not.toBe('');
    const lines = await ground.connection.collection('audit').find({ action: 'case.purge' }).toArray();
    expect(lines.map(({ receiptNo }) => receiptNo)).toContain(ended.receiptNo);
    expect((await audit.verify()).fault).toBeNull();
  });

  it('is purged by the rule of its service once somebody confirmed what they saw, also by a run cut short', async () => {
    const PATH = '/api/v1/office/retention';
    const { services, ground } = app.running;
    const { submissions, forms, jobs, uploads, audit } = services;
    const admin = await signedInAdmin(app);
    const { id: form } = await forms.bySlug('general-petition');
    const { id: sealed } = await forms.bySlug('corruption-complaint');
    const read = async (): Promise<ServiceRetention | undefined> =>
      (await admin.json<{ items: ServiceRetention[] }>('GET', PATH)).body.items.find(({ id }) => id === form);
    const due = async (): Promise<DueForPurge> =>
      (await admin.json<DueForPurge>('GET', `${PATH}/${form}/due`)).body;
    const purge = (seen: string) => admin.json<Refused>('POST', `${PATH}/${form}/purge`, { seen });
    const aged = async (pair: Pair, days: number): Promise<string> => {
      const { id } = await at.opened(pair);
      await at.change(pair, { to: 'rejected', publicNote: 'เอกสารไม่ครบ' });
      const then = new Date(Date.now() - days * DAY_MS);
      await submissions.model.updateOne({ _id: id }, { $set: { submittedAt: then, 'history.$[].at': then } });
      return id;
    };
    const [old, young] = [await at.filed(), await at.filed()];
    const [oldId, youngId] = [await aged(old, 800), await aged(young, 40)];

    expect(await read()).toMatchObject({ months: {}, run: null });
    expect(await due()).toMatchObject({ count: 0, oldest: null });
    expect((await admin.json('GET', `${PATH}/${sealed}/due`)).status).toBe(404);
    const months = { rejected: 24 };
    expect((await admin.json('PUT', `${PATH}/${form}`, { months: { rejected: 0 } })).status).toBe(400);
    expect((await admin.json('PUT', `${PATH}/${form}`, { months })).status).toBe(200);
    const seen = await due();
    expect(seen).toMatchObject({ count: 1, receiptNos: [old.receiptNo] });
    expect((await purge('0'.repeat(64))).body.code).toBe('retention.changed');
    expect((await purge((await due()).seen)).status).toBe(202);
    await until(async () => (await read())?.run?.state === 'done', 'purged');
    expect(await read()).toMatchObject({ months, run: { done: 1, total: 1, by: 'admin' } });
    expect(await submissions.model.findById(oldId).lean()).toMatchObject({ applicant: '', answers: {} });
    expect((await submissions.model.findById(youngId).lean())?.applicant).not.toBe('');
    expect((await purge((await due()).seen)).body.code).toBe('retention.nothing');

    const job = await jobs.model.findOne({ kind: 'purge' }).orFail().lean();
    const lines = () =>
      ground.connection
        .collection('audit')
        .find({ receiptNo: old.receiptNo, action: 'case.purge' })
        .toArray();
    expect(await lines()).toMatchObject([{ who: 'admin', what: 'general-petition rejected 24' }]);
    // As if the process had died between the purge and its line: the run is done again.
    const unrecorded = { by: { username: 'admin', address: '' }, what: 'again' };
    await submissions.model.updateOne({ _id: oldId }, { $set: { unrecorded } });
    const run = { signal: new AbortController().signal, progress: () => undefined };
    const deps = { ...ground, submissions: submissions.model, texts: services.texts, uploads, audit };
    for (const purged of [1, 1]) expect(await purgeHandler(deps).work(job, run)).toEqual({ purged });
    expect(await lines()).toHaveLength(2);
    expect((await audit.verify()).fault).toBeNull();
  });
});
