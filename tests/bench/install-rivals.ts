import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where what the product is measured against stands: in no lock file of the product's. */
export const RIVALS = join(process.cwd(), 'tests/bench/rivals');

const LOCK = join(RIVALS, 'package-lock.json');
/** What npm writes once it has installed all. */
const INSTALLED = join(RIVALS, 'node_modules/.package-lock.json');

/** Installs them from the registry where they are not there, or not as the lock file has them. */
export function installRivals(): void {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return;
  process.stdout.write('Installing what is measured against …\n');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: RIVALS,
    stdio: 'inherit',
  });
}
