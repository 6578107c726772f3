import type { AuditEntry, OfficeEmblem, PageOf } from '@khamrong/schemas';
import sharp from 'sharp';
import { MULTIPART, multipart } from '../support/multipart';
import { OfficeBrowser, signedInStaff } from '../support/office';
import { readPaper } from '../support/read-paper';
import { shareChromium } from '../support/chromium';
import { startShared, type SharedStore } from '../support/shared-store';
import type { App } from '../support/start-app';

const PATH = '/api/v1/office/emblem';

let store: SharedStore;
let app: App;
let other: App;
let clerk: OfficeBrowser;
beforeAll(async () => {
  store = await startShared(['all', 'web']);
  [app, other] = store.apps as [App, App];
  await shareChromium(other.dataDir);
  clerk = await signedInStaff(app, 'clerk', 'clerk');
});
afterAll(() => store.stop());

const picture = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 90, height: 60, channels: 3, background } })
    .png()
    .toBuffer();

async function put(
  bytes: Buffer,
  name = 'file',
): Promise<{ status: number; body: OfficeEmblem & { code?: string } }> {
  const body = multipart([{ name, value: bytes, filename: 'emblem.png' }]);
  const cookie = `khamrong=${clerk.cookie('khamrong') ?? ''}`;
  const headers = { 'content-type': MULTIPART, cookie };
  const response = await fetch(app.url + PATH, { method: 'PUT', headers, body: new Uint8Array(body) });
  return { status: response.status, body: (await response.json()) as OfficeEmblem };
}
const pathNow = async (): Promise<string | null> => (await clerk.json<OfficeEmblem>('GET', PATH)).body.path;

const poster = async (): Promise<number> => {
  const response = await fetch(`${other.url}/api/v1/forms/streetlight-report/poster.pdf`);
  const pdf = new Uint8Array(await response.arrayBuffer());
  expect(await readPaper(pdf)).toHaveLength(1);
  return pdf.length;
};

describe('the emblem of the office', () => {
  it('is there from the start, for caches to keep', async () => {
    const response = await fetch(`${app.url}${await pathNow()}`);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).format).toBe('png');
  });

  it.each([
    [144, ['/']],
    [72, ['/f/streetlight-report', '/t', '/list', '/accessibility']],
  ])('stands small, %i pixels, beside the office’s name on %j', async (side, pages) => {
    for (const page of pages) {
      const [, src] = /<img src="([^"]+)" alt/.exec(await (await fetch(app.url + page)).text()) ?? [];
      const response = await fetch(app.url + src);
      expect(response.headers.get('cache-control')).toContain('immutable');
      const { width = 0, height = 0 } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
      expect(Math.max(width, height)).toBe(side);
    }
  });

  it('is not sent along with what every page and every list needs', async () => {
    const pages = ['/', '/f/streetlight-report', '/api/v1/forms/streetlight-report'];
    for (const page of pages) expect(await (await fetch(app.url + page)).text()).not.toContain('iVBOR');
    for (const path of ['/api/v1/office/profile', '/api/v1/session', PATH])
      expect(await (await clerk.send('GET', path)).text()).not.toContain('iVBOR');
  });

  it('is another one on another process as soon as it is changed', async () => {
    const before = await pathNow();
    const { status, body } = await put(await picture('#a03'));
    expect([status, body.path]).toEqual([200, await pathNow()]);
    expect(body.path).not.toBe(before);
    expect((await fetch(`${other.url}${body.path}`)).status).toBe(200);
    expect((await fetch(`${other.url}${before}`)).status).toBe(404);
  });

  it.each([
    ['upload.noPicture', Buffer.from('%PDF-1.7\n%%EOF')],
    ['upload.noPicture', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['upload.noPicture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['upload.unreadable', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['upload.tooLarge', Buffer.alloc(16 * 1024 * 1024 + 1)],
  ])('is not changed by what is refused: %s', async (code, bytes) => {
    const before = await pathNow();
    const { status, body } = await put(bytes);
    expect([status >= 400 && status < 500, body.code]).toEqual([true, code]);
    expect(await pathNow()).toBe(before);
  });

  it('is not changed by a body without a picture', async () => {
    expect((await put(await picture('#fff'), 'other')).body.code).toBe('upload.missing');
    expect((await clerk.json('PUT', PATH, {})).status).toBe(415);
  });

  it('is gone from posters of every process once it is taken away, and all of it is on record', async () => {
    const withEmblem = await poster();
    expect((await clerk.send('DELETE', PATH)).status).toBe(204);
    expect(await pathNow()).toBeNull();
    expect(await poster()).toBeLessThan(withEmblem);
    const admin = await signedInStaff(app, 'second-admin', 'admin');
    const { body } = await admin.json<PageOf<AuditEntry>>('GET', '/api/v1/office/audit?action=office.emblem');
    expect(body.items.map(({ who, what }) => [who, what])).toEqual([
      ['clerk', 'removed'],
      ['clerk', 'set'],
    ]);
  });
});
