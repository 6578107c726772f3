import type { Answers } from '@khamrong/schemas';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { file, readForm, upload, validAnswers } from '../support/citizen';
import { filled, routesOf } from '../support/routes';
import { startApp, type App } from '../support/start-app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const SLUG = 'general-petition';
const WITHOUT_BODY = new Set(['GET', 'HEAD', 'OPTIONS']);
const OPERATORS = [
  { $ne: '' },
  { $gt: '' },
  { $regex: '.*' },
  { $where: 'sleep(100)' },
  { $expr: { $function: {} } },
  ['a', 'b'],
  { a: { $ne: 1 } },
];

describe('an operator in the place of a value', () => {
  it('is refused in every field of a submission', async () => {
    const answers = await validAnswers(app, SLUG);
    const { versionId } = await readForm(app, SLUG);
    for (const key of Object.keys(answers)) {
      for (const operator of OPERATORS) {
        const { status } = await file(app, {
          slug: SLUG,
          versionId,
          answers: { ...answers, [key]: operator },
        });
        expect({ key, operator, status }).toEqual({ key, operator, status: 422 });
      }
    }
  });

  it('is refused in the body of every route that takes one', async () => {
    const writing = routesOf(app.running.express).filter(({ method }) => !WITHOUT_BODY.has(method));
    for (const { method, path } of writing) {
      for (const operator of OPERATORS) {
        const body = JSON.stringify({
          username: operator,
          password: operator,
          receiptNo: operator,
          trackingCode: operator,
          to: operator,
          field: operator,
          versionId: operator,
          answers: operator,
        });
        const headers = { 'content-type': 'application/json', 'idempotency-key': 'k'.repeat(20) };
        const { status } = await fetch(`${app.url}${filled(path, SLUG)}`, { method, headers, body });
        expect({ method, path, ok: status >= 400 && status < 500 }).toEqual({ method, path, ok: true });
      }
    }
  });

  it('is no more than text in queries and paths', async () => {
    const { status } = await fetch(`${app.url}/api/v1/forms/${encodeURIComponent('{"$ne":""}')}`);
    expect(status).toBe(404);
    for (const query of ['status[$ne]=x', 'q[$regex]=.*', '__proto__[x]=1', 'lang[$ne]=th', 'point[$gt]=']) {
      const response = await fetch(`${app.url}/f/${SLUG}?${query}`);
      expect({ query, status: response.status }).toEqual({ query, status: 200 });
    }
  });
});

describe('a key of the prototype', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is an unknown field',
    async (key) => {
      const answers = await validAnswers(app, SLUG);
      const { versionId } = await readForm(app, SLUG);
      const text = JSON.stringify({ versionId, answers }).replace(
        '"answers":{',
        `"answers":{"${key}":{"polluted":true},`,
      );
      const response = await fetch(`${app.url}/api/v1/forms/${SLUG}/submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'k'.repeat(24) },
        body: text,
      });
      expect(response.status).toBe(422);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );
});

describe('fields that are the office’s own', () => {
  it('cannot be set by a submission', async () => {
    const { versionId } = await readForm(app, SLUG);
    const answers = await validAnswers(app, SLUG);
    for (const extra of ['status', 'office', 'receiptNo', 'seq', '_id', 'createdAt', 'history']) {
      const response = await fetch(`${app.url}/api/v1/forms/${SLUG}/submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `mass-assignment-${extra}-key` },
        body: JSON.stringify({ versionId, answers, [extra]: 'x' }),
      });
      expect({ extra, status: response.status }).toEqual({ extra, status: 400 });
    }
  });
});

describe('what nobody sees', () => {
  const TABLE = 'disaster-report';
  /** A control, a blank, a joiner, and both ways to turn the direction of writing. */
  const UNSEEN = '\u0007\u200B\u200D\u202E\u2066\u3164';
  const TEXTS = /^(\w*name|\w*detail|note|relief_need|addr_road|addr_tambon|house_no)$/;

  const dirtied = (answers: Answers): Answers =>
    JSON.parse(JSON.stringify(answers), (key, value: unknown) =>
      typeof value === 'string' && TEXTS.test(key) ? value.slice(0, 1) + UNSEEN + value.slice(1) : value,
    ) as Answers;

  const stored = (receiptNo: string) =>
    app.running.services.submissions.model.findOne({ receiptNo }).orFail().lean();

  const staged = async (): Promise<Record<string, string[]>> => {
    // A header of multipart bodies holds no control character: such a name is refused before it is read.
    const photo = new Blob([
      await sharp({ create: { width: 9, height: 9, channels: 3, background: '#7a8' } })
        .jpeg()
        .toBuffer(),
    ]);
    const keys = ['damage_photos', 'id_card_copy', 'house_registration_copy'];
    const name = `บ้าน${UNSEEN.slice(1)}.jpg`;
    const ids = await Promise.all(keys.map((key) => upload(app, TABLE, key, photo, name)));
    return Object.fromEntries(keys.map((key, at) => [key, ids.slice(at, at + 1)]));
  };

  /** Sends the review of a page without script. */
  async function post(
    versionId: string,
    answers: Answers,
    uploads: Record<string, string[]>,
  ): Promise<string> {
    const _opened = app.running.services.submissions.gate.markFor(TABLE);
    const body = new FormData();
    const page = { _action: 'submit', _step: '_review', _version: versionId, _privacy: '1', _opened };
    for (const [name, value] of Object.entries({
      ...page,
      _key: randomUUID(),
      _answers: JSON.stringify(answers),
    }))
      body.set(name, value);
    for (const [key, [id = '']] of Object.entries(uploads)) body.set(`_upload.${key}`, id);
    const html = await (await fetch(`${app.url}/f/${TABLE}`, { method: 'POST', body })).text();
    return /\d{5}\/25\d\d/.exec(html)?.[0] ?? html;
  }

  it('is taken out of texts, cells, names and file names, with script and without', async () => {
    const { versionId } = await readForm(app, TABLE);
    const rows = [{ name: 'สมศรี ใจดี', house_no: '14/2', note: 'น้ำท่วม' }];
    const clean = { ...(await validAnswers(app, TABLE, 1)), relief_request: 'yes', affected_people: rows };
    const answers = dirtied(clean);
    const uploads = [await staged(), await staged()] as const;
    const filed = await file(app, { slug: TABLE, versionId, answers, uploads: uploads[0] });
    expect(filed).toMatchObject({ status: 201 });
    const [byScript, byPage] = [
      await stored(filed.body.receiptNo),
      await stored(await post(versionId, answers, uploads[1])),
    ];
    expect(byPage.answers).toEqual(byScript.answers);
    expect(byScript.answers.affected_people).toEqual(rows);
    for (const { answers: kept, applicant, files } of [byScript, byPage]) {
      expect(JSON.stringify([kept, applicant])).not.toMatch(/\\u|[\p{Cf}\u3164]/u);
      expect(files.map(({ name }) => name)).toEqual(Array(3).fill('บ้าน.jpg'));
    }
  });

  it('makes no place of a form out of another text', async () => {
    const answers = await validAnswers(app, SLUG);
    const { versionId } = await readForm(app, SLUG);
    const response = await fetch(`${app.url}/api/v1/forms/${SLUG}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ versionId, answers, point: `L-1${UNSEEN}` }),
    });
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { code: 'submission.pointUnknown' },
    ]);
  });
});
