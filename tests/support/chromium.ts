import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../../server/src/ports/pdf/chromium/find-chromium';
import { TEST_DATA_DIR } from '../../server/src/ports/pdf/test-printer.fixture';

/** Lets a server with this data directory print with the Chromium that all tests share: 210 MB once, not for each. */
export async function shareChromium(dataDir: string): Promise<void> {
  const unpacked = join(TEST_DATA_DIR, 'chromium');
  await mkdir(unpacked, { recursive: true });
  await mkdir(dataDir, { recursive: true });
  await symlink(unpacked, join(dataDir, 'chromium'));
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** A real browser, as people use it. Root may not have Chromium's sandbox. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findChromium(TEST_DATA_DIR, process.env.CHROMIUM_PATH);
  return puppeteer.launch({
    executablePath: path,
    env,
    headless: 'shell',
    pipe: true,
    args: isRoot() ? ['--no-sandbox'] : [],
  });
}
