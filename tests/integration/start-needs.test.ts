import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
/** What `npm start` runs before the server: whoever installs has nothing that only developers have. */
const RUN_FIRST = [
  'scripts/start.mjs',
  'scripts/run.mjs',
  'scripts/build.mjs',
  'embedded-mongo/build.mjs',
  'renderer-ui/build.mjs',
  ...readdirSync(join(ROOT, 'renderer-ui/build'))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => `renderer-ui/build/${name}`),
  'builder-ui/build.mjs',
];

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const dependenciesOf = (folder: string): string[] =>
  Object.keys(
    (JSON.parse(read(join(folder, 'package.json'))) as { dependencies?: object }).dependencies ?? {},
  );

/** Packages that a file asks for, by name. */
const packagesIn = (source: string): string[] =>
  [...source.matchAll(/(?:from|import|import\()\s*'(@?[a-z][\w./:@-]*)'/g)]
    .map(([, path = '']) => path)
    .filter((path) => !path.startsWith('node:'))
    .map((path) => path.split('/', path.startsWith('@') ? 2 : 1).join('/'));

it.each(RUN_FIRST)('%s asks for nothing that is installed for developers alone', (path) => {
  const [workspace = '.'] = path.split('/');
  const folders = workspace === 'scripts' ? ['.'] : ['.', workspace];
  const known = folders.flatMap(dependenciesOf);
  expect(packagesIn(read(path)).filter((name) => !known.includes(name))).toEqual([]);
});
