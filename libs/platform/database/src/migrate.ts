import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectFile } from '@seedbed/platform/kernel';
import pg from 'pg';
import type { EntitySchema } from 'typeorm';
import { databaseErrors } from './database.errors.js';
import { connect, type Db, reasonOf } from './db.js';
import { loadMigrations, migrationNames } from './migration-files.js';

/** Any number that all processes agree on: only one of them migrates a database at a time. */
const MIGRATION_LOCK = 5_133_062_024;
const DERIVED = projectFile('migrations/derived.sql');

const ROLES = `
do $$
declare wanted text;
begin
  foreach wanted in array array['seedbed_owner', 'seedbed_app', 'seedbed_worker'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then null; -- made meanwhile, for another database of the server
      end;
    end if;
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
  execute format('grant create, connect, temporary on database %I to seedbed_owner', current_database());
  execute format('grant connect, temporary on database %I to seedbed_app, seedbed_worker', current_database());
end $$;
grant usage, create on schema public to seedbed_owner;
grant usage on schema public to seedbed_app, seedbed_worker;
`;

/**
 * Brings a database to the present schema: makes it when it is missing, the three roles, the migrations, then the
 * generated `migrations/derived.sql` when it changed. Safe to run again and from several processes at once.
 * In: the owner's address and where progress goes; `derived: false` leaves derived.sql out (a draft is made before the
 * table it names exists). Out: the names of the migrations that ran.
 * Throws DATABASE_UNREACHABLE; whatever a migration throws (its own transaction is rolled back).
 */
export async function migrate(
  ownerUrl: string,
  log: (line: string) => void = () => {},
  options: { readonly derived: boolean } = { derived: true },
): Promise<string[]> {
  await ensureDatabase(ownerUrl, log);
  const lock = await open(ownerUrl);
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await lock.query(ROLES);
    const db = await connect({ url: ownerUrl, role: 'seedbed_owner', poolSize: 2, migrations: await loadMigrations() });
    try {
      if (await db.dataSource.showMigrations()) await forgetDerived(db);
      const ran = await db.dataSource.runMigrations({ transaction: 'each' });
      for (const migration of ran) log(`migration ${migration.name}`);
      if (options.derived && (await applyDerived(db))) log('derived.sql applied');
      return ran.map((migration) => migration.name);
    } finally {
      await db.close();
    }
  } finally {
    await lock.end(); // ends the advisory lock with it
  }
}

/** Takes the newest migration back; for the test that every way down is honest. */
export async function undoLastMigration(ownerUrl: string): Promise<void> {
  const db = await connect({ url: ownerUrl, role: 'seedbed_owner', poolSize: 2, migrations: await loadMigrations() });
  try {
    await forgetDerived(db);
    await db.dataSource.undoLastMigration({ transaction: 'each' });
  } finally {
    await db.close();
  }
}

/** Refuses to work on a database that is behind the code. Throws DATABASE_NOT_MIGRATED. */
export async function requireMigrated(db: Db): Promise<void> {
  const files = migrationNames();
  const done = await db.dataSource
    .query(`select name from migrations`)
    .then((rows: { name: string }[]) => new Set(rows.map((row) => row.name)))
    .catch(() => new Set<string>());
  const pending = files.filter((name) => !done.has(name));
  if (pending.length > 0) throw databaseErrors.DATABASE_NOT_MIGRATED({ count: pending.length });
}

/** Exclusion constraints are written by hand (they need functions that a migration makes); TypeORM would drop them. */
const BY_HAND = /DROP CONSTRAINT "\w+_excl"|ADD CONSTRAINT "\w+_excl"/;

/** What TypeORM would still run to make the tables equal to the declarations: empty when nothing drifted. */
export async function schemaDrift(
  ownerUrl: string,
  entities: readonly EntitySchema[],
): Promise<{ up: string[]; down: string[] }> {
  const db = await connect({ url: ownerUrl, role: 'seedbed_owner', poolSize: 2, entities });
  try {
    const { upQueries, downQueries } = await db.dataSource.driver.createSchemaBuilder().log();
    const covering = await coveringIndexes(db);
    const isOurs = (query: string): boolean => !BY_HAND.test(query) && !covering.has(indexOf(query) ?? '');
    const ours = (queries: { query: string }[]): string[] => queries.map(({ query }) => query).filter(isOurs);
    return { up: ours(upQueries), down: ours(downQueries) };
  } finally {
    await db.close();
  }
}

const indexOf = (query: string): string | undefined => /^(?:CREATE|DROP) INDEX (?:"public"\.)?"(\w+)"/.exec(query)?.[1];

/** Indexes that derived.sql made again with further columns (INCLUDE), which TypeORM takes for columns of the key. */
async function coveringIndexes(db: Db): Promise<ReadonlySet<string>> {
  const rows = (await db.dataSource.query(
    `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid where i.indnkeyatts < i.indnatts`,
  )) as { name: string }[];
  return new Set(rows.map(({ name }) => name));
}

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (cause) {
    throw databaseErrors.DATABASE_UNREACHABLE({ reason: reasonOf(cause) }, { cause });
  }
  return client;
}

const DATABASE_DOES_NOT_EXIST = '3D000';
/** What the second of two processes hears that make the same database at once. */
const EXISTS_ALREADY = ['42P04', '23505'];

async function ensureDatabase(url: string, log: (line: string) => void): Promise<void> {
  try {
    await (await open(url)).end();
  } catch (error) {
    const cause = (error as Error).cause as { code?: string } | undefined;
    if (cause?.code !== DATABASE_DOES_NOT_EXIST) throw error;
    const address = new URL(url);
    const name = decodeURIComponent(address.pathname.slice(1));
    address.pathname = '/postgres';
    const server = await open(address.toString());
    try {
      await server.query(`create database ${pg.escapeIdentifier(name)}`);
      log(`database ${name} created`);
    } catch (failure) {
      if (!EXISTS_ALREADY.includes((failure as { code?: string }).code ?? '')) throw failure;
    } finally {
      await server.end();
    }
  }
}

/**
 * Takes away the policies of derived.sql, which name columns that a migration may change or take back, and lets it be
 * applied again. Until then row security lets nobody see a row. Those called `system` stay: migrations made them, once,
 * and they name no column.
 */
async function forgetDerived(db: Db): Promise<void> {
  await db.dataSource.query(`
    do $$ declare p record; begin
      for p in select polname, polrelid::regclass as of from pg_policy where polname <> 'system'
      loop execute format('drop policy %I on %s', p.polname, p.of); end loop;
    end $$;
    drop table if exists derived_state`);
}

async function applyDerived(db: Db): Promise<boolean> {
  const sql = readFileSync(DERIVED, 'utf8');
  const hash = createHash('sha256').update(sql).digest('hex');
  return db.dataSource.transaction(async (manager) => {
    await manager.query(
      `create table if not exists derived_state (one boolean primary key default true check (one), hash text not null)`,
    );
    const [state] = (await manager.query(`select hash from derived_state`)) as { hash: string }[];
    if (state?.hash === hash) return false;
    await manager.query(sql);
    await manager.query(
      `insert into derived_state (hash) values ($1) on conflict (one) do update set hash = excluded.hash`,
      [hash],
    );
    return true;
  });
}
