import type { Browser, BrowserContext } from 'puppeteer-core';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE_MS = 60_000;

/** A browser that saves files, and where. */
export interface Saving {
  context: BrowserContext;
  folder: string;
}

/** A person's own browser window: no cookies of others, downloads into a folder of its own. */
export async function openSaving(browser: Browser): Promise<Saving> {
  const folder = await mkdtemp(join(tmpdir(), 'khamrong-saved-'));
  const downloadBehavior = { policy: 'allow', downloadPath: folder } as const;
  return { context: await browser.createBrowserContext({ downloadBehavior }), folder };
}

const PARTIAL = /\.crdownload$/;

/** The file that `act` makes the browser save. */
export async function savedBy(
  { folder }: Saving,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const before = new Set(await readdir(folder));
  await act();
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const name = (await readdir(folder)).find((each) => !before.has(each) && !PARTIAL.test(each));
    if (name) return { name, bytes: await readFile(join(folder, name)) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the browser saved nothing');
}
