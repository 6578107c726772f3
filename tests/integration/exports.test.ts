import {
  AppError,
  bangkokDate,
  toThaiDigits,
  type AuditEntry,
  type CaseDetail,
  type CaseItem,
  type ExportItem,
  type PageOf,
} from '@khamrong/schemas';
import { setTimeout as wait } from 'node:timers/promises';
import { file, validAnswers } from '../support/citizen';
import { republishService } from '../support/publish-definition';
import { signedInAdmin, signedInStaff, type OfficeBrowser } from '../support/office';
import { comparable, readPaper } from '../support/read-paper';
import { readCsv, readXlsx } from '../support/read-table';
import { startSite } from '../support/site';
import type { App } from '../support/start-app';
import { unzip } from '../support/unzip';

const SLUG = 'general-petition';
const EXPORTS = '/api/v1/office/exports';
/** What a spreadsheet could take for more than text. */
const NASTY = [
  '=HYPERLINK("http://example.com","คลิก")',
  '+66812345678',
  '-5 องศาตลอดสัปดาห์',
  '@SUM(A1:A9999)',
  'เขาว่า "ไม่", แล้วก็ไป',
  'บรรทัดหนึ่ง\nบรรทัดสอง',
  '_x000D_ <b>&amp; 😀 ที่นี่',
  '๑๒๓ กำ น้ำ ที่สุด',
];

let app: App;
let admin: OfficeBrowser;
let officer: OfficeBrowser;
let receipts: string[];
beforeAll(async () => {
  app = await startSite();
  admin = await signedInAdmin(app);
  officer = await signedInStaff(app, 'officer1', 'officer');
  const answers = await validAnswers(app, SLUG);
  receipts = [];
  for (const wish of NASTY) {
    const { status, body } = await file(app, { slug: SLUG, answers: { ...answers, request_detail: wish } });
    if (status !== 201) throw new Error(JSON.stringify(body));
    receipts.push(body.receiptNo);
  }
  await file(app, { slug: 'streetlight-report', answers: await validAnswers(app, 'streetlight-report') });
});
afterAll(() => app.stop());

const ask = (by: OfficeBrowser, body: object) =>
  by.json<ExportItem & { code?: string }>('POST', EXPORTS, { content: 'cases', ...body });

/** A file once it is made. */
async function made(
  by: OfficeBrowser,
  body: object,
): Promise<{ item: ExportItem; bytes: Buffer; response: Response }> {
  const { status, body: asked } = await ask(by, body);
  expect(status).toBe(202);
  for (let tries = 0; tries < 400; tries += 1) {
    const { items } = (await by.json<{ items: ExportItem[] }>('GET', EXPORTS)).body;
    const item = items.find(({ id }) => id === asked.id);
    if (item?.state === 'done' && item.url) {
      const response = await by.send('GET', item.url);
      return { item, response, bytes: Buffer.from(await response.arrayBuffer()) };
    }
    if (item?.state === 'dead') throw new Error('given up');
    await wait(25);
  }
  throw new Error('never made');
}

const column = (rows: string[][], title: string): string[] => {
  const at = rows[0]?.indexOf(title) ?? -1;
  if (at < 0) throw new Error(`no ${title} among ${rows[0]?.join()}`);
  return rows.slice(1).map((row) => row[at] ?? '');
};

