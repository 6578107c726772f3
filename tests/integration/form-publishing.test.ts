import type { FormChecked, OfficeVersion, VersionDetail } from '@khamrong/schemas';
import { FormBuilder, FORMS, service, titled, unfinished, type RefusedBuild } from '../support/builder';
import { file, readForm, validAnswers } from '../support/citizen';
import { OfficeBrowser, signedInAdmin, signedInStaff } from '../support/office';
import { startApp, type App } from '../support/start-app';

const ABSENT = '0123456789abcdef01234567';

let app: App;
let clerk: OfficeBrowser;
let officer: OfficeBrowser;
beforeAll(async () => {
  app = await startApp();
  clerk = await signedInStaff(app, 'clerk', 'clerk');
  officer = await signedInStaff(app, 'officer', 'officer');
});
afterAll(() => app.stop());

const pathsOf = ({ params }: RefusedBuild): string[] => (params?.faults ?? []).map(({ path }) => path);

describe('publishing', () => {
  it('gives citizens the draft, open, with a short link', async () => {
    const form = await FormBuilder.start(clerk, service('first'));
    const { status, body } = await form.publish();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      changed: false,
      live: { number: 1, publishedBy: 'นางclerk' },
      slug: 'first',
    });
    expect(await readForm(app, 'first')).toMatchObject({ version: 1, open: true });
    expect((await fetch(body.shortUrl.replace(/^.*\/q\//, `${app.url}/q/`))).status).toBe(200);
  });

  it('is refused with every fault in Thai while there are any, and changes nothing', async () => {
    const form = await FormBuilder.live(clerk, service('faulty'));
    await form.change((draft) => ({ ...unfinished(draft), receipt: { ...draft.receipt, format: '?' } }));
    const { status, body } = await form.publish();
    expect([status, body.code]).toEqual([422, 'form.invalid']);
    expect(pathsOf(body)).toEqual(expect.arrayContaining(['/title/th', '/receipt/format']));
    expect(body.params?.faults?.every(({ message }) => /[ก-๙]/.test(message.th))).toBe(true);
    expect(await readForm(app, 'faulty')).toMatchObject({ version: 1 });
  });

  it('of a draft that somebody saved meanwhile is refused, saying who and when', async () => {
    const form = await FormBuilder.live(clerk, service('saved-meanwhile'));
    const admin = form.as(await signedInAdmin(app));
    await admin.change(titled('ชื่อใหม่'));
    const { status, body } = await form.publish();
    expect([status, body.code]).toEqual([409, 'form.changedElsewhere']);
    expect(body.params).toMatchObject({ revision: form.revision + 1, savedBy: expect.stringMatching(/./) });
    expect(await readForm(app, 'saved-meanwhile')).toMatchObject({ version: 1 });
  });

  it('twice at once makes one version', async () => {
    const form = await FormBuilder.live(clerk, service('twice'));
    await form.change(titled('ฉบับใหม่'));
    const statuses = (await Promise.all([form.publish(), form.publish(), form.publish()])).map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([200, 200, 200]);
    const { body } = await form.send<{ items: OfficeVersion[] }>('GET', '/versions');
    expect(body.items.map(({ number, live }) => [number, live])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('does not open a form that was closed', async () => {
    const form = await FormBuilder.live(clerk, service('kept-closed'));
    await form.send('POST', '/close');
    await form.change(titled('ยังปิดอยู่'));
    await form.publish();
    expect(await readForm(app, 'kept-closed')).toMatchObject({ version: 2, open: false });
  });

  it('is recorded: who published what, and when', async () => {
    const form = await FormBuilder.live(clerk, service('recorded'));
    await form.change(titled('บันทึก'));
    await form.send('POST', '/duplicate');
    const admin = await signedInAdmin(app);
    const { body } = await admin.json<{ items: { action: string; who: string; what: string }[] }>(
      'GET',
      '/api/v1/office/audit?who=clerk&limit=100',
    );
    const mine = body.items.filter(({ what }) => what === 'recorded').map(({ action }) => action);
    expect(mine).toEqual(['service.publish', 'service.create']);
  });

  it('is for those who manage services, signed in, and of a form that exists', async () => {
    const form = await FormBuilder.start(clerk, service('guarded-publish'));
    const body = { revision: 1 };
    const path = `${FORMS}/${form.id}/publish`;
    expect((await new OfficeBrowser(app).send('POST', path, body)).status).toBe(401);
    expect((await officer.send('POST', path, body)).status).toBe(403);
    expect((await clerk.send('POST', `${FORMS}/${ABSENT}/publish`, body)).status).toBe(404);
    expect((await clerk.send('POST', path, { revision: 'x' })).status).toBe(400);
    expect((await clerk.send('POST', path, { revision: 1, at: 'tomorrow' })).status).toBe(400);
  });
});

describe('checking', () => {
  it('tells what publishing would, and saves nothing', async () => {
    const form = await FormBuilder.start(clerk, service('checked'));
    const { definition } = await form.draft();
    expect(await form.send<FormChecked>('POST', '/check', { definition })).toMatchObject({
      status: 200,
      body: { faults: [] },
    });
    const taken = { ...unfinished(definition), slug: 'streetlight-report' };
    const { body } = await form.send<FormChecked>('POST', '/check', { definition: taken });
    expect(body.faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['/title/th', '/slug']));
    const { body: misshapen } = await form.send<FormChecked>('POST', '/check', { definition: { pages: 1 } });
    expect(misshapen.faults).toHaveLength(1);
    expect(await form.draft()).toMatchObject({ revision: 1 });
  });

  it('is for those who manage services, of a form that exists', async () => {
    const body = { definition: service('x') };
    expect((await officer.send('POST', `${FORMS}/${ABSENT}/check`, body)).status).toBe(403);
    expect((await clerk.send('POST', `${FORMS}/${ABSENT}/check`, body)).status).toBe(404);
  });
});

describe('an address', () => {
  it('changes only by publishing; the printed code and the old address still lead to the form', async () => {
    const form = await FormBuilder.live(clerk, service('old-name'));
    const { shortUrl } = await form.draft();
    const asked = await readForm(app, 'old-name');
    const answers = await validAnswers(app, 'old-name');
    await form.change((draft) => ({ ...draft, slug: 'new-name' }));
    expect((await fetch(`${app.url}/f/new-name`)).status).toBe(404);
    expect(await form.publish()).toMatchObject({ status: 200, body: { slug: 'new-name' } });

    const printed = await fetch(`${app.url}${new URL(shortUrl).pathname}?point=P-1`, { redirect: 'manual' });
    expect(printed.headers.get('location')).toBe('/f/new-name?point=P-1');
    const old = await fetch(`${app.url}/f/old-name?lang=en`, { redirect: 'manual' });
    expect([old.status, old.headers.get('location')]).toEqual([302, '/f/new-name?lang=en']);
    const late = await file(app, { slug: 'old-name', answers, versionId: asked.versionId });
    expect(late.status).toBe(201);

    const other = await FormBuilder.live(clerk, service('old-name'));
    expect(await readForm(app, 'old-name')).toMatchObject({ slug: 'old-name', version: 1 });
    expect((await other.draft()).slug).toBe('old-name');
  });

  it('of another form is not taken', async () => {
    const form = await FormBuilder.live(clerk, service('mine'));
    await form.change((draft) => ({ ...draft, slug: 'general-petition' }));
    const { status, body } = await form.publish();
    expect([status, body.code, pathsOf(body)]).toEqual([422, 'form.invalid', ['/slug']]);
    expect(await readForm(app, 'mine')).toMatchObject({ version: 1 });
  });

  it('wanted by two forms at once goes to one', async () => {
    const forms = await Promise.all(
      ['race-a', 'race-b'].map((slug) => FormBuilder.live(clerk, service(slug))),
    );
    for (const form of forms) await form.change((draft) => ({ ...draft, slug: 'race-prize' }));
    const answers = await Promise.all(forms.map((form) => form.publish()));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([409, 422]).toContain(statuses[1]);
  });
});

describe('versions', () => {
  it('answer for their submissions for ever, and give their words back as they were written', async () => {
    const form = await FormBuilder.live(clerk, service('history'));
    const { body: receipt } = await file(app, {
      slug: 'history',
      answers: await validAnswers(app, 'history'),
    });
    const written = (await form.draft()).definition;
    await form.change(titled('ฉบับที่สอง'));
    await form.publish();
    const stored = await app.running.services.submissions.model
      .findOne({ receiptNo: receipt.receiptNo })
      .lean();
    const answered = await app.running.services.forms.version(String(stored?.version));
    expect(answered.definition.title.th).toBe(written.title.th);

    const { body: first } = await form.send<VersionDetail>('GET', '/versions/1');
    expect(first).toMatchObject({ number: 1, live: false, publishedBy: 'นางclerk', definition: written });
    expect(JSON.stringify(first.definition)).toContain('{org_');

    const restored = await form.send('POST', '/versions/1/restore', { revision: form.revision });
    expect(restored).toMatchObject({ status: 200, body: { changed: true, definition: written } });
    expect(await readForm(app, 'history')).toMatchObject({ version: 2, title: 'ฉบับที่สอง' });
    form.revision = restored.body.revision;
    expect(await form.publish()).toMatchObject({ status: 200, body: { live: { number: 3 } } });
  });

  it('from before the words were kept come back as citizens had them', async () => {
    const form = await FormBuilder.live(clerk, service('older'));
    const versions = app.running.ground.connection.collection('versions');
    const { live } = await form.draft();
    await versions.updateOne(
      { number: 1, form: app.running.ground.connection.base.Types.ObjectId.createFromHexString(form.id) },
      { $unset: { source: 1 } },
    );
    expect(live?.number).toBe(1);
    const { status, body } = await form.send('POST', '/versions/1/restore', { revision: form.revision });
    expect(status).toBe(200);
    expect(JSON.stringify(body.definition.pages)).not.toContain('{org_');
  });

  it('are restored by nobody whose draft is stale, and only where there are any', async () => {
    const form = await FormBuilder.live(clerk, service('restored'));
    const stale = await form.send('POST', '/versions/1/restore', { revision: 0 });
    expect([stale.status, stale.body.code]).toEqual([409, 'form.changedElsewhere']);
    for (const version of ['2', '0', 'x', ABSENT]) {
      const absent = await form.send('POST', `/versions/${version}/restore`, { revision: 1 });
      expect([absent.status, absent.body.code]).toEqual([404, 'version.notFound']);
      expect((await form.send('GET', `/versions/${version}`)).status).toBe(404);
    }
    expect(
      (await officer.send('POST', `${FORMS}/${form.id}/versions/1/restore`, { revision: 1 })).status,
    ).toBe(403);
    expect((await clerk.send('GET', `${FORMS}/${ABSENT}/versions`)).status).toBe(404);
  });
});

describe('a copy', () => {
  it('is a form of its own that nobody sees yet', async () => {
    const form = await FormBuilder.live(clerk, service('original'));
    const { status, body } = await form.send('POST', '/duplicate');
    expect(status).toBe(201);
    expect(body).toMatchObject({ live: null, revision: 1 });
    expect(body.definition.title.th).toMatch(/^สำเนาของ /);
    expect(body.slug).toMatch(/^form-/);
    expect((await officer.send('POST', `${FORMS}/${form.id}/duplicate`)).status).toBe(403);
    expect((await clerk.send('POST', `${FORMS}/${ABSENT}/duplicate`)).status).toBe(404);
  });
});

describe('deleting', () => {
  it('is for forms that were never published', async () => {
    const form = await FormBuilder.start(clerk, service('short-lived'));
    expect((await officer.send('DELETE', `${FORMS}/${form.id}`)).status).toBe(403);
    expect((await form.send('DELETE', '')).status).toBe(204);
    expect((await form.send('GET', '/draft')).status).toBe(404);
    expect((await form.send('DELETE', '')).status).toBe(404);
    const published = await FormBuilder.live(clerk, service('long-lived'));
    const refused = await published.send('DELETE', '');
    expect([refused.status, refused.body.code]).toEqual([409, 'form.published']);
    expect((await published.draft()).live?.number).toBe(1);
  });
});

describe('a sealed service', () => {
  it('is not opened to the office by who may not see sealed cases', async () => {
    const form = await FormBuilder.live(clerk, service('confidential', { sealed: true }));
    await form.change(({ sealed: _, ...draft }) => draft);
    const { status, body } = await form.publish();
    expect([status, body.code]).toEqual([403, 'form.sealedLive']);
    const planned = await form.publish('2036-01-01T09:00:00+07:00');
    expect(planned.status).toBe(403);
    const { definition } = await form.draft();
    const check = await form.send<FormChecked>('POST', '/check', { definition });
    expect(check.body.faults.map(({ path }) => path)).toEqual(['/sealed']);
    expect((await form.draft()).live?.number).toBe(1);
  });
});
