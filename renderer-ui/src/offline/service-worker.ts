// The service worker, served as `/sw.js`: forms open without a line, and what waits is sent when it is back.
import { mayBeKept, pageName, treatmentOf } from './kept-pages';
import { sendWaiting, SYNC } from './send-waiting';
import { tellWindows } from './telling';
import type { WorkerScope } from './worker-scope';

/** Built files that every form needs, put here by the build. */
declare const FILES: readonly string[];
/** Changes with the files. */
declare const EDITION: string;

const worker = globalThis as unknown as WorkerScope;
const OURS = 'khamrong-';
const CACHE = OURS + EDITION;
/** A weak line may take long; then the page as it was is shown. In milliseconds. */
const PATIENCE_MS = 5000;
const MOST_PAGES = 40;

const cache = (): Promise<Cache> => caches.open(CACHE);

/** Asks for a page with the header to which the server answers with one that may be kept. */
const fetchPage = (url: string): Promise<Response> =>
  fetch(url, { headers: { 'Offline-Copy': '1' }, credentials: 'same-origin', redirect: 'manual' });

async function keepPage(url: string, response: Response): Promise<void> {
  if (!mayBeKept(response)) return;
  const kept = await cache();
  await kept.put(pageName(url), response.clone());
  const pages = (await kept.keys()).filter((each) => !each.url.includes('/assets/'));
  for (const old of pages.slice(0, Math.max(0, pages.length - MOST_PAGES))) await kept.delete(old);
}

async function freshPage(url: string): Promise<Response> {
  const response = await fetchPage(url);
  // A page that is kept no more (closed to the public, moved) is not shown from here either.
  await keepPage(url, response.clone()).catch(() => undefined);
  return response;
}

/** The page from the server; as it was where the server is not reached, or not soon. */
async function page(url: string): Promise<Response> {
  const fresh = freshPage(url);
  const kept = await (await cache()).match(pageName(url));
  if (!kept) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  const orKept = fresh.then((response) => (response.status >= 500 ? kept : response)).catch(() => kept);
  return Promise.race([orKept, late]);
}

async function asset(request: Request): Promise<Response> {
  const kept = await (await cache()).match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await cache()).put(request.url, response.clone()).catch(() => undefined);
  return response;
}

/** Pages of the edition before, and those that are open, as they are now. */
async function renewPages(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  const before = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  // The directory too: what waits is seen there.
  const urls = new Set([
    location.origin + '/',
    ...[...before.flat(), ...open].map(({ url }) => pageName(url)),
  ]);
  for (const url of urls)
    if (treatmentOf({ method: 'GET', mode: 'navigate', url }, location.origin) === 'page')
      await freshPage(url).catch(() => undefined);
  for (const name of names) await caches.delete(name);
}

/** Puts a built file among those kept. One that came within a page, or with the edition before, is not fetched again. */
async function keepFile(address: string): Promise<void> {
  const had = await caches.match(address);
  const kept = await cache();
  await (had ? kept.put(address, had) : kept.add(address));
}

worker.addEventListener('install', (event) =>
  event.waitUntil(Promise.all(FILES.map(keepFile)).then(() => worker.skipWaiting())),
);
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim().then(renewPages)));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const treatment = treatmentOf(request, location.origin);
  if (treatment === 'page') event.respondWith(page(request.url));
  if (treatment === 'asset') event.respondWith(asset(request));
});
worker.addEventListener('sync', (event) => {
  if (event.tag !== SYNC) return;
  const sent = sendWaiting().then((waits) => {
    tellWindows();
    // The browser then tries again by itself.
    if (waits) throw new Error('no line yet');
  });
  event.waitUntil(sent);
});
