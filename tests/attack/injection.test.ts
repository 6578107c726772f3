import { file, readForm, validAnswers } from '../support/citizen';
import { filled, routesOf } from '../support/routes';
import { startApp, type App } from '../support/start-app';

let app: App;
beforeAll(async () => {
  app = await startApp();
}, 60_000);
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
