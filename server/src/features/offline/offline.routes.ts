import { Router, type RequestHandler } from 'express';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formPaths } from '../forms/taking-scans';

/** Ends what an earlier one left on the devices of citizens: its pages and files, and itself. Drafts stay. */
const RETIRING = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('khamrong-')) await caches.delete(name);
  await self.registration.unregister();
})()));
`;

/**
 * The service worker asks with this header for a page that it may keep. To everyone else a form's page is not to be kept:
 * each has a key of its own, and going back after filing must bring a fresh one. A link that brings answers is one
 * person's.
 */
const offlineCopy: RequestHandler = (request, response, next) => {
  const bringsAnswers = Object.keys(request.query).some((name) => name.startsWith('p.'));
  if (request.get('Offline-Copy') && !bringsAnswers) response.setHeader('Cache-Control', 'private, no-cache');
  response.vary('Offline-Copy');
  next();
};

/**
 * @param folder of the renderer's build
 * @param isOn false takes the service worker off the devices that have it
 */
export function offlineRoutes(folder: string, isOn: boolean): Router {
  const router = Router();
  const script = isOn ? readFileSync(join(folder, 'sw.js'), 'utf8') : RETIRING;
  router.get('/sw.js', (_request, response) => {
    // Browsers ask for it anew at every visit, so that none stays with an old one.
    response.setHeader('Cache-Control', 'no-cache').type('text/javascript').send(script);
  });
  router.get(formPaths('/f'), offlineCopy);
  return router;
}
