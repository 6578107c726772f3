import sharp from 'sharp';
import { qrSvg } from '../../server/src/features/qr/qr';
import { startApp, type App } from '../support/start-app';

const PUBLIC_URL = 'https://forms.example.go.th';

let app: App;
let code: string;
beforeAll(async () => {
  app = await startApp({ PUBLIC_URL });
  ({ code } = await app.running.services.forms.bySlug('streetlight-report'));
});
afterAll(() => app.stop());

const get = (path: string): Promise<Response> => fetch(`${app.url}/api/v1/forms/streetlight-report/${path}`);

it('draws the short link of a form, for caches to keep', async () => {
  const response = await get('qr.svg');
  expect(response.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
  expect(response.headers.get('cache-control')).toBe('public, max-age=86400');
  expect(await response.text()).toBe(qrSvg(`${PUBLIC_URL}/q/${code}`));
});

it('draws the link of one place where a code hangs, and the link leads there', async () => {
  const point = 'เสาไฟ 12/3 & ซอย ๔';
  const response = await get(`qr.svg?point=${encodeURIComponent(point)}`);
  const link = `/q/${code}?point=${encodeURIComponent(point)}`;
  expect(await response.text()).toBe(qrSvg(`${PUBLIC_URL}${link}`));
  const { headers } = await fetch(`${app.url}${link}`, { redirect: 'manual' });
  expect(headers.get('location')).toBe(`/f/streetlight-report?point=${encodeURIComponent(point)}`);
});

it.each([
  ['qr.png', 512],
  ['qr.png?size=128', 128],
  ['qr.png?size=2048', 2048],
])('draws %s as a picture of %i pixels', async (path, side) => {
  const response = await get(path);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(response.headers.get('content-disposition')).toContain(`qr-streetlight-report-${side}.png`);
  const picture = Buffer.from(await response.arrayBuffer());
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: side, height: side });
});

it.each([
  'qr.png?size=127',
  'qr.png?size=2049',
  'qr.png?size=big',
  'qr.png?size=1e9',
  'qr.svg?point=',
  `qr.svg?point=${'x'.repeat(81)}`,
  'qr.svg?point=a%0Ab',
  'qr.svg?point=a&point=b',
  'qr.svg?point[$ne]=',
])('refuses %s or passes over what it does not know', async (path) => {
  const { status } = await get(path);
  expect(status).toBe(path.includes('[') ? 200 : 400);
});

it('knows no code of a form that is not there', async () => {
  expect((await fetch(`${app.url}/api/v1/forms/nothing/qr.svg`)).status).toBe(404);
});
