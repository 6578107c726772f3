// The citizen's form against the same form in JSON Forms' material renderers: Slow 4G, processor slowed four times.
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../../server/src/ports/pdf/chromium/find-chromium';
import { measurePage, type Times } from './citizen-page/measure-page';
import { materialPage, ownPage, type Files } from './citizen-page/pages';
import { compressed, serve } from './citizen-page/serve';
import { median, printFigures, type Figure } from './print';

const SERVICES = ['general-petition', 'elderly-allowance'];
const ROUNDS = 5;

async function launch(): Promise<Browser> {
  const { path, env } = await findChromium(join(process.cwd(), '.cache'), process.env.CHROMIUM_PATH);
  // Root may not have Chromium's sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath: path, env, args, headless: 'shell', pipe: true });
}

const middle = (all: Times[], key: keyof Times): number => median(all.map((times) => times[key]));
const kilobytes = (files: Files, path: string): number =>
  compressed(files.get(path)?.body ?? Buffer.alloc(0)).length / 1024;

async function compare(browser: Browser, slug: string): Promise<Figure[]> {
  const files: Files = new Map();
  const own = ownPage(slug, files);
  const material = await materialPage(slug, files);
  files.set('/own', { type: 'text/html', body: Buffer.from(own.html) });
  files.set('/material', { type: 'text/html', body: Buffer.from(material.html) });
  const { origin, server } = await serve(files);
  const ours: Times[] = [];
  const theirs: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await measurePage(browser, `${origin}/own`));
    theirs.push(await measurePage(browser, `${origin}/material`));
  }
  server.close();
  const ratio = (key: keyof Times): number => middle(ours, key) / middle(theirs, key);
  return [
    { name: `${slug}: first field visible`, value: middle(ours, 'visible'), unit: 'ms' },
    { name: `${slug}: first field interactive`, value: middle(ours, 'interactive'), unit: 'ms' },
    { name: `${slug}: material, interactive`, value: middle(theirs, 'interactive'), unit: 'ms' },
    { name: `${slug}: visible, ours / material`, value: ratio('visible'), unit: '×' },
    { name: `${slug}: interactive, ours / material`, value: ratio('interactive'), unit: '×', goal: '≤ 0.4' },
    { name: `${slug}: HTML, brotli`, value: kilobytes(files, '/own'), unit: 'KB' },
    { name: 'JavaScript, brotli', value: kilobytes(files, own.script), unit: 'KB', goal: '≤ 30' },
    { name: 'JavaScript of material, brotli', value: kilobytes(files, material.script), unit: 'KB' },
  ];
}

const browser = await launch();
try {
  for (const slug of SERVICES) printFigures(`Citizen page: ${slug}`, await compare(browser, slug));
} finally {
  await browser.close();
}
