import type { Answers } from '@khamrong/schemas';
import { Types } from 'mongoose';
import { casesNumbered, casesOf, type ListDeps } from '../../server/src/features/public-list/listed-cases';
import { file, validAnswers } from '../support/citizen';
import { startApp, type App } from '../support/start-app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const named = async (slug: string, first_name: string, last_name = 'ใจดี'): Promise<Answers> => ({
  ...(await validAnswers(app, slug)),
  prefix: 'นาย',
  first_name,
  last_name,
});
const filed = async (slug: string, name: string): Promise<string> => {
  const { status, body } = await file(app, { slug, answers: await named(slug, name) });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.receiptNo;
};
const get = async (path = '/list'): Promise<string> => (await fetch(app.url + path)).text();
const post = (fields: Record<string, string>): Promise<Response> =>
  fetch(`${app.url}/list`, { method: 'POST', body: new URLSearchParams(fields) });
const search = async (fields: Record<string, string>): Promise<string> => (await post(fields)).text();
const numbersOn = (html: string): string[] =>
  [...html.matchAll(/data-heading="เลขที่รับแจ้ง">([^<]+)</g)].map(([, number = '']) => number);

describe('the public list', () => {
  it('shows service, time, number, a masked name and the status, and nothing else', async () => {
    const receiptNo = await filed('streetlight-report', 'สมชาย');
    const html = await get();
    expect(numbersOn(html)).toEqual([receiptNo]);
    expect(html).toContain('นายสม*** ใ***');
    expect(html).toContain('ส่งคำร้อง');
    expect(html).not.toMatch(/สมชาย|ใจดี|08\d-?\d/);
    expect(html).not.toContain('<script type="application/json"');
  });

  it('shows no service that does not say so, and nobody’s name where none need be given', async () => {
    const before = numbersOn(await search({ q: '0' }));
    for (const slug of ['general-petition', 'grievance', 'corruption-complaint']) await filed(slug, 'ปกปิด');
    for (const q of ['', 'คำร้องทั่วไป', 'เบี้ยยังชีพ', 'ร้องเรียน', 'ปกปิด', 'COR-'])
      expect(numbersOn(await search({ q })).filter((each) => !before.includes(each))).toEqual([]);
    expect(await get()).not.toContain('ปก***');
  });

  it('leaves out a sealed case of a service that is not sealed any more', async () => {
    const receiptNo = await filed('streetlight-report', 'ลับมาก');
    const { model } = app.running.services.submissions;
    await model.updateOne({ receiptNo }, { $set: { restricted: true } });
    const html = await search({ q: receiptNo });
    expect(numbersOn(html)).toEqual([]);
    expect(numbersOn(await search({ q: 'ไฟฟ้าสาธารณะ' }))).not.toContain(receiptNo);
  });

  it('is turned over page by page, newest first, without gaps or doubles', async () => {
    const { model } = app.running.services.submissions;
    const sample = await model.findOne({ slug: 'streetlight-report', restricted: false }).lean();
    if (!sample) throw new Error('nothing was filed');
    const many = Array.from({ length: 45 }, (_, at) => ({
      ...sample,
      _id: new Types.ObjectId(),
      key: `made-up-${at}`,
      seq: 5000 + at,
      receiptNo: `0${5000 + at}/2569`,
      // Some at the same instant: their ids part them.
      submittedAt: new Date(sample.submittedAt.getTime() - 1000 * Math.floor(at / 10)),
    }));
    await model.collection.insertMany(many as never);
    const seen: string[] = [];
    let fields: Record<string, string> = { q: 'แจ้งไฟ' };
    for (let pages = 0; pages < 5; pages += 1) {
      const html = await search(fields);
      seen.push(...numbersOn(html));
      const [, after] = /name="after" value="([^"]+)"/.exec(html) ?? [];
      if (!after) break;
      expect(html).toContain(`name="before" value="${seen.length}"`);
      fields = { q: 'แจ้งไฟ', after, before: String(seen.length) };
    }
    expect(seen).toHaveLength(46);
    expect(new Set(seen).size).toBe(46);
  });

  it('finds by number, in Thai digits too, and says when there are more', async () => {
    expect(numbersOn(await search({ q: '๐๕๐๐๗/๒๕๖๙' }))).toEqual(['05007/2569']);
    const many = await search({ q: '050' });
    expect(numbersOn(many)).toHaveLength(20);
    expect(many).toContain('พิมพ์เลขที่รับแจ้งให้ครบ');
  });

  it('refuses foreign cursors and bodies that are none', async () => {
    expect((await post({ after: 'xyz' })).status).toBe(400);
    expect((await post({ q: 'ก'.repeat(200) })).status).toBe(400);
    expect((await search({ q: '<script>alert(1)</script>' })).includes('<script>alert')).toBe(false);
    expect((await post({ q: '.*1[' })).status).toBe(200);
  });

  it('reads by its indexes, whatever is searched for', async () => {
    const { forms, offices, submissions } = app.running.services;
    const deps: ListDeps = { submissions: submissions.model, forms, office: offices.current().id };
    const form = (await forms.bySlug('streetlight-report')).id;
    for (const query of [casesOf(deps, form, undefined), casesNumbered(deps, '0500')]) {
      const plan = JSON.stringify(await query.explain('queryPlanner'));
      expect(plan).toContain('IXSCAN');
      expect(plan).not.toContain('COLLSCAN');
      expect(plan).not.toContain('"SORT"');
    }
  });
});
