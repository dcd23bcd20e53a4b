import { afterEach, describe, expect, it } from '@jest/globals';
import { systemContext } from '@seedbed/platform/kernel';
import { countStatements, type StatementCounter, useDatabase } from '@seedbed/platform/testing';

const ctx = systemContext('test:testing');

describe('a database for a test file', () => {
  const database = useDatabase();

  it('is migrated and empty', async () => {
    const { db } = database();
    const [outbox] = await db.query<{ rows: number }>(ctx, 'select count(*)::int as rows from outbox');
    expect(outbox?.rows).toBe(0);
  });

  it('is seen with the rights of the api, not of the owner', async () => {
    const { db } = database();
    const [role] = await db.query<{ role: string }>(ctx, 'select current_user as role');
    expect(role?.role).toBe('seedbed_app');
    await expect(db.query(ctx, 'drop table outbox')).rejects.toThrow(/must be owner/);
  });
});

describe('counting statements', () => {
  const database = useDatabase();
  let counter: StatementCounter | undefined;
  afterEach(() => counter?.stop());

  it('sees every statement of every pool, and what a transaction adds', async () => {
    const { db } = database();
    counter = countStatements();
    await db.query(ctx, 'select 1');
    await db.pool.query({ text: 'select $1::int', values: [2] });
    expect(counter.statements).toEqual(['select 1', 'select $1::int']);
    counter.reset();
    await db.inTransaction(ctx, (tx) => db.query(tx, 'select 3'));
    expect(counter.statements).toEqual([
      'START TRANSACTION',
      expect.stringContaining('set_config'),
      'select 3',
      'COMMIT',
    ]);
    expect(counter.count()).toBe(4);
  });

  it('stops', async () => {
    const { db } = database();
    counter = countStatements();
    counter.stop();
    await db.query(ctx, 'select 1');
    expect(counter.count()).toBe(0);
  });
});
