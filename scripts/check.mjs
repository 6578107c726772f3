// `npm run check`: formatting, lint, types and unit tests; stops at the first that fails.
import { ensureInstalled, runModule } from './run.mjs';

await ensureInstalled(['jest', 'typescript', 'eslint', 'prettier']);
await runModule('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
await runModule('eslint/bin/eslint.js', ['--cache', '--max-warnings', '0', '.']);
await runModule('typescript/bin/tsc', ['--noEmit']);
await runModule('jest/bin/jest.js', ['--selectProjects', 'unit', '--passWithNoTests']);
