// The citizen's form against the same form in what others use: Slow 4G, processor slowed four times, one run.
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../../server/src/ports/pdf/chromium/find-chromium';
import { openLine } from './citizen-page/line';
import { typing, visit, visitOffline, weigh, type Subject } from './citizen-page/measure-page';
import { cpuOfPage, startOwnSite, type OwnSite } from './citizen-page/own-site';
import { formOf } from './citizen-page/questions';
import { renderCpu } from './citizen-page/render-cpu';
import { rivalFiles, rivalPage, rivals } from './citizen-page/rival-pages';
import { installRivals } from './install-rivals';
import { serve } from './citizen-page/serve';
import type { Seen } from './citizen-page/watch';
import { median, percentile, printFigures, type Figure } from './print';
import { printComparison, type Row } from './print-comparison';

const SMALL = 20;
const LARGE = 200;
const ROUNDS = 3;
const TYPING_ROUNDS = 1;
const PAGES = 200;

async function launch(): Promise<Browser> {
  const { path, env } = await findChromium(join(process.cwd(), '.cache'), process.env.CHROMIUM_PATH);
  // Root may not have Chromium's sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath: path, env, args, headless: 'shell', pipe: true });
}

/** Serves the others' pages; a form that has one part only needs no stepper. */
async function subjectsOf(fields: number, site: OwnSite): Promise<Subject[]> {
  const files = new Map(theirs);
  const chosen = Object.entries(rivals()).filter(([key]) => fields > SMALL || key !== 'material-stepper');
  for (const [key, rival] of chosen) files.set(`/${key}`, rivalPage(rival, formOf(fields)));
  const line = await openLine((await serve(files)).port);
  const own = { name: 'Khamrong', line: await openLine(site.port), path: `/f/bench-${fields}` };
  return [own, ...chosen.map(([key, { name }]) => ({ name, line, path: `/${key}` }))];
}

/** Does the same with every page in turn, so that what else the machine does falls on all alike. */
async function inTurn<T>(subjects: Subject[], rounds: number, work: (subject: Subject) => Promise<T>) {
  const all: T[][] = subjects.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, subject] of subjects.entries()) all[at]?.push(await work(subject));
  return all;
}

const middle = (all: Seen[][], key: keyof Seen): number[] =>
  all.map((each) => median(each.map((one) => one[key])));

async function compare(browser: Browser, fields: number, site: OwnSite): Promise<void> {
  const subjects = await subjectsOf(fields, site);
  // The first visit is the server's warming up, and is not counted.
  const weights = (await inTurn(subjects, 1, (each) => weigh(browser, each))).flat();
  const seen = await inTurn(subjects, ROUNDS, (each) => visit(browser, each));
  const keys = await inTurn(subjects, TYPING_ROUNDS, (each) => typing(browser, each));
  const interactive = fields > SMALL ? 0.22 : 0.35;
  const rows: Row[] = [
    { name: 'first field visible', unit: 'ms', values: middle(seen, 'visible'), ratio: 0.2 },
    { name: 'first field interactive', unit: 'ms', values: middle(seen, 'interactive'), ratio: interactive },
    { name: 'JavaScript, brotli', unit: 'KB', values: weights.map(({ script }) => script), most: 30 },
    { name: 'over the wire, first visit', unit: 'KB', values: weights.map(({ wire }) => wire), most: 120 },
    { name: 'kept from answering', unit: 'ms', values: middle(seen, 'blocked') },
    { name: 'layout shift', unit: '', values: middle(seen, 'shift'), most: 0.02 },
    {
      name: 'key to paint, p95',
      unit: 'ms',
      values: keys.map((each) => percentile(each.flat(), 95)),
      most: 100,
    },
  ];
  const names = subjects.map(({ name }) => name);
  printComparison(`Citizen page, ${fields} fields`, names, rows);
}

async function alone(browser: Browser, site: OwnSite): Promise<Figure[]> {
  const path = `/f/bench-${SMALL}`;
  const offline = [];
  for (let round = 0; round < ROUNDS; round += 1)
    offline.push(await visitOffline(browser, { name: 'Khamrong', line: await openLine(site.port), path }));
  return [
    { name: 'second visit without a line, interactive', value: median(offline), unit: 'ms' },
    { name: 'CPU of rendering a step of 20 fields', value: renderCpu(SMALL), unit: 'ms', goal: '≤ 5' },
    { name: 'the same, first of ten steps', value: renderCpu(LARGE), unit: 'ms', goal: '≤ 5' },
    { name: 'CPU of the whole request', value: await cpuOfPage(site, path, PAGES), unit: 'ms' },
  ];
}

installRivals();
const theirs = await rivalFiles();
const site = await startOwnSite([SMALL, LARGE]);
const browser = await launch();
try {
  process.stdout.write(`\nChromium ${await browser.version()}, Node ${process.version}\n`);
  for (const fields of [SMALL, LARGE]) await compare(browser, fields, site);
  printFigures('Citizen page, ours alone', await alone(browser, site));
} finally {
  await browser.close();
  await site.stop();
}
process.exit(0);
