import autocannon from 'autocannon';
import { OfficeBrowser } from '../support/office';
import type { Figure } from './print';

const CONNECTIONS = 10;
const SECONDS = 10;

/** What an office looks at all day, as its browsers ask. */
const ASKED = [
  'view=unread',
  'view=open&sort=due',
  'view=unassigned',
  `q=${encodeURIComponent('มานี')}`,
  `q=${encodeURIComponent('หลอดไฟ')}&view=open`,
  `q=${encodeURIComponent('ซอยประชา77')}`,
  'form=streetlight-report&status=completed',
  'q=099123',
];

/** Lists and searches over HTTP, ten at a time and without a pause; this process asks and answers. */
export async function inboxLoad(url: string, password: string): Promise<Figure[]> {
  const browser = new OfficeBrowser({ url });
  const { status } = await browser.signIn('admin', password);
  if (status !== 200) throw new Error(`sign-in: ${status}`);
  const names = browser.lastCookies.flatMap((header) => header.split('=', 1));
  const cookie = names.map((name) => `${name}=${browser.cookie(name) ?? ''}`).join('; ');
  const { latency, requests, errors, timeouts, non2xx } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: ASKED.map((query) => ({ path: `/api/v1/office/submissions?${query}`, headers: { cookie } })),
  });
  return [
    { name: 'lists and searches over HTTP, ten at a time', value: requests.average, unit: '/s' },
    { name: 'the same, 90 % within', value: latency.p90, unit: 'ms', goal: '< 400' },
    { name: 'the same, 99 % within', value: latency.p99, unit: 'ms', goal: '< 1000' },
    { name: 'the same, errors', value: errors + timeouts + non2xx, unit: '', goal: '0' },
  ];
}
