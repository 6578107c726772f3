import js from '@eslint/js';
import globals from 'globals';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** File names are kebab-case, with roles after dots: `submit-answers.test.ts`. */
const kebabCase = {
  create: (context) => ({
    Program(node) {
      const name = context.filename.split('/').pop() ?? '';
      if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(m?js|tsx?)$/.test(name))
        context.report({ node, message: `${name}: file names are kebab-case` });
    },
  }),
};

const files = '**/*.{ts,tsx}';
const forbid = (folder, patterns) => ({
  files: [`${folder}/${files}`],
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const packages = (names, message) => ({
  group: names.flatMap((n) => [`@khamrong/${n}`, `@khamrong/${n}/*`]),
  message,
});
const noTests = { group: ['**/tests/**', '@khamrong/tests'], message: 'Nothing imports the tests.' };
const all = ['schemas', 'templates', 'server', 'renderer-ui', 'builder-ui', 'embedded-mongo'];
const except = (...names) => all.filter((n) => !names.includes(n));

const officeApplication = [
  packages(
    except('schemas', 'renderer-ui', 'builder-ui'),
    'The office application depends on schemas and the renderer.',
  ),
  noTests,
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/data/**',
      '**/.cache/**',
      'coverage/**',
      'server/assets/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { khamrong: { rules: { 'kebab-case': kebabCase } }, 'react-hooks': hooks },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'khamrong/kebab-case': 'error',
      complexity: ['error', 8],
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'react-hooks/rules-of-hooks': 'error',
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['scripts/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**'],
    rules: { 'max-lines': ['error', 300], 'max-lines-per-function': 'off' },
  },
  forbid('schemas', [packages(except('schemas'), 'No arrow leaves schemas.'), noTests]),
  forbid('templates', [
    packages(except('schemas', 'templates'), 'templates depend on schemas only.'),
    noTests,
  ]),
  forbid('embedded-mongo', [
    packages(except('embedded-mongo'), 'The embedded database knows nothing of forms.'),
    noTests,
  ]),
  forbid('renderer-ui', [
    packages(except('schemas', 'renderer-ui'), 'The renderer depends on schemas only.'),
    noTests,
  ]),
  forbid('builder-ui', officeApplication),
  forbid('builder-ui/src/features', [
    ...officeApplication,
    { regex: '^\\.\\./(?!\\.\\./)[^/]+/', message: 'Features do not import each other.' },
  ]),
  forbid('server', [
    packages(['builder-ui'], 'The server serves the office application as files.'),
    {
      group: ['../*/*.model', '../../features/*/*.model'],
      message: "A feature calls another feature's service or verb file, never its model.",
    },
    noTests,
  ]),
);
