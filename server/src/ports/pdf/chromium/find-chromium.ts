import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ChromiumMissingError } from './chromium-missing';
import { systemBrowsers } from './system-browsers';
import { unpackChromium } from './unpack-chromium';

const run = promisify(execFile);

/** A browser that starts here, and the environment it needs. */
export interface Chromium {
  path: string;
  env: NodeJS.ProcessEnv;
}

/** Whether the binary starts: a missing shared library or another C library shows at once. */
async function starts({ path, env }: Chromium): Promise<boolean> {
  return run(path, ['--version'], { env, timeout: 15_000 }).then(
    () => true,
    () => false,
  );
}

/** The packed Chromium, with the libraries packed beside it only where the host lacks its own. */
async function packed(dataDir: string): Promise<Chromium | undefined> {
  const folder = await unpackChromium(dataDir);
  const path = join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? fontConfig(folder) };
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const candidates = [
    { path, env },
    { path, env: { ...env, LD_LIBRARY_PATH: libraries } },
  ];
  for (const candidate of candidates) if (await starts(candidate)) return candidate;
  return undefined;
}

/** Hosts without fontconfig get the packed one, so that letters beyond Sarabun still find some font. */
const fontConfig = (folder: string): string =>
  existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : join(folder, 'fonts');

const isPackedPlatform = (): boolean => process.platform === 'linux' && process.arch === 'x64';

/** The packed browser, or the reason why there is none. */
async function tryPacked(dataDir: string): Promise<Chromium | string> {
  if (!isPackedPlatform()) return 'not packed for this platform';
  try {
    return (await packed(dataDir)) ?? 'does not start here';
  } catch (error) {
    return String(error);
  }
}

/**
 * The browser to print with: `chromiumPath` where configured, else the packed headless shell (x64 Linux), else
 * Chrome, Chromium or Edge of the system.
 * @throws ChromiumMissingError in Thai and English when there is none.
 */
export async function findChromium(dataDir: string, chromiumPath?: string): Promise<Chromium> {
  if (chromiumPath) {
    if (!existsSync(chromiumPath)) throw new ChromiumMissingError([`CHROMIUM_PATH=${chromiumPath}`]);
    return { path: chromiumPath, env: process.env };
  }
  const found = await tryPacked(dataDir);
  if (typeof found !== 'string') return found;
  const system = systemBrowsers();
  const path = system.find((each) => existsSync(each));
  if (!path) throw new ChromiumMissingError([`@sparticuz/chromium (${found})`, ...system]);
  return { path, env: process.env };
}
