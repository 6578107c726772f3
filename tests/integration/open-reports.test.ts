import type { Answers, FormDraft, OfficeServiceCard, OpenReport, Problem } from '@khamrong/schemas';
import { file, validAnswers } from '../support/citizen';
import { signedInAdmin, type OfficeBrowser } from '../support/office';
import { publishService } from '../support/publish-definition';
import { startApp, type App } from '../support/start-app';

const SLUG = 'streetlight-report';
const SEALED = 'corruption-complaint';
const POLES = ['P-1', 'P-2', 'P-3', 'P-4'];
const HERE = { lat: 14.5, lng: 100.25 };
/** Metres north of there. */
const north = (metres: number) => ({ lat: Number((HERE.lat + metres / 111_195).toFixed(6)), lng: HERE.lng });

let app: App;
let office: OfficeBrowser;
let ahead = 0;
beforeAll(async () => {
  app = await startApp({}, { clock: () => new Date(Date.now() + ahead) });
  office = await signedInAdmin(app);
  for (const slug of [SLUG, SEALED, 'nuisance-complaint']) await putPoints(slug);
}, 240_000);
afterAll(() => app.stop());

async function idOf(slug: string): Promise<string> {
  const { body } = await office.json<{ items: OfficeServiceCard[] }>('GET', '/api/v1/office/forms');
  return body.items.find((card) => card.slug === slug)?.id ?? '';
}

const putPoints = async (slug: string) =>
  office.json('PUT', `/api/v1/office/forms/${await idOf(slug)}/points`, { points: POLES });

interface Asked {
  status: number;
  items: OpenReport[];
  text: string;
}

/** Asks as somebody who has not asked a moment ago. */
async function ask(query: Record<string, string | number>, slug = SLUG): Promise<Asked> {
  ahead += 60_000;
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const response = await fetch(`${app.url}/api/v1/forms/${slug}/open-reports?${search}`);
  const text = await response.text();
  const { items = [] } = JSON.parse(text) as { items?: OpenReport[] } & Problem;
  return { status: response.status, items, text };
}

