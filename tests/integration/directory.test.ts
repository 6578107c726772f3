import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { get as httpGet } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServiceCard } from '@khamrong/schemas';
import { demoOffice, starterServices } from '@khamrong/templates';
import sharp from 'sharp';
import { republishService } from '../support/publish-definition';
import { comparable, readPaper } from '../support/read-paper';
import { clockFrom, startSite } from '../support/site';
import type { App } from '../support/start-app';

let app: App;
beforeAll(async () => {
  app = await startSite({}, { clock: clockFrom('2026-11-20T10:00:00+07:00') });
});
afterAll(() => app.stop());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.url}${path}`, { headers, redirect: 'manual' });
const page = async (path: string): Promise<string> => (await get(path)).text();

/** Titles of the cards that are shown. */
const shown = (html: string): string[] =>
  [
    ...html.matchAll(
      /<li class="card[^"]*" data-find="[^"]*"(?<hidden> hidden)?[^>]*><h3><a[^>]*>(?<title>[^<]*)/g,
    ),
  ]
    .filter(({ groups }) => groups?.hidden === undefined)
    .map(({ groups }) => groups?.title ?? '');

/** Bytes of a body as it goes over the line to a browser. */
const bytesSent = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = httpGet(`${app.url}${path}`, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
      response.on('end', () => resolve(bytes));
    });
    asked.on('error', reject);
  });

describe('the directory', () => {
  it('shows every service with a way to its page, the office with its emblem and channels', async () => {
    const html = await page('/');
    expect(shown(html).sort()).toEqual(starterServices.map(({ title }) => title.th).sort());
    for (const { slug } of starterServices) expect(html).toContain(`href="/services/${slug}"`);
    for (const words of [
      demoOffice.name,
      demoOffice.channels?.line ?? '–',
      'href="/t"',
      'href="/list"',
      '/services/table',
    ])
      expect(html).toContain(words);
    const [, emblem = ''] = /<img src="(\/emblem\/[^"]+)"/.exec(html) ?? [];
    expect((await get(emblem)).headers.get('content-type')).toBe('image/png');
  });

  it.each([
    ['ไฟดับ', 'แจ้งไฟฟ้าสาธารณะดับ/ชำรุด'],
    ['เเจ้ง ไฟฟ้้า', 'แจ้งไฟฟ้าสาธารณะดับ/ชำรุด'],
    ['OLD-AGE', 'แบบคำขอยืนยันสิทธิรับเงินเบี้ยยังชีพผู้สูงอายุ (แบบลงทะเบียนขอรับเงินเบี้ยยังชีพผู้สูงอายุ)'],
  ])('finds %s without script', async (query, title) => {
    expect(shown(await page(`/?q=${encodeURIComponent(query)}`))).toEqual([title]);
  });

  it.each([
    ['markup', '"><script>alert(1)</script>'],
    ['five thousand letters', 'x'.repeat(5000)],
    ['control characters', '\u0000\u202E'],
  ])('takes any search: %s', async (_, query) => {
    const response = await get(`/?q=${encodeURIComponent(query)}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('<script>alert');
  });

  it('takes less than 60 KB the first time, and next to nothing again', async () => {
    const html = await page('/');
    const parts = [...html.matchAll(/(?:src|href)="(\/(?:assets|emblem)\/[^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    expect(parts).toHaveLength(4);
    const sizes = await Promise.all(['/', ...parts].map(bytesSent));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60 * 1024);
    const etag = (await get('/')).headers.get('etag') ?? '';
    // fetch itself would ask caches to stand aside.
    const again = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    expect((await get('/', again)).status).toBe(304);
  });
});

it('tells other systems where a service’s page is', async () => {
  const cards = (await (await get('/api/v1/services')).json()) as ServiceCard[];
  const { pageUrl = '' } = cards.find(({ slug }) => slug === 'garbage-fee') ?? {};
  expect((await fetch(pageUrl)).status).toBe(200);
});

