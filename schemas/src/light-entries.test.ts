import { build } from 'esbuild';
import path from 'node:path';
import manifest from '../package.json';

const root = path.join(__dirname, '..');
/** Entries that go to citizens' browsers, and the most each may weigh, minified, in bytes. */
const LIGHT: [keyof typeof manifest.exports, number][] = [
  ['./thai', 12_000],
  ['./conditions', 2_000],
  ['./interpret', 6_000],
];

test.each(LIGHT)('%s brings no other package along and stays small', async (entry, limit) => {
  const { metafile, outputFiles } = await build({
    entryPoints: [path.join(root, manifest.exports[entry])],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'out',
  });
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('node_modules'))).toEqual([]);
  expect(outputFiles[0]?.contents.byteLength).toBeLessThan(limit);
});

test('one function of an entry does not bring the others along', async () => {
  const thai = path.join(root, manifest.exports['./thai']);
  const { outputFiles } = await build({
    stdin: { contents: `import { toThaiDigits } from '${thai}'; toThaiDigits(1)`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(outputFiles[0]?.contents.byteLength).toBeLessThan(300);
});