async function report(slug: string, given: Answers, point?: string): Promise<string> {
  ahead += 1000;
  const answers = { ...(await validAnswers(app, slug)), ...given };
  const { versionId } = (await (await fetch(`${app.url}/api/v1/forms/${slug}`)).json()) as {
    versionId: string;
  };
  const response = await fetch(`${app.url}/api/v1/forms/${slug}/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ versionId, answers, point }),
  });
  const { receiptNo } = (await response.json()) as { receiptNo: string };
  expect(response.status).toBe(201);
  return receiptNo;
}

const setStatus = (receiptNo: string, status: string) =>
  app.running.services.submissions.model.updateOne({ receiptNo }, { $set: { status } });

describe('open reports of a scanned place', () => {
  it('are its own, the newest first, five at most, without what is done', async () => {
    expect(await ask({ point: 'P-1' })).toMatchObject({ status: 200, items: [] });
    const filed: string[] = [];
    for (let count = 0; count < 7; count += 1) filed.push(await report(SLUG, { symptom: 'dead' }, 'P-1'));
    await report(SLUG, {}, 'P-2');
    await setStatus(filed[6] ?? '', 'completed');
    await setStatus(filed[5] ?? '', 'in_progress');
    const { items } = await ask({ point: 'P-1' });
    expect(items.map(({ receiptNo }) => receiptNo)).toEqual([5, 4, 3, 2, 1].map((at) => filed[at]));
    expect(items[0]).toEqual({
      receiptNo: filed[5],
      receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      status: 'in_progress',
      statusText: 'กำลังดำเนินการ',
      what: 'ดับสนิท',
    });
    expect((await ask({ point: 'P-1', lang: 'en' })).items[0]).toMatchObject({
      what: 'The lamp is out',
      statusText: 'In progress',
    });
  });

  it('tell nothing of the person, nothing that was written and no code', async () => {
    const written = {
      first_name: 'สมตัวอย่าง',
      last_name: 'ใจทดสอบ',
      phone: '0812345678',
      loc_detail: 'หน้าบ้านเลขที่ 99/9',
      remark: 'ลูกกลับบ้านดึก',
      symptom: 'other',
      symptom_other: 'หลอดแตกเพราะเพื่อนบ้าน',
    };
    const answers = { ...(await validAnswers(app, SLUG)), ...written };
    const { body } = await file(app, { slug: SLUG, answers });
    await app.running.services.submissions.model.updateOne(
      { receiptNo: body.receiptNo },
      { $set: { point: 'P-3' } },
    );
    const { items, text } = await ask({ point: 'P-3' });
    expect(items.map(({ what }) => what)).toEqual(['อื่น ๆ']);
    for (const secret of [...Object.values(written).filter((each) => each !== 'other'), body.trackingCode])
      expect(text).not.toContain(secret);
  });

  it('are none of a place that has no code, and nobody learns which have', async () => {
    expect(await ask({ point: 'P-99' })).toMatchObject({ status: 200, items: [] });
  });
});

describe('the form that a place’s code opens', () => {
  const pageAt = async (query: string): Promise<string> => {
    ahead += 60_000;
    return (await fetch(`${app.url}/f/${SLUG}${query}`)).text();
  };

  it('says what waits there before the first question, and how it can be followed', async () => {
    const receiptNo = await report(SLUG, { symptom: 'flicker' }, 'P-4');
    const page = await pageAt('?point=P-4');
    const told = page.indexOf('มีผู้แจ้งแล้ว 1 เรื่อง');
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(page.indexOf('<form'));
    for (const words of ['ติด ๆ ดับ ๆ/กะพริบ', 'ส่งคำร้อง', receiptNo, 'ติดตามเรื่องนี้', 'แจ้งเพิ่มเติม'])
      expect(page).toContain(words);
    expect(await pageAt('?point=P-4&lang=en')).toContain('Reported here already: 1');
  });

  it('says nothing where nothing waits, nor without a code', async () => {
    expect(await pageAt('')).not.toContain('มีผู้แจ้งแล้ว');
    await app.running.services.submissions.model.updateMany(
      { point: 'P-4' },
      { $set: { status: 'completed' } },
    );
    expect(await pageAt('?point=P-4')).not.toContain('มีผู้แจ้งแล้ว');
  });
});

describe('open reports around a point on the map', () => {
  it('are those within 100 m, across every border of the grid, the nearest first', async () => {
    for (const metres of [95, -95, 28, 140]) await report(SLUG, { geo: north(metres) });
    const { items } = await ask(HERE);
    expect(items.map(({ distance }) => distance)).toEqual([30, 100, 100]);
    expect((await ask(north(5000))).items).toEqual([]);
  });

  it('do not say where they are', async () => {
    const { text } = await ask(HERE);
    expect(text).not.toContain('14.5');
    expect(text).not.toContain('lat');
  });

  it('are found by an index', async () => {
    const { model } = app.running.services.submissions;
    const form = (await app.running.services.forms.bySlug(SLUG)).id;
    const filter = { form: new model.base.Types.ObjectId(form), cell: '14500,100250' };
    const plan = JSON.stringify(
      await model.collection.find(filter).sort({ submittedAt: -1, _id: -1 }).explain(),
    );
    expect(plan).toContain('IXSCAN');
    expect(plan).not.toContain('COLLSCAN');
  });

  it.each([[{}], [{ lat: 14 }], [{ lat: 91, lng: 100 }], [{ lat: 'x', lng: 100 }], [{ point: '' }]])(
    'need a place, and %j is none',
    async (query) => {
      expect((await ask(query as Record<string, string | number>)).status).toBe(400);
    },
  );
});

describe('services that tell nothing', () => {
  it.each([SEALED, 'nuisance-complaint'])('%s', async (slug) => {
    await report(slug, {}, 'P-1');
    await report(slug, { ...(slug === SEALED ? {} : { geo: HERE }) });
    expect(await ask({ point: 'P-1' }, slug)).toMatchObject({ status: 200, items: [] });
    expect(await ask(HERE, slug)).toMatchObject({ status: 200, items: [] });
  });

  it('are the sealed ones whatever their form says', async () => {
    const { version } = await app.running.services.forms.bySlug(SEALED);
    await publishService(app, { ...version.definition, slug: 'sealed-places', openReports: true });
    const { body } = await office.json<FormDraft>(
      'PUT',
      `/api/v1/office/forms/${await idOf('sealed-places')}/points`,
      { points: POLES },
    );
    expect(body.points).toEqual(POLES);
    await report('sealed-places', {}, 'P-1');
    expect(await ask({ point: 'P-1' }, 'sealed-places')).toMatchObject({ status: 200, items: [] });
  });

  it('are those that are not there', async () => {
    expect((await ask({ point: 'P-1' }, 'no-such-service')).status).toBe(404);
  });
});
