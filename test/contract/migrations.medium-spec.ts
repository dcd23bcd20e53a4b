import { beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, schemaDrift, undoLastMigration } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { recordEntities } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { loadAllLibs, repositoryFiles } from '../support/all-libs.js';

const ctx = systemContext('test:migrations');
const files = repositoryFiles().filter((file) => /^migrations\/\d+-\w+\.ts$/.test(file));

describe('migrations', () => {
  const database = useDatabase();
  beforeAll(loadAllLibs);

  /** What this schema is made of, by name: tables, columns, indexes, functions, triggers, policies, rights. */
  async function shape(): Promise<string[]> {
    const rows = await database().db.query<{ line: string }>(
      ctx,
      `select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || coalesce(' ' || column_default, '') as line
         from information_schema.columns where table_schema = 'public'
       union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
       union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
         from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0
       union all select 'trigger ' || tgrelid::regclass || ' ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
       union all select 'policy ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') from pg_policies
       union all select 'right ' || table_name || ' ' || grantee || ' ' || privilege_type
         from information_schema.role_table_grants where table_schema = 'public' and grantee like 'seedbed%'
       union all select 'function ' || p.oid::regprocedure || ' ' || md5(p.prosrc) from pg_proc p
         where pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
       order by 1`,
    );
    return rows.map((row) => row.line);
  }

  const drift = () => schemaDrift(database().ownerUrl, recordEntities());

  it('make exactly what the record types declare', async () => {
    expect((await drift()).up).toEqual([]);
  });

  it('can each be taken back and made again, and end in the same schema', async () => {
    const { ownerUrl } = database();
    const before = await shape();
    expect(before.length).toBeGreaterThan(100);
    for (const _file of files) await undoLastMigration(ownerUrl);
    const left = (await shape()).filter((line) => line.startsWith('column ') && !line.startsWith('column migrations.'));
    expect(left).toEqual([]);
    expect(await migrate(ownerUrl)).toHaveLength(files.length);
    expect(await shape()).toEqual(before);
    expect((await drift()).up).toEqual([]);
  });

  it('leave what earlier ones made as it is when one more comes to a database that is in use', async () => {
    const before = await shape();
    await undoLastMigration(database().ownerUrl);
    expect(await migrate(database().ownerUrl)).toHaveLength(1);
    expect(await shape()).toEqual(before);
  });

  it('can be run again and change nothing', async () => {
    const before = await shape();
    expect(await migrate(database().ownerUrl)).toEqual([]);
    expect(await shape()).toEqual(before);
  });

  it('have names that order them and agree with their class', () => {
    expect(files.length).toBeGreaterThan(0);
    const times = files.map((file) => Number(/\d+/.exec(file)?.[0]));
    expect(new Set(times).size).toBe(times.length);
  });
});
