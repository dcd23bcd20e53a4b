import { type AppConfig, type Environment, loadConfig, readEnvironment } from '@seedbed/platform/config';
import type { Problem } from '@seedbed/platform/kernel';
import pg from 'pg';
import './database.errors.js';

/**
 * The settings of a process that works on the database. In production also the login of DATABASE_URL is looked at, so that
 * all that is unsafe is said at once. Throws SETTINGS_INVALID.
 */
export async function loadSettings(env: Environment = readEnvironment()): Promise<AppConfig> {
  return loadConfig(env, await loginProblems(env));
}

/** A superuser walks past row security, and so would whoever gets one statement of their own into it. */
const IS_TOO_STRONG =
  'select rolname as name from pg_roles where rolname = session_user and (rolsuper or rolbypassrls)';
const PATIENCE_MS = 5_000;

/** What is unsafe about the login. A database that does not answer has other problems, which others say. */
async function loginProblems({ NODE_ENV, DATABASE_URL: url }: Environment): Promise<Problem[]> {
  if (NODE_ENV !== 'production' || !url || !URL.canParse(url)) return [];
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(IS_TOO_STRONG);
    return rows.map(({ name }) => ({ field: 'DATABASE_URL', code: 'DATABASE_LOGIN_TOO_STRONG', params: { name } }));
  } catch {
    return [];
  } finally {
    await client.end().catch(() => undefined);
  }
}
