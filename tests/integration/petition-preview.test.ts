import type { FormDefinition, PetitionPreview } from '@khamrong/schemas';
import { OfficeBrowser, signedInStaff } from '../support/office';
import { starter } from '../support/poisoned-form';
import { comparable, readPaper } from '../support/read-paper';
import { startSite } from '../support/site';
import type { App } from '../support/start-app';

const PATH = '/api/v1/office/petition-preview';

let app: App;
let clerk: OfficeBrowser;
beforeAll(async () => {
  app = await startSite();
  clerk = await signedInStaff(app, 'clerk', 'clerk');
});
afterAll(() => app.stop());

const draft: FormDefinition = {
  ...starter('streetlight-report'),
  title: { th: '' },
  pages: [{ key: 'p', title: { th: 'ก' }, fields: [{ type: 'text', key: 'a', label: { th: 'ข้อหนึ่ง' } }] }],
  petition: {
    title: 'แบบร่างที่ยังไม่เสร็จ',
    to: '{org_head_title}',
    paper: 'A4',
    blocks: [
      { kind: 'title' },
      { kind: 'paragraph', text: 'ขอ{*เร่งด่วน*} {gone}', align: 'left' },
      { kind: 'answers' },
    ],
    office: [],
  },
};

const ask = (asked: Omit<PetitionPreview, 'definition'> & { definition: unknown }) =>
  clerk.send('POST', PATH, asked);
async function printed(
  asked: Omit<PetitionPreview, 'definition'> & { definition: unknown },
): Promise<string> {
  const response = await ask(asked);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const pages = await readPaper(new Uint8Array(await response.arrayBuffer()));
  return comparable(pages.map(({ text }) => text).join(''));
}

describe('the paper of a draft', () => {
  it('is printed with samples, though the draft could not be published', async () => {
    const text = await printed({ definition: draft });
    expect(text).toContain(comparable('แบบร่างที่ยังไม่เสร็จ'));
    expect(text).toContain(comparable('ขอเร่งด่วน «ไม่พบช่อง gone»'));
    expect(text).toContain(comparable('ข้อหนึ่ง :'));
  });

  it('is printed with answers given, and blank', async () => {
    expect(await printed({ definition: draft, answers: { a: 'ตามที่แจ้ง 7' } })).toContain(
      comparable('ตามที่แจ้ง ๗'),
    );
    expect(await printed({ definition: draft, blank: true })).toContain(comparable('แบบฟอร์ม e-Service'));
  });

  it('has a sample for each file that is asked for', async () => {
    const [file] = starter('elderly-allowance').attachments;
    if (!file) throw new Error('The service has no attachments.');
    const attachments = [{ ...file, showWhen: undefined }];
    expect(await printed({ definition: { ...draft, attachments } })).toContain(comparable(file.label.th));
  });

  it('is as good for many at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => ask({ definition: draft })));
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
  });
});

describe('what is no draft', () => {
  it('is refused, and so is a body of another shape or size', async () => {
    expect((await ask({ definition: { ...draft, pages: 'x' } })).status).toBe(422);
    expect((await clerk.send('POST', PATH, {})).status).toBe(400);
    expect((await clerk.send('POST', PATH, { definition: draft, variant: -1 })).status).toBe(400);
    const large = { ...draft, legalBasis: ['ก'.repeat(600_000)] };
    expect((await ask({ definition: large })).status).toBe(413);
  });

  it('is refused where it would print without end', async () => {
    const variables = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `v${at}`,
        at === 0 ? 'ก'.repeat(50) : `{v${at - 1}}`.repeat(50),
      ]),
    );
    const endless = { ...draft, petition: { ...draft.petition, variables } };
    expect((await ask({ definition: endless })).status).toBe(422);
  });
});
