// @ts-check
/**
 * What a start has done to a database, written into the database itself as settings of its own: a restored or another
 * database never looks prepared when it is not.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './environment.mjs';

/** @typedef {'seeded' | 'migrated'} Mark */

/** @param {string} url of the database, as its owner */
export function marksOf(url) {
  return {
    /** @param {Mark} name @returns {Promise<string>} empty when it is not set, or there is no such database yet */
    async read(name) {
      try {
        const [row] = await query(url, `select current_setting('seedbed.${name}', true) as value`);
        return row?.value ?? '';
      } catch {
        return '';
      }
    },
    /**
     * An owner without the right to do so repeats the work at the next start, which does no harm.
     * @param {Mark} name @param {string} value letters, digits and .:- only
     */
    async write(name, value) {
      const database = decodeURIComponent(new URL(url).pathname.slice(1)).replaceAll('"', '""');
      await query(url, `alter database "${database}" set seedbed.${name} = '${value}'`).catch(() => undefined);
    },
    /**
     * What a migration depends on, the built code and what the database says that it has: it need not run again while
     * both are as they were after its last run.
     * @returns {Promise<string>}
     */
    async stateOfMigrations() {
      const applied = await query(url, 'select name from migrations order by name').catch(() => []);
      return `${hash(migrationCode())}.${hash(applied.map(({ name }) => String(name)))}`;
    },
  };
}

/** Contents of all that `migrate` runs from. The lock stands for the queue's own migrations. */
function migrationCode() {
  const folders = ['dist/migrations', 'dist/libs/platform/database/src', 'dist/libs/platform/queue/src'];
  const files = folders.flatMap((folder) =>
    existsSync(path.join(root, folder))
      ? readdirSync(path.join(root, folder))
          .filter((file) => file.endsWith('.js'))
          .sort()
          .map((file) => `${folder}/${file}`)
      : [],
  );
  return [...files, 'dist/apps/worker/src/migrate.js', 'migrations/derived.sql', 'package-lock.json']
    .filter((file) => existsSync(path.join(root, file)))
    .map((file) => `${file}\0${readFileSync(path.join(root, file), 'utf8')}`);
}

/** @param {string[]} parts */
const hash = (parts) => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);

/** @param {string} url @param {string} sql @returns {Promise<any[]>} */
async function query(url, sql) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
