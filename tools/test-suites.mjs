// @ts-check
/**
 * Which folders a test command runs. `npm test` is the first entry; the others are `npm test -- --only NAME`, each a
 * script of package.json. Browser tests (test/e2e/web) have their own runner, tools/test-web.mjs.
 */
import { existsSync } from 'node:fs';

/**
 * @typedef {{ folders: string[], says: string, web?: boolean, database?: boolean }} Suite `web`: the built web app must
 * be there; `database: false`: no server is started
 */

/** @type {Record<string, Suite>} */
export const suites = {
  all: {
    folders: ['apps/api', 'apps/web', 'apps/worker', 'libs', 'test/contract', 'test/medium', 'test/e2e/api'],
    says: 'small, contract, medium and API tests (browser tests: npm run test:web)',
  },
  e2e: { folders: ['test/e2e/api', 'test/e2e/start'], says: 'API tests, and npm start from outside', web: true },
  start: { folders: ['test/e2e/start'], says: 'npm start from outside', web: true },
  crash: { folders: ['test/crash'], says: 'processes killed in the middle', web: true },
  redis: { folders: ['test/redis'], says: 'the queue on Redis through ioredis' },
  'real-data': { folders: ['test/real-data'], says: 'real data of public bodies' },
  small: {
    folders: ['apps/api', 'apps/web', 'apps/worker', 'libs'],
    says: 'small tests, beside the code',
    database: false,
  },
  medium: { folders: ['test/medium'], says: 'medium tests' },
  // what differs between servers: the generated SQL, triggers, locks and the queue
  production: {
    folders: ['contacts', 'database', 'journal', 'newsletters', 'projection', 'queue', 'records', 'seed'].map(
      (folder) => `test/medium/${folder}`,
    ),
    says: 'medium tests of what may differ between versions of PostgreSQL',
  },
  contract: { folders: ['test/contract'], says: 'contract tests' },
};

/** @param {string} [name] @returns {string[]} the folders of a suite that exist; all of them without a name */
export function foldersOf(name) {
  const folders = name ? suites[name]?.folders : ['apps/api', 'apps/web', 'apps/worker', 'libs', 'test'];
  return (folders ?? []).filter((folder) => existsSync(new URL(`../${folder}`, import.meta.url)));
}
