import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { checksOnly } from './checks-only.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const standIn = (name) => join(here, 'stand-ins', `${name}.js`);
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`));

/**
 * JSON Forms, bundled from its own sources: file by file, and each known to do nothing but export, so that what is
 * not used is left out. Its packed files keep two thirds more.
 */
const jsonFormsFromSource = {
  name: 'json-forms-from-source',
  setup(build) {
    build.onResolve({ filter: /^@jsonforms\/(core|react)$/ }, ({ path }) => ({
      path: join(folderOf(path), 'src/index.ts'),
      sideEffects: false,
    }));
    build.onResolve({ filter: /^\.\.\/generators$/ }, ({ importer }) =>
      importer.includes('/@jsonforms/') ? { path: standIn('generators'), sideEffects: false } : undefined,
    );
    build.onResolve({ filter: /^\.\.\/i18n$/ }, ({ importer }) =>
      /@jsonforms\/core\/src\/reducers\/i18n\.ts$/.test(importer)
        ? { path: standIn('i18n'), sideEffects: false }
        : undefined,
    );
    build.onResolve({ filter: /^\./ }, async ({ path, importer, pluginData, ...rest }) => {
      if (pluginData === 'again' || !importer.includes('/@jsonforms/')) return undefined;
      const found = await build.resolve(path, { ...rest, importer, pluginData: 'again' });
      return { ...found, sideEffects: false };
    });
  },
};

const OWN_NAMES = { 'fp/set': 'set', 'fp/unset': 'unset' };

/**
 * Functions of lodash: our own of those that run, es-toolkit's of those that are only named in code that is left out,
 * or that run on the server.
 */
const smallLodash = {
  name: 'small-lodash',
  async setup(build) {
    const own = Object.keys(await import('./stand-ins/lodash.js'));
    build.onResolve({ filter: /^lodash\// }, ({ path, kind }) => {
      const name = path.slice('lodash/'.length);
      return own.includes(OWN_NAMES[name] ?? name)
        ? { path, namespace: 'lodash', sideEffects: false }
        : build.resolve(`es-toolkit/compat/${name}`, { resolveDir: here, kind });
    });
    build.onLoad({ filter: /./, namespace: 'lodash' }, ({ path }) => ({
      contents: `export { ${path.split('/').pop()} as default } from ${JSON.stringify(standIn('lodash'))};`,
      resolveDir: here,
    }));
  },
};

const preact = {
  react: standIn('react'),
  'react-dom/client': standIn('react-dom-client'),
  'react-dom/server': 'preact-render-to-string',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

/** For what a page fetches later: it draws with the page's own Preact. Two of them would not know each other's hooks. */
export const pageReact = { react: standIn('page-react'), 'react/jsx-runtime': standIn('page-react') };

/**
 * JSON Forms asks for its actions by one object that holds all of them. By their own names those that nobody dispatches
 * are left out.
 */
const namedActions = {
  name: 'named-actions',
  setup(build) {
    build.onLoad({ filter: /[\\/]JsonFormsContext\.tsx$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      const used = [...new Set([...contents.matchAll(/\bActions\.(\w+)/g)].map(([, name]) => name))];
      const named = contents
        .replace(/^ {2}Actions,$/m, used.map((name) => `  ${name} as ${name}Action,`).join('\n'))
        .replace(/\bActions\.(\w+)/g, '$1Action');
      return { contents: named, loader: 'tsx' };
    });
  },
};

/** JSON Forms at a quarter of its size, for the builder's preview too: without Ajv, with little of lodash. */
export const smallJsonForms = () => ({
  alias: { ajv: standIn('ajv'), 'ajv-formats': standIn('ajv') },
  plugins: [jsonFormsFromSource, namedActions, smallLodash],
});

/** What every bundle of this package shares. Tests run on React, whose markup must be the same. */
export const bundling = () => ({
  bundle: true,
  format: 'esm',
  target: ['es2022'],
  jsx: 'automatic',
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: {
    ...preact,
    ...smallJsonForms().alias,
    '@sinclair/typebox': standIn('typebox'),
    qrcode: 'qrcode/lib/core/qrcode.js',
  },
  plugins: [...smallJsonForms().plugins, checksOnly],
});
