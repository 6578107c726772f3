import { startApp, type App } from '../support/start-app';

/** Tries a wrong tracking code under an address of its own each time; returns how often it was let through. */
async function letThrough(app: App, forwarded: (i: number) => string): Promise<number> {
  let through = 0;
  for (let i = 0; i < 340; i += 1) {
    const response = await fetch(`${app.url}/api/v1/tracking`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': forwarded(i),
        forwarded: `for=${forwarded(i)}`,
      },
      body: JSON.stringify({ receiptNo: `${i}/2569`, trackingCode: 'AAAA-AAAA-AAAA' }),
    });
    if (response.status !== 429) through += 1;
  }
  return through;
}

const LIMIT = 300;

describe('a made-up X-Forwarded-For', () => {
  it('does not get round the limit where no proxy is trusted', async () => {
    const app = await startApp();
    expect(await letThrough(app, (i) => `198.51.100.${i % 250}`)).toBeLessThanOrEqual(LIMIT);
    await app.stop();
  });

  it('does not get round the limit behind one trusted proxy: the last address it adds counts', async () => {
    const app = await startApp({ TRUSTED_PROXIES: '127.0.0.1' });
    expect(await letThrough(app, (i) => `198.51.100.${i % 250}, 203.0.113.9`)).toBeLessThanOrEqual(LIMIT);
    await app.stop();
  });

  it('does not get round the limit behind two trusted proxies', async () => {
    const app = await startApp({ TRUSTED_PROXIES: '127.0.0.1,10.0.0.0/24' });
    expect(await letThrough(app, (i) => `198.51.100.${i % 250}, 203.0.113.9, 10.0.0.7`)).toBeLessThanOrEqual(
      LIMIT,
    );
    await app.stop();
  });

  it('tells clients behind a trusted proxy apart', async () => {
    const app = await startApp({ TRUSTED_PROXIES: '127.0.0.1' });
    expect(await letThrough(app, (i) => `203.0.113.${i % 250}`)).toBe(340);
    await app.stop();
  });
});
