import { runMigrations } from 'bullmq';
import pg from 'pg';

/** BullMQ makes a sequence for each new queue, so the worker may create in its schema; the api never touches it. */
const GRANTS = `
  GRANT USAGE, CREATE ON SCHEMA bullmq TO seedbed_worker;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA bullmq TO seedbed_worker;
  GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA bullmq TO seedbed_worker;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO seedbed_worker;`;

/**
 * Brings BullMQ's own schema up to date, whichever backend is in use: REDIS_URL may come and go. Run it after the
 * migrations (they make the roles). Safe to run again and from several processes at once.
 * In: the owner's address; its login, not the role, makes the schema: BullMQ asks for the right to make one each time.
 * Out: the version of the schema before (0: none) and after.
 */
export async function migrateQueue(ownerUrl: string): Promise<{ readonly from: number; readonly to: number }> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const from = await versionOf(client);
    const to = await runMigrations(client);
    await client.query(GRANTS);
    return { from, to };
  } finally {
    await client.end();
  }
}

async function versionOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query(`SELECT to_regclass('bullmq.migration') IS NOT NULL AS made`);
  if (!rows[0]?.made) return 0;
  const { rows: versions } = await client.query(
    'SELECT coalesce(max(version), 0)::int AS version FROM bullmq.migration',
  );
  return versions[0]?.version ?? 0;
}
