import { availableParallelism } from 'node:os';

const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
/** Packages published as ES modules only, which Jest has to translate. */
const esmOnly = ['canonicalize', 'preact-render-to-string', 'es-toolkit'].join('|');
const base = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
  testEnvironment: 'node',
};

/** Tests of the whole system begin with an office that has been started once. */
const system = {
  ...base,
  globalSetup: '<rootDir>/tests/support/start-office.ts',
  globalTeardown: '<rootDir>/tests/support/remove-office.ts',
};

export default {
  // Against hanging only: a busy machine is slow, and no test asserts a time.
  testTimeout: 120_000,
  // Browsers and servers leave their test waiting for a third of the time: three fill two cores.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  // What a file leaves behind in its worker does not pile up over a hundred of them.
  workerIdleMemoryLimit: '1.5GB',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{schemas,templates,embedded-mongo,renderer-ui,builder-ui,server}/src/**/*.test.{ts,tsx}',
      ],
    },
    {
      ...system,
      displayName: 'system',
      testMatch: ['<rootDir>/tests/{integration,e2e,attack,fault}/**/*.test.ts'],
    },
    // The release walks: minutes long, and no part of `npm test`.
    { ...system, displayName: 'walks', testMatch: ['<rootDir>/tests/walks/**/*.test.ts'] },
  ],
};
