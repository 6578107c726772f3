// Bundles the checker as browsers get it and prints what it says of the pages that come in as JSON.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { bundling } from '../../build/bundling.mjs';

const [outfile] = process.argv.slice(2);
const entryPoint = new URL('../form/form-checker.ts', import.meta.url).pathname;
await build({ ...bundling(), entryPoints: [entryPoint], outfile, logLevel: 'error' });
const { formChecker } = await import(`file://${outfile}`);
const pages = JSON.parse(readFileSync(0, 'utf8'));
const said = pages.map(({ form, context, answers }) =>
  answers.map((each) => formChecker(form, context).check(each)),
);
process.stdout.write(JSON.stringify(said));
