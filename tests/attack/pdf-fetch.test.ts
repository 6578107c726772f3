import { bangkokDate, sampleAnswers, type FormDefinition } from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { file } from '../support/citizen';
import { signedInAdmin } from '../support/office';
import { starter } from '../support/poisoned-form';
import { publishService } from '../support/publish-definition';
import { comparable, readPaper } from '../support/read-paper';
import { startSite } from '../support/site';
import type { App } from '../support/start-app';

const SECRET = 'SECRET-OF-THE-HOST';
const secretFile = join(mkdtempSync(join(tmpdir(), 'khamrong-secret-')), 'secret.txt');
writeFileSync(secretFile, SECRET);

let app: App;
let canary: Server;
const hits: string[] = [];
beforeAll(async () => {
  canary = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end(SECRET);
  }).listen(0, '127.0.0.1');
  await once(canary, 'listening');
  app = await startSite();
});
afterAll(async () => {
  await app.stop();
  canary.close();
});

/** What makes a browser fetch, each way by itself, at the canary and at a file of the host. */
function lures(): string[] {
  const { port } = canary.address() as AddressInfo;
  return [`http://127.0.0.1:${port}`, `file://${secretFile}`].flatMap((to) => [
    `<img src="${to}/i"><iframe src="${to}/f"></iframe>`,
    `<object data="${to}/o"></object><embed src="${to}/e">`,
    `<link rel=stylesheet href="${to}/l"><style>@import "${to}/m";</style>`,
    `<meta http-equiv=refresh content="0;url=${to}/r">`,
    `<script>fetch("${to}/s");new WebSocket("${to.replace('http', 'ws')}/w")</script>`,
    `<p style="background:url(${to}/b)">x</p>`,
  ]);
}

const LURED = 'streetlight-lured';

/** A service whose clerk wrote lures into everything that is printed. */
async function publishLured(): Promise<FormDefinition> {
  const base = starter('streetlight-report');
  const [lure = '', ...others] = lures();
  const paragraphs = others.map((text) => ({ kind: 'paragraph' as const, align: 'left' as const, text }));
  const definition: FormDefinition = {
    ...base,
    slug: LURED,
    title: { th: `${base.title.th} ${lure}` },
    petition: { ...base.petition, title: lure, blocks: [...base.petition.blocks, ...paragraphs] },
  };
  return (await publishService(app, definition)).definition;
}

async function expectQuiet(response: Response): Promise<void> {
  expect(response.status).toBe(200);
  const text = comparable(
    (await readPaper(new Uint8Array(await response.arrayBuffer()))).map((page) => page.text).join(''),
  );
  expect(text).not.toContain(SECRET);
  // What could have fetched is there, as text.
  expect(text).toContain('<iframesrc=');
  expect(hits).toEqual([]);
}

it('no paper fetches what clerks and citizens wrote into it, whoever asks for it', async () => {
  const definition = await publishLured();
  const answers = sampleAnswers(definition, { today: bangkokDate(new Date()), office: demoOffice });
  const { status, body } = await file(app, {
    slug: LURED,
    answers: {
      ...answers,
      remark: lures().slice(0, 6).join(' ').slice(0, 500),
      loc_detail: (lures()[0] ?? '').slice(0, 200),
    },
  });
  expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined });
  await expectQuiet(await fetch(body.petitionUrl));

  const admin = await signedInAdmin(app);
  const { body: list } = await admin.json<{ items: { id: string }[] }>(
    'GET',
    `/api/v1/office/submissions?form=${LURED}`,
  );
  await expectQuiet(await admin.send('GET', `/api/v1/office/submissions/${list.items[0]?.id}/petition.pdf`));
  for (const paper of ['poster', 'blank'])
    await expectQuiet(await fetch(`${app.url}/api/v1/forms/${LURED}/${paper}.pdf`));
});
