// @ts-check
/** Drafts a migration: what the declarations of the record types have and the migrations do not make yet. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entryOf, libs } from './libs.mjs';
import { inDatabase, prepareTestDatabase } from './test-database.mjs';

/** @param {string} lib name in tools/libs.mjs */
const compiled = (lib) => resolve('dist', entryOf({ name: lib, row: 0 }).replace(/\.ts$/, '.js'));

/** @param {string[]} statements */
const queries = (statements) =>
  statements.map((sql) => `    await queryRunner.query(\`${sql.replaceAll(/[\\`$]/g, '\\$&')}\`);`).join('\n');

/**
 * @param {string} name of the class, e.g. AddPilotBudget
 * @param {number} time milliseconds since 1970: orders the migrations
 * @param {{ up: string[], down: string[] }} drift as TypeORM tells it: the way back of each step, in the order of the way there
 * @returns {string} the text of the migration
 */
function migrationText(name, time, drift) {
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${name}${time} implements MigrationInterface {
  name = '${name}${time}';

  async up(queryRunner: QueryRunner): Promise<void> {
${queries(drift.up)}
  }

  async down(queryRunner: QueryRunner): Promise<void> {
${queries(drift.down.toReversed())}
  }
}
`;
}

/**
 * Needs a build. Uses a server of its own for a few seconds; the data of \`npm start\` is not touched.
 * @param {string} name
 * @returns {Promise<Record<string, string>>} path to text; empty when there is nothing to migrate
 */
export async function draft(name) {
  for (const lib of libs) {
    const file = compiled(lib.name);
    if (!lib.testsOnly && existsSync(file)) await import(pathToFileURL(file).href);
  }
  const { schemaDrift } = await import(pathToFileURL(compiled('platform/database')).href);
  const { recordEntities } = await import(pathToFileURL(compiled('platform/records')).href);
  const scratch = mkdtempSync(join(tmpdir(), `seedbed-test-${process.pid}-`));
  try {
    const { env, stop } = await prepareTestDatabase({ scratch, external: false, derived: false });
    try {
      const url = inDatabase(env.SEEDBED_TEST_POSTGRES ?? '', env.SEEDBED_TEST_TEMPLATE ?? '');
      const drift = await schemaDrift(url, recordEntities());
      if (drift.up.length === 0) return {};
      const time = Date.now();
      return { [`migrations/${time}-${name}.ts`]: migrationText(name, time, drift) };
    } finally {
      await stop();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
