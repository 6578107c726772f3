// `npm test`: installs what is missing, builds, then runs every test, the browser's included.
import { ensureInstalled, runModule } from './run.mjs';

await ensureInstalled(['jest', 'esbuild', '@sparticuz/chromium', 'pdfjs-dist', 'axe-core', 'yazl']);
await (await import('./build.mjs')).buildAll();
await runModule('jest/bin/jest.js', process.argv.slice(2));
