import { bangkokDate, resolveForOffice, sampleAnswers, type Receipt } from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { file } from '../support/citizen';
import { starter } from '../support/poisoned-form';
import { startProcess, type ServerProcess } from '../support/server-process';
import { ADMIN } from '../support/start-app';

const SLUG = 'general-petition';
const NATIONAL_ID = '1234567890121';
const WRONG_PASSWORD = 'a-wrong-password-typed';

let dataDir = '';
let server: ServerProcess;
let receipt: Receipt;
/** Nobody but the citizen may know these, or what opens the office. */
let secrets: string[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'khamrong-secrets-'));
  // A browser that does not start makes petitions fail, so that failures on links with codes are logged.
  server = await startProcess(dataDir, { LOG_LEVEL: 'debug', CHROMIUM_PATH: '/bin/false' });
  const definition = resolveForOffice(starter(SLUG), demoOffice);
  const sample = sampleAnswers(definition, { today: bangkokDate(new Date()), office: demoOffice });
  const answers = { ...sample, national_id: NATIONAL_ID, first_name: 'ชื่อลับเฉพาะ' };
  receipt = (await file(server, { slug: SLUG, answers })).body;
  const [, linkCode = ''] = decodeURIComponent(new URL(receipt.statusUrl).hash).split('~');
  secrets = [
    receipt.trackingCode,
    receipt.trackingCode.replaceAll('-', ''),
    linkCode,
    NATIONAL_ID,
    'ชื่อลับเฉพาะ',
    ADMIN.password,
    WRONG_PASSWORD,
  ];
});
afterAll(async () => {
  await server.kill();
  await rm(dataDir, { recursive: true, force: true });
});

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const link = (): string => new URL(receipt.petitionUrl).pathname.replace('/petition.pdf', '');

/** What of these stands in a text. */
const secretsIn = (text: string): string[] => secrets.filter((secret) => text.includes(secret));

it('secrets stand in no log, whatever goes wrong on the way', async () => {
  expect(secrets.every((secret) => secret.length >= 8)).toBe(true);
  const html = { headers: { accept: 'text/html' } };
  expect((await fetch(`${server.url}${link()}`, html)).status).toBe(200);
  expect((await fetch(receipt.petitionUrl)).status).toBe(503);
  expect((await fetch(receipt.petitionUrl, html)).status).toBe(503);
  await fetch(`${server.url}${link()}/nowhere`);
  await fetch(`${server.url}${link()}x`, html);
  await fetch(`${server.url}/nowhere?code=${receipt.trackingCode}`);
  const { receiptNo, trackingCode } = receipt;
  await post('/api/v1/tracking', { receiptNo, trackingCode, extra: { $where: trackingCode } });
  await post('/api/v1/tracking', { receiptNo, trackingCode });
  await post('/api/v1/session', { username: ADMIN.username, password: WRONG_PASSWORD });
  await post('/api/v1/session', ADMIN);
  await post(`/api/v1/forms/${SLUG}/submissions`, { versionId: 'x', answers: { national_id: NATIONAL_ID } });
  // The failed petitions are there, so the log is: without the code of their link.
  expect(server.output()).toContain('/t/…/petition.pdf');
  expect(secretsIn(server.output())).toEqual([]);
});

it('codes, passwords and national IDs stand nowhere in the store in the clear', async () => {
  const folder = join(dataDir, 'database');
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(0);
  for (const { name } of files) {
    const bytes = await readFile(join(folder, name), 'latin1');
    expect({ name, found: secretsIn(bytes) }).toEqual({ name, found: [] });
  }
});

describe('pages that are about somebody', () => {
  it.each([
    ['the status page', () => '/t'],
    ['a case by its link', link],
    ['a petition', () => `${link()}/petition.pdf`],
    ['a form, which may come back filled', () => `/f/${SLUG}`],
    ['the office', () => '/office/submissions'],
    ['the session', () => '/api/v1/session'],
    ['the list of cases', () => '/api/v1/office/submissions'],
  ])('%s is kept by no cache', async (_, path) => {
    const { headers } = await fetch(`${server.url}${path()}`);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('an answer with a receipt is kept by no cache', async () => {
    const { headers } = await post('/api/v1/tracking', {
      receiptNo: receipt.receiptNo,
      trackingCode: receipt.trackingCode,
    });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });
});
