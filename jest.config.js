import { readFileSync } from 'node:fs';
import { aliasOf, entryOf, libs } from './tools/libs.mjs';
import { foldersOf } from './tools/test-suites.mjs';

const swcrc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
delete swcrc.$schema;
delete swcrc.exclude; // specs must be transformed here
delete swcrc.jsc.paths; // moduleNameMapper resolves the aliases
delete swcrc.jsc.baseUrl;
swcrc.module = { type: 'es6' };

const aliases = Object.fromEntries(libs.map((lib) => [`^${aliasOf(lib)}$`, `<rootDir>/${entryOf(lib)}`]));

/** Tests run through `npm test -- PATTERN` (tools/test.mjs): it brings the database and the flags of Node. */
export default {
  testEnvironment: 'node',
  roots: foldersOf(process.env.SEEDBED_TEST_SUITE).map((folder) => `<rootDir>/${folder}`),
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/web/'],
  testRegex: '.*\\.(spec|medium-spec|e2e-spec)\\.ts$',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swcrc, swcrc: false }] },
  moduleNameMapper: { ...aliases, '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 90_000, // a machine may be busy, and what never ends is noticed all the same
  testSequencer: '<rootDir>/tools/test-sequencer.mjs',
  reporters: ['default', '<rootDir>/tools/test-reporter.mjs'],
  workerIdleMemoryLimit: '1500MB', // modules of finished files stay in memory in ESM mode: a worker is renewed
};
