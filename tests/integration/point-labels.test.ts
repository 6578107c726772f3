import type { FormDraft, Inbox, OfficeServiceCard } from '@khamrong/schemas';
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'qrcode';
import sharp from 'sharp';
import { service } from '../support/builder';
import { OfficeBrowser, signedInStaff } from '../support/office';
import { comparable, readPaper } from '../support/read-paper';
import { startSite } from '../support/site';
import type { App } from '../support/start-app';

const FORMS = '/api/v1/office/forms';
const DPI = 120;
const MM = DPI / 25.4;

let app: App;
let clerk: OfficeBrowser;
let card: OfficeServiceCard;
let folder = '';
beforeAll(async () => {
  app = await startSite();
  clerk = await signedInStaff(app, 'clerk', 'clerk');
  const { body } = await clerk.json<{ items: OfficeServiceCard[] }>('GET', FORMS);
  card = body.items.find(({ slug }) => slug === 'streetlight-report') as OfficeServiceCard;
  folder = await mkdtemp(join(tmpdir(), 'khamrong-labels-'));
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true });
});

const labels = (id = card.id): Promise<Response> => clerk.send('GET', `${FORMS}/${id}/labels.pdf`);
const setPoints = (points: string[]) => clerk.json('PUT', `${FORMS}/${card.id}/points`, { points });
const code = async (response: Response): Promise<unknown> => [
  response.status,
  ((await response.json()) as { code: string }).code,
];

/** Dark modules of the code that a label shows in this part of a page's picture, its white borders cut off. */
async function modulesIn(page: string, left: number, top: number, size: number): Promise<string[]> {
  const area = { left: left * MM, top: top * MM, width: 45 * MM, height: 45 * MM };
  const part = Object.fromEntries(Object.entries(area).map(([side, pixels]) => [side, Math.round(pixels)]));
  const cut = await sharp(readFileSync(page))
    .extract(part as never)
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
  const { data, info } = await sharp(cut)
    .trim({ threshold: 100 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (module: number, side: number): number => Math.floor(((module + 0.5) * side) / size);
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_unused, column) =>
      (data[at(row, info.height) * info.width + at(column, info.width)] ?? 0) < 128 ? '1' : '0',
    ).join(''),
  );
}

describe('labels of a service’s places', () => {
  it('are not printed before there are places', async () => {
    expect(await code(await labels())).toEqual([409, 'form.noPoints']);
  });

  it('are not printed for a form that citizens cannot open yet', async () => {
    const { body } = await clerk.json<FormDraft>('POST', FORMS, { definition: service('not-live') });
    await clerk.json('PUT', `${FORMS}/${body.id}/points`, { points: ['เสา 1'] });
    expect(await code(await labels(body.id))).toEqual([404, 'form.notFound']);
    expect(await code(await labels('nonsense'))).toEqual([404, 'form.notFound']);
  });

  it('name every place as it is written, ten a sheet, whose codes lead to it', async () => {
    const points = [
      ...Array.from({ length: 100 }, (_, at) => `เสา ${at + 1}/3 หมู่ ๔`),
      'ที่ปั้นน้ำ กี่ปู่ <b>&"',
      'ศาลาประชาคมบ้านหนองตัวอย่าง ใกล้ร้านค้าชุมชน หมู่ที่ 12 ตำบลทุ่งตัวอย่าง ฝั่งทิศใต้',
    ].map((point) => point.slice(0, 80));
    expect((await setPoints(points)).status).toBe(200);
    const inbox = await clerk.json<Inbox>('GET', '/api/v1/office/inbox');
    expect(inbox.body.points).toEqual({ 'streetlight-report': points });
    const response = await labels();
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="labels-streetlight-report.pdf"',
    );
    const pages = await readPaper(new Uint8Array(await response.arrayBuffer()), { folder, dpi: DPI });
    expect(pages).toHaveLength(11);
    for (const [at, point] of points.entries()) {
      const text = comparable(pages[Math.floor(at / 10)]?.text ?? '');
      expect(text).toContain(comparable(point));
    }
    const all = comparable(pages.map(({ text }) => text).join(''));
    const shown = card.shortUrl.replace('http://', '');
    expect(all.split(comparable(shown))).toHaveLength(points.length + 1);

    const link = `${card.shortUrl}?point=${encodeURIComponent(points[0] ?? '')}`;
    const { modules } = create(link, { errorCorrectionLevel: 'M' });
    const rows = Array.from({ length: modules.size }, (_, row) =>
      Array.from({ length: modules.size }, (_unused, column) => modules.get(row, column)).join(''),
    );
    expect(await modulesIn(join(folder, 'page-1.png'), 12, 15, modules.size)).toEqual(rows);
  });
});
