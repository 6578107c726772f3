import {
  chainOf,
  decisionsAt,
  type Answers,
  type ApprovalStep,
  type CaseDetail,
  type PageOf,
  type CaseItem,
} from '@khamrong/schemas';
import { starterServices } from '@khamrong/templates';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { file, upload } from '../support/citizen';
import { CASES } from '../support/exchange';
import { startLineStub, type LineStub } from '../support/line-stub';
import { startMailServer, type MailServer } from '../support/mail-server';
import { caseOf, setMail, SETTINGS, until } from '../support/notices';
import { signedInAdmin, signedInStaff, type OfficeBrowser } from '../support/office';
import { republishService } from '../support/publish-definition';
import { readPaper } from '../support/read-paper';
import { launchBrowser } from '../support/chromium';
import { startSite, type Visited } from '../support/site';
import { Album } from '../support/walks/album';
import { CaseWorker, PLACES } from '../support/walks/case-worker';
import { serviceToFile } from '../support/walks/service-to-file';

jest.setTimeout(300_000);

const MAIL = 'somchai@example.com';
const LINE_USER = `U${'0123456789abcdef'.repeat(2)}`;
const SEALED = 'corruption-complaint';
/** Filed, received, in progress, completed. */
const TOLD = 4;
const OPINION = 'ตรวจสอบแล้วถูกต้องตามคำร้อง เห็นควรดำเนินการ';
const PERSON = /สมชาย|ใจดี|081-?234|1-?2345-?67890/;

let visited: Visited;
let mail: MailServer;
let line: LineStub;
let admin: OfficeBrowser;
let people: Record<'officer' | 'director' | 'secretary' | 'head' | 'integrity', OfficeBrowser>;

beforeAll(async () => {
  [mail, line] = [await startMailServer(), await startLineStub()];
  const app = await startSite({ LINE_API_URL: line.url });
  visited = {
    app,
    browser: await launchBrowser(),
    async stop() {
      await this.browser.close();
      await app.stop();
    },
  };
  admin = await signedInAdmin(app);
  await setMail(admin, mail);
  await admin.json('PUT', `${SETTINGS}/line`, { token: 'a-channel-access-token' });
  people = {
    officer: await signedInStaff(app, 'somsri', 'officer'),
    director: await signedInStaff(app, 'wichai', 'director'),
    secretary: await signedInStaff(app, 'malee', 'secretary'),
    head: await signedInStaff(app, 'prasert', 'head'),
    integrity: await signedInStaff(app, 'suda', 'integrity'),
  };
});
afterAll(async () => {
  await visited.stop();
  await mail.close();
  await line.close();
});

/** What the citizen was told of a case: all texts that came to their mailbox or their LINE. */
const toldOf = (receiptNo: string): string[] =>
  [
    ...mail.mails.map(({ subject, text }) => `${subject}\n${text}`),
    ...line.pushes.map(({ text }) => text),
  ].filter((text) => text.includes(receiptNo));

/** Text without what lines and fonts make of it. */
const bare = (text: string): string => text.replace(/\s/g, '').replaceAll('\u0e4d\u0e32', '\u0e33');

/** The petition of a case as the office prints it. */
async function printed(id: string): Promise<string> {
  const pdf = await people.head.send('GET', `${CASES}/${id}/petition.pdf`);
  const pages = await readPaper(new Uint8Array(await pdf.arrayBuffer()));
  return bare(pages.map(({ text }) => text).join(''));
}

/** Where they want to be told, of a service that asks for it. */
function wishOf(keys: readonly string[], byLine: boolean): Answers {
  if (!keys.includes('reply_channel')) return {};
  const hasLine = byLine && keys.includes('line_user_id');
  return hasLine
    ? { reply_channel: 'line', line_user_id: LINE_USER }
    : { reply_channel: 'email', email: MAIL };
}

