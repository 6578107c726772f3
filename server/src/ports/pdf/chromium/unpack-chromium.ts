import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packageEntry = createRequire(import.meta.url).resolve('@sparticuz/chromium');

/** The package keeps its manifest out of `exports`, so it is read by its place: `build/cjs/index.cjs`. */
const version = (): string =>
  String(
    JSON.parse(readFileSync(join(dirname(packageEntry), '../../package.json'), 'utf8')).version ?? 'unknown',
  );

/**
 * Runs the package's own unpacking in a process of its own: it knows no other place than TMPDIR, and unpacks the
 * shared libraries that bare hosts lack only where it believes to be on AWS.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = `require(${JSON.stringify(packageEntry)}).executablePath().catch((e) => { throw e; })`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['-e', script], { env, timeout: 120_000 });
}

/** Folders of other versions, left behind by an upgrade of the package. */
async function removeOthers(home: string, keep: string): Promise<void> {
  const others = (await readdir(home)).filter((name) => !name.startsWith(keep));
  await Promise.all(others.map((name) => rm(join(home, name), { recursive: true, force: true })));
}

/** Moves the finished folder into place; another process may have been faster, and then its folder serves. */
async function settle(partial: string, folder: string): Promise<void> {
  await rename(partial, folder).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  });
}

/**
 * The folder with the headless Chromium of `@sparticuz/chromium`, unpacked once under `<dataDir>/chromium` and used
 * again at every later start. About 210 MB on disk, 2 to 3 s the first time.
 */
export async function unpackChromium(dataDir: string): Promise<string> {
  const home = join(dataDir, 'chromium');
  const folder = join(home, version());
  if (existsSync(join(folder, 'chromium'))) return folder;
  await mkdir(home, { recursive: true });
  await removeOthers(home, version());
  const partial = await mkdtemp(`${folder}.partial-`);
  await unpackInto(partial);
  await settle(partial, folder);
  return folder;
}
