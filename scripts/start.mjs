// `npm start`: installs what is missing, builds what is stale, then runs the server in this process.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './run.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `ต้องใช้ Node.js 20.19 ขึ้นไป / Node.js 20.19 or newer is needed; this is ${process.version}\n`,
  );
  process.exit(1);
}

const NEEDED = [
  'express',
  'mongoose',
  'esbuild',
  '@swc/core',
  '@sparticuz/chromium',
  '@photostructure/sqlite',
  'altcha-lib',
  'yazl',
  'nodemailer',
  '@line/bot-sdk',
  'otpauth',
];
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

const [, , command, ...rest] = process.argv;
/** `npm run db`: the embedded database as a process of its own, for several servers with its MONGODB_URI. */
const asDatabase = command === 'db';
/** What is run on the office's data instead of the server. */
const COMMANDS = new Set(['verify-audit', 'backup', 'restore', 'purge']);

process.stdout.write('คำร้อง Khamrong\n');
await ensureInstalled(NEEDED, ['--omit=dev']);
if (isStale()) await (await import('./build.mjs')).buildAll();
if (asDatabase) {
  const folder = join(process.env.DATA_DIR || join(root, 'data'), 'database');
  process.argv.splice(1, process.argv.length, join(root, 'embedded-mongo/dist/process.js'), folder);
  await import('../embedded-mongo/dist/process.js');
} else if (COMMANDS.has(command)) {
  const file = join(root, `server/dist/${command}.js`);
  process.argv.splice(1, process.argv.length, file, ...rest);
  await import(pathToFileURL(file).href);
} else await import('../server/dist/main.js');
