// `npm test`: installs what is missing, builds, then runs every test, the browser's included; `npm run walk`: the walks.
import { ensureInstalled, runModule } from './run.mjs';

await ensureInstalled([
  'jest',
  'esbuild',
  '@sparticuz/chromium',
  'pdfjs-dist',
  'axe-core',
  'yazl',
  'nodemailer',
  'smtp-server',
  'otpauth',
]);
await (await import('./build.mjs')).buildAll();
const args = process.argv.slice(2);
// Walks take minutes, and are asked for by name.
const projects = args.includes('--selectProjects') ? [] : ['--selectProjects', 'unit', 'system'];
await runModule('jest/bin/jest.js', [...args, ...projects]);