describe('a service’s page', () => {
  it('has what the facilitation act asks for', async () => {
    const html = await page('/services/elderly-allowance');
    for (const id of ['eligibility', 'conditions', 'steps', 'times', 'documents', 'law', 'officeContact'])
      expect(html).toContain(`<h2 id="${id}"`);
    expect(html).toContain('href="/f/elderly-allowance"');
    expect(html).toContain('href="/api/v1/forms/elderly-allowance/blank.pdf"');
    expect(html).toContain('อายุ 60 ปีขึ้นไป');
  });

  it.each(['/services/disaster-report', '/f/disaster-report'])(
    'has numbers to call first: %s',
    async (path) => {
      const main = (await page(path)).split('<main')[1] ?? '';
      for (const number of ['199', '1669', '1784', '191'])
        expect(main.indexOf(`href="tel:${number}"`)).toBeLessThan(main.indexOf('<h1'));
      expect(main).toContain('href="tel:199"');
    },
  );

  it('speaks English, and keeps the language from page to page', async () => {
    const html = await page('/services/streetlight-report?lang=en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('href="/f/streetlight-report?lang=en"');
    expect(html).toContain('href="tel:1129"');
  });

  it('of a closed service says so in place of the way to it; unknown ones are not there', async () => {
    const { forms } = app.running.services;
    await forms.setOpen('queue-booking', false);
    const html = await page('/services/queue-booking');
    expect(html).toContain('ขณะนี้ยังยื่นออนไลน์ไม่ได้');
    expect(html).not.toContain('href="/f/queue-booking"');
    await forms.setOpen('queue-booking', true);
    expect((await get('/services/nothing')).status).toBe(404);
  });

  it('is found at the address it had before, and tells what was published since', async () => {
    await republishService(app, 'grievance', (draft) => ({
      ...draft,
      slug: 'complaints',
      guide: { ...draft.guide, fee: { th: 'ไม่มีค่าธรรมเนียม', en: 'No fee' } },
    }));
    const moved = await get('/services/grievance?lang=en');
    expect(moved.headers.get('location')).toBe('/services/complaints?lang=en');
    expect(await page('/services/complaints?lang=en')).toContain('No fee');
  });
});

describe('the table of services', () => {
  it('stands on paper with the office’s columns on every page, no row in two, codes of 25 mm', async () => {
    const response = await get('/services/table.pdf');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const folder = await mkdtemp(join(tmpdir(), 'khamrong-table-'));
    const dpi = 100;
    const pages = await readPaper(Buffer.from(await response.arrayBuffer()), { folder, dpi });
    const texts = pages.map(({ text }) => comparable(text));
    expect(pages).toHaveLength(2);
    for (const text of texts)
      for (const head of ['ลำดับ', 'ชื่องานบริการ', 'Link', 'QRCode', 'ผู้รับผิดชอบประสานงาน', 'คู่มือ'])
        expect(text).toContain(head);
    for (const { title } of starterServices)
      expect(texts.filter((text) => text.includes(comparable(title.th)))).toHaveLength(1);
    expect(texts[1]).toContain('๑๒');
    expect(await widestCodeMm(join(folder, 'page-2.png'), dpi)).toBeGreaterThanOrEqual(25);
    await rm(folder, { recursive: true, force: true });
  });

  it('leads from its pictures to the forms', async () => {
    const html = await page('/services/table');
    const { code } = await app.running.services.forms.bySlug('general-petition');
    expect(html).toContain(`/q/${code}`);
    expect((await get('/api/v1/forms/general-petition/qr.svg')).status).toBe(200);
  });
});

/** Width of the code in the fourth column of a drawn page: from its first dark column to its last. */
async function widestCodeMm(file: string, dpi: number): Promise<number> {
  const mm = (length: number): number => Math.round((length / 25.4) * dpi);
  // Inside the cell, away from its lines.
  const area = { left: mm(99), top: mm(40), width: mm(32), height: mm(27) };
  const { data, info } = await sharp(readFileSync(file))
    .extract(area)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dark = Array.from({ length: info.width }, (_, x) =>
    Array.from({ length: info.height }, (_, y) => data[y * info.width + x] ?? 255).some((grey) => grey < 100),
  );
  return ((dark.lastIndexOf(true) - dark.indexOf(true) + 1) / dpi) * 25.4;
}

describe('how pages are shown', () => {
  it('is kept on the device and leads back to the page it was chosen on', async () => {
    const referer = `${app.url}/services/table?lang=en`;
    const chosen = await get('/view?set=size:large', { referer });
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/services/table?lang=en']);
    const [cookie = ''] = (chosen.headers.get('set-cookie') ?? '').split(';');
    expect(cookie).toBe('view=large.normal');
    const both = await get('/view?set=contrast:high', { referer, cookie });
    expect(both.headers.get('set-cookie')).toMatch(
      /^view=large\.high; Max-Age=31536000; Path=\/; SameSite=Lax/,
    );
    const html = await (await get('/', { cookie: 'view=large.high' })).text();
    expect(html).toContain('<html lang="th" data-size="large" data-contrast="high">');
  });

  it.each(['https://elsewhere.example/x', 'no address', `${'http:'}//`])(
    'leads nowhere else: %s',
    async (referer) => {
      expect((await get('/view?set=size:large', { referer })).headers.get('location')).toBe('/');
    },
  );

  it('changes a form without script and keeps what was typed', async () => {
    const form = await page('/f/general-petition');
    const body = new FormData();
    for (const [, name = '', value = ''] of form.matchAll(
      /<input type="hidden"[^>]*name="(_[^"]+)" value="([^"]*)"/g,
    ))
      body.append(name, value.replaceAll('&quot;', '"'));
    body.append('first_name', 'สมหญิง');
    body.append('_action', 'view:contrast:high');
    const response = await fetch(`${app.url}/f/general-petition`, { method: 'POST', body });
    expect(response.headers.get('set-cookie')).toContain('view=normal.high');
    const html = await response.text();
    expect(html).toContain('data-contrast="high"');
    expect(html).toContain('value="สมหญิง"');
  });
});

it('the statement of accessibility names the office and how to reach it', async () => {
  const html = await page('/accessibility');
  for (const words of [demoOffice.name, `tel:${demoOffice.phone.replaceAll('-', '')}`, demoOffice.email])
    expect(html).toContain(words);
  expect(await page('/accessibility?lang=en')).toContain('WCAG 2.2 level AA');
});