it('writes CSV that Excel reads as Thai, with no formula in it', async () => {
  const { bytes, item, response } = await made(officer, { format: 'csv', filter: { form: SLUG } });
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = readCsv(bytes.subarray(3).toString());
  expect(column(rows, 'เลขที่รับแจ้ง')).toEqual(receipts);
  const details = rows.slice(1).map((row, at) => row.find((cell) => cell.replace(/^'/, '') === NASTY[at]));
  expect(details.map((cell) => cell?.replace(/^'/, ''))).toEqual(NASTY);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(column(rows, 'วันที่ยื่น')[0]).toMatch(/^\d{1,2}\/\d{1,2}\/25\d\d \d\d:\d\d$/);
  expect(new Set(column(rows, 'สถานะ'))).toEqual(new Set(['ส่งคำร้อง']));
  expect(item).toMatchObject({ done: NASTY.length, total: NASTY.length, sensitive: false });
  expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

it('writes XLSX whose every cell is text, to the letter', async () => {
  const { bytes } = await made(officer, { format: 'xlsx', filter: { form: SLUG } });
  const rows = readXlsx(bytes);
  expect(column(rows, 'เลขที่รับแจ้ง')).toEqual(receipts);
  expect(rows.slice(1).map((row, at) => row.includes(NASTY[at] ?? ''))).toEqual(NASTY.map(() => true));
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
});

it('holds the cases that the filter names, of all services alike', async () => {
  const all = readCsv((await made(admin, { format: 'csv', filter: {} })).bytes.subarray(3).toString());
  expect(column(all, 'งานบริการ')).toHaveLength(NASTY.length + 1);
  const { bytes } = await made(admin, { format: 'csv', filter: { q: receipts[2] } });
  expect(column(readCsv(bytes.subarray(3).toString()), 'เลขที่รับแจ้ง')).toEqual([receipts[2]]);
});

it('leaves sealed answers out, unless a reason is given by who may see them, which is written down', async () => {
  const filter = { form: SLUG };
  const { national_id: id } = await validAnswers(app, SLUG);
  const digits = ({ bytes }: { bytes: Buffer }): string => bytes.toString().replace(/\D/g, '');
  expect(digits(await made(officer, { format: 'csv', filter }))).not.toContain(String(id));
  const told = await made(officer, { format: 'csv', filter, sensitiveReason: 'ส่งบัญชีรายชื่อให้จังหวัด' });
  expect(digits(told)).toContain(String(id));
  expect(told.item.sensitive).toBe(true);
  const { items } = (await admin.json<PageOf<AuditEntry>>('GET', '/api/v1/office/audit?action=case.export'))
    .body;
  expect(items[0]).toMatchObject({ who: 'officer1', what: `cases csv ${SLUG}`, reason: 'ส่งบัญชีรายชื่อให้จังหวัด' });
});

it('keeps its columns where they were when the form is published anew', async () => {
  const headings = async (): Promise<string[]> =>
    readCsv(
      (await made(officer, { format: 'csv', filter: { form: SLUG } })).bytes.subarray(3).toString(),
    )[0] ?? [];
  const before = await headings();
  await republishService(app, SLUG, ({ pages: [first, ...others], ...definition }) => {
    if (!first) throw new Error('no pages');
    const asked = { type: 'text' as const, key: 'asked_later', label: { th: 'ถามทีหลัง' }, maxLength: 80 };
    return { ...definition, pages: [{ ...first, fields: [asked, ...first.fields] }, ...others] };
  });
  expect(await headings()).toEqual([...before, 'ถามทีหลัง']);
});

it('is the file of who asked for it, who may see what stands in it', async () => {
  const { item } = await made(officer, { format: 'csv', filter: {} });
  expect((await admin.send('GET', item.url ?? '')).status).toBe(404);
  expect((await admin.send('DELETE', `${EXPORTS}/${item.id}`)).status).toBe(404);
  const one = await signedInStaff(app, 'officer2', 'officer', ['กองที่ไม่มีเรื่อง']);
  expect(readCsv((await made(one, { format: 'csv', filter: {} })).bytes.subarray(3).toString())).toHaveLength(
    1,
  );
  for (const body of [{}, { format: 'pdf', filter: {} }, { format: 'csv', filter: { status: { $ne: 1 } } }])
    expect((await ask(officer, body)).status).toBe(400);
  expect((await ask(officer, { format: 'csv', filter: { form: 'no-such' } })).status).toBe(404);
});

it('never holds the cases of sealed services for who may not know of them', async () => {
  await file(app, { slug: 'corruption-complaint', answers: await validAnswers(app, 'corruption-complaint') });
  const rows = readXlsx((await made(admin, { format: 'xlsx', filter: {} })).bytes);
  expect(column(rows, 'งานบริการ').join()).not.toContain('ทุจริต');
});

describe('petitions of all cases that a filter names', () => {
  const content = 'petitions';
  const filter = { form: SLUG };
  const COUNT = `${EXPORTS}/count`;

  it('come as one PDF, in the order they were filed, each beginning on a sheet of its own', async () => {
    expect((await officer.json('GET', `${COUNT}?form=${SLUG}`)).body).toEqual({
      count: NASTY.length,
      isMore: false,
    });
    const { bytes, item } = await made(officer, { content, format: 'pdf', filter, duplex: true });
    expect(item).toMatchObject({ content, done: NASTY.length, total: NASTY.length, leftOut: [] });
    const pages = await readPaper(bytes);
    const begins = receipts.map((receiptNo) =>
      pages.findIndex(({ text }) => text.includes(toThaiDigits(receiptNo))),
    );
    expect(begins).toEqual([...begins].sort((a, b) => a - b));
    expect(begins.filter((at) => at < 0 || at % 2 === 1)).toEqual([]);
    expect(comparable(pages[begins[2] ?? 0]?.text ?? '')).toContain(comparable('องศาตลอดสัปดาห์'));
    const { items } = (await admin.json<PageOf<AuditEntry>>('GET', '/api/v1/office/audit')).body;
    expect(items.slice(0, 2)).toMatchObject([
      { who: 'officer1', action: 'case.exportFetched' },
      { who: 'officer1', action: 'case.export', what: `petitions pdf ${SLUG}` },
    ]);
  });

  it('come as an archive of files named by receipt number', async () => {
    const files = unzip((await made(officer, { content, format: 'zip', filter })).bytes);
    expect([...files.keys()]).toEqual(receipts.map((each) => `${each.replace('/', '-')}.pdf`));
    const [first] = files.values();
    expect((await readPaper(first ?? Buffer.alloc(0)))[0]?.text).toContain(toThaiDigits(receipts[0] ?? ''));
  });

  it('are those that whoever asks may see, none of sealed services, and refused where there are none', async () => {
    const other = await signedInStaff(app, 'officer3', 'officer', ['กองที่ไม่มีเรื่อง']);
    expect((await other.json('GET', COUNT)).body).toEqual({ count: 0, isMore: false });
    expect((await ask(other, { content, format: 'pdf', filter: {} })).body.code).toBe('export.nothing');
    const head = await signedInStaff(app, 'head1', 'head');
    const sealed = `${COUNT}?form=corruption-complaint`;
    expect((await head.json('GET', sealed)).body).toMatchObject({ count: 1 });
    expect((await admin.json('GET', sealed)).body).toMatchObject({ count: 0 });
    expect((await ask(admin, { content, format: 'csv', filter })).status).toBe(400);
  });

  it('are told from those that cannot be printed, which keep nobody from the others', async () => {
    const { petitions } = app.running.services;
    const print = petitions.petition.bind(petitions);
    const broken = receipts[1];
    const stop = jest.spyOn(petitions, 'petition').mockImplementation((papers, redacted) => {
      if (papers.submission.receiptNo === broken) return Promise.reject(new AppError('petition.tooLong'));
      return print(papers, redacted);
    });
    const { item, bytes } = await made(officer, { content, format: 'zip', filter });
    stop.mockRestore();
    expect(item.leftOut).toEqual([broken]);
    expect(unzip(bytes).size).toBe(NASTY.length - 1);
  });
});

describe('the register book of a period', () => {
  const content = 'register';
  const today = bangkokDate(new Date());
  const filter = { from: today, to: today, form: SLUG };

  it('lists its cases in the columns of the registry, with the numbers that staff typed', async () => {
    const { items } = (
      await officer.json<PageOf<CaseItem>>('GET', `/api/v1/office/submissions?q=${receipts[0]}`)
    ).body;
    const path = `/api/v1/office/submissions/${items[0]?.id}/saraban-no`;
    const put = (sarabanNo: unknown) => officer.json<CaseDetail>('PUT', path, { sarabanNo });
    for (const wrong of ['', ' ', '<b>1</b>', '=1+1', '1\n2', 'ก'.repeat(41), 7, { $ne: 1 }])
      expect((await put(wrong)).status).toBe(400);
    for (const number of ['๑๒๓๔/๒๕๖๙', null, 'นม 82601/123'])
      expect((await put(number)).body.sarabanNo).toBe(number);
    const { history } = (await put('นม 82601/123')).body;
    expect(history.slice(1, 4).map(({ kind, sarabanNo }) => [kind, sarabanNo])).toEqual([
      ['saraban', '๑๒๓๔/๒๕๖๙'],
      ['saraban', null],
      ['saraban', 'นม 82601/123'],
    ]);
    const slip = await officer.send('GET', path.replace('saraban-no', 'slip.pdf'));
    const [page] = await readPaper(Buffer.from(await slip.arrayBuffer()));
    expect(page?.text).toContain(receipts[0]);
    expect(page?.text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    const rows = readXlsx((await made(officer, { content, format: 'xlsx', filter })).bytes);
    expect(rows[0]).toEqual(['เลขทะเบียนรับ', 'ที่', 'ลงวันที่', 'จาก', 'ถึง', 'เรื่อง', 'การปฏิบัติ', 'หมายเหตุ']);
    expect(column(rows, 'ที่')).toEqual(receipts);
    expect(column(rows, 'เลขทะเบียนรับ')).toEqual(['นม 82601/123', ...NASTY.slice(1).map(() => '')]);
    expect(column(rows, 'จาก')[0]).toBe('นายสมชาย ใจดี');
  });

  it('is printed on landscape sheets, and lists no sealed case to who may not know of it', async () => {
    const pages = await readPaper((await made(officer, { content, format: 'pdf', filter })).bytes);
    expect(pages[0]?.text).toContain('นม ๘๒๖๐๑/๑๒๓');
    const text = comparable(pages.map((page) => page.text).join(''));
    for (const each of receipts) expect(text).toContain(toThaiDigits(each));
    const all = { from: today, to: today };
    const rows = readCsv(
      (await made(admin, { content, format: 'csv', filter: all })).bytes.subarray(3).toString(),
    );
    expect(column(rows, 'เรื่อง').join()).not.toContain('ทุจริต');
    expect(rows).toHaveLength(NASTY.length + 2);
    expect(
      (await ask(officer, { content, format: 'pdf', filter: { from: '2020-01-01', to: '2020-01-31' } })).body
        .code,
    ).toBe('export.nothing');
    expect((await ask(officer, { content, format: 'csv', filter: {} })).status).toBe(400);
  });
});

it('is not handed out once it was said anew who may see which cases', async () => {
  const { item, response } = await made(officer, { format: 'csv', filter: { form: SLUG } });
  expect(response.status).toBe(200);
  const { id } = await app.running.services.forms.bySlug(SLUG);
  const name = (people: object[], revision: number) =>
    admin.json('PUT', `/api/v1/office/rights/${id}`, { people, revision });
  await name([{ username: 'admin', may: 'work' }], 0);
  expect((await officer.json('GET', item.url ?? '')).body.code).toBe('export.outdated');
  expect((await ask(officer, { format: 'csv', filter: { form: SLUG } })).status).toBe(202);
  await name([], 1);
});
