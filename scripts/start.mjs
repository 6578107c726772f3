// `npm start`: installs what is missing, builds what is stale, then runs the server in this process.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './run.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `ต้องใช้ Node.js 20.19 ขึ้นไป / Node.js 20.19 or newer is needed; this is ${process.version}\n`,
  );
  process.exit(1);
}

const NEEDED = ['express', 'mongoose', 'esbuild', '@sparticuz/chromium', '@photostructure/sqlite'];
const SOURCES = ['schemas', 'templates', 'embedded-mongo', 'renderer-ui', 'builder-ui', 'server'];
const SKIPPED = new Set(['node_modules', 'dist']);

/** The latest change below a folder, in milliseconds. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function isStale() {
  const stamp = join(root, 'server/dist/built');
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return SOURCES.some((folder) => newest(join(root, folder)) > built);
}

const mode = process.argv[2] === 'db' ? 'db' : 'main';
process.stdout.write('คำร้อง Khamrong\n');
await ensureInstalled(NEEDED, ['--omit=dev']);
if (isStale()) await (await import('./build.mjs')).buildAll();
await import(mode === 'db' ? '../embedded-mongo/dist/process.js' : '../server/dist/main.js');
