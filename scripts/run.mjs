import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Runs a program to its end with its output shown; rejects with the exit code in the message when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @param {string} [cwd]
 */
export function run(command, args, env = {}, cwd = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}`)),
    );
  });
}

/** Runs a JavaScript file of an installed package. */
export const runModule = (file, args, env) =>
  run(process.execPath, [join(root, 'node_modules', file), ...args], env);

const installed = (name) => existsSync(join(root, 'node_modules', name, 'package.json'));

/**
 * Installs the locked versions when the named packages are not there yet. Not `npm ci`: it refuses a lock file that
 * lacks a package made for another platform, which some registries do not carry.
 */
export async function ensureInstalled(names, flags = []) {
  if (names.every(installed)) return;
  await run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...flags]);
}
