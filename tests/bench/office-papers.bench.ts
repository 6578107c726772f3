// What clerks wait for: the petition beside its editor, and labels for a hundred places; over HTTP, as they get them.
import { signedInAdmin } from '../support/office';
import { startSite } from '../support/site';
import { median, printFigures } from './print';
import { definition, SLUG } from './sample-filing';

const PREVIEWS = 40;
const SHEETS = 7;
const PLACES = 100;

const app = await startSite();
const admin = await signedInAdmin(app);

async function timed(method: 'GET' | 'POST', path: string, body?: unknown): Promise<number> {
  const begun = performance.now();
  const response = await admin.send(method, path, body);
  const bytes = await response.arrayBuffer();
  if (!response.ok || bytes.byteLength === 0) throw new Error(`${path} answers ${response.status}`);
  return performance.now() - begun;
}

async function series(count: number, work: (at: number) => Promise<number>): Promise<number[]> {
  // The first starts the browser that prints.
  await work(0);
  const times: number[] = [];
  for (let at = 1; at <= count; at += 1) times.push(await work(at));
  return times;
}

const form = await app.running.services.forms.bySlug(SLUG);
const points = Array.from({ length: PLACES }, (_, at) => `P-${at + 1}`);
await timed('POST', '/api/v1/office/petition-preview', { definition });
const put = await admin.send('PUT', `/api/v1/office/forms/${String(form.id)}/points`, { points });
if (!put.ok) throw new Error(`the places were refused: ${put.status}`);

const previews = await series(PREVIEWS, (variant) =>
  timed('POST', '/api/v1/office/petition-preview', { definition, variant }),
);
const sheets = await series(SHEETS, () => timed('GET', `/api/v1/office/forms/${String(form.id)}/labels.pdf`));
printFigures('Papers of the office', [
  { name: 'preview of a petition, median', value: median(previews), unit: 'ms' },
  { name: 'preview of a petition, longest', value: Math.max(...previews), unit: 'ms' },
  { name: `labels for ${PLACES} places, median`, value: median(sheets), unit: 'ms', goal: '< 1,000' },
]);
await app.stop();