/** Files a service; every other citizen wants LINE, the others mail, where they are asked. */
async function fileIt(slug: string, byLine: boolean): Promise<{ receiptNo: string; isTold: boolean }> {
  const { answers, files, form } = await serviceToFile(visited.app, slug);
  const uploads: Record<string, string[]> = {};
  for (const [key, path] of Object.entries(files)) {
    const type = path.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg';
    const blob = new Blob([new Uint8Array(await readFile(path))], { type });
    uploads[key] = [await upload(visited.app, slug, key, blob, basename(path))];
  }
  const wish = wishOf(Object.keys(form.schema.properties ?? {}), byLine);
  const { status, body } = await file(visited.app, { slug, answers: { ...answers, ...wish }, uploads });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { receiptNo: body.receiptNo, isTold: 'reply_channel' in wish };
}

/** Who looks at a case at each step, and where they sit. */
async function workersFor(slug: string) {
  const album = new Album('case work', slug);
  const worker = slug === SEALED ? people.integrity : people.officer;
  const at = (person: OfficeBrowser, place: keyof typeof PLACES) =>
    CaseWorker.at(visited, person, PLACES[place], album);
  return {
    officer: await at(worker, 'desk'),
    director: await at(people.director, 'tablet'),
    secretary: await at(people.secretary, 'tablet'),
    head: await at(people.head, 'phone'),
  } satisfies Record<ApprovalStep, CaseWorker>;
}

const detailOf = async (receiptNo: string): Promise<CaseDetail> => {
  const id = await caseOf(visited.app, receiptNo);
  return (await people.head.json<CaseDetail>('GET', `${CASES}/${id}`)).body;
};

it.each(starterServices.map(({ slug }, at) => [slug, at] as const))(
  '%s goes from its filing through its chain to its end, and the citizen is told at each step',
  async (slug, at) => {
    const { definition } = await republishService(visited.app, slug, (draft) => ({
      ...draft,
      approval: { ...draft.approval, typed: true },
    }));
    const { receiptNo, isTold } = await fileIt(slug, at % 2 === 0);
    const workers = await workersFor(slug);
    const { officer } = workers;
    await officer.open(receiptNo);
    await officer.look('case');
    await officer.setStatus('received', 'เจ้าหน้าที่รับเรื่องแล้ว');
    const chain = chainOf(definition);
    const [first, ...above] = chain;
    if (first) await officer.propose(OPINION);
    for (const step of above) await workers[step].decide(receiptNo, step, decisionsAt(step, chain)[0] ?? '');
    await officer.open(receiptNo);
    await officer.setStatus('in_progress', 'กำลังดำเนินการตามคำสั่ง');
    await officer.setStatus('completed', 'ดำเนินการเรียบร้อยแล้ว');

    const detail = await detailOf(receiptNo);
    expect(detail.status).toBe('completed');
    expect(detail.opinions.map(({ step }) => step)).toEqual(chain);
    if (isTold) await until(() => toldOf(receiptNo).length >= TOLD, `told of ${receiptNo}`);
    for (const text of toldOf(receiptNo)) expect(text).not.toMatch(PERSON);
    process.stdout.write(
      `${slug}: ${detail.opinions.length} opinions, told ${toldOf(receiptNo).length} times\n`,
    );
    const paper = await printed(detail.id);
    for (const words of first ? [OPINION, 'นางprasert'] : []) expect(paper).toContain(bare(words));
    expect(Object.values(workers).flatMap(({ troubles }) => troubles)).toEqual([]);
  },
);

it('a complaint of corruption is seen by nobody it should not be seen by', async () => {
  const { receiptNo } = await fileIt(SEALED, false);
  const id = await caseOf(visited.app, receiptNo);
  for (const person of [admin, people.officer, people.director, people.secretary]) {
    expect((await person.json('GET', `${CASES}/${id}`)).status).toBe(404);
    const { items } = (await person.json<PageOf<CaseItem>>('GET', `${CASES}?q=${receiptNo}`)).body;
    expect(items).toEqual([]);
  }
  for (const person of [people.integrity, people.head])
    expect((await person.json('GET', `${CASES}/${id}`)).status).toBe(200);
});
