import { afterAll, beforeAll } from '@jest/globals';
import { connect, type Db } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { Journal, type Verification, verifyJournal } from '@seedbed/platform/journal';
import { type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { type TestDatabase, until, useDatabase } from '@seedbed/platform/testing';
import { HOUSE, House, makeUniverse } from '../projection/universe.js';

export const ctx = systemContext('test:journal');
/** A person who acts, for a reason. */
export const person = (name: string, reason?: string): RequestContext => systemContext(`user:${name}`, reason);

export interface JournalLab {
  readonly database: TestDatabase;
  /** As the api. */
  readonly db: Db;
  readonly worker: Db;
  readonly owner: Db;
  readonly records: Records;
  readonly journal: Journal;
  /** Seals one batch; how many rows. */
  seal(batch?: number): Promise<number>;
  /** Waits until no open transaction of the server holds rows back, then seals all. */
  sealAll(batch?: number): Promise<number>;
  settle(): Promise<void>;
  verify(): Promise<Verification>;
}

/** A database with the record types of the universe and a house to keep them. Ask the function inside tests. */
export function useJournalLab(): () => JournalLab {
  const database = useDatabase();
  const open: Db[] = [];
  let lab: JournalLab | undefined;

  beforeAll(async () => {
    const { ownerUrl, db } = database();
    await makeUniverse(ownerUrl);
    const as = async (role: 'seedbed_worker' | 'seedbed_owner', poolSize: number): Promise<Db> => {
      const connected = await connect({ url: ownerUrl, role, poolSize });
      open.push(connected);
      return connected;
    };
    const [worker, owner] = [await as('seedbed_worker', 3), await as('seedbed_owner', 2)];
    const records = new Records(db, new Outbox(db));
    await records.ensure(ctx, House, { id: HOUSE, name: 'House' });
    const seal = async (batch = 1_000): Promise<number> => {
      const [row] = await worker.query<{ sealed: number }>(ctx, 'select journal_seal($1) as sealed', [batch]);
      return row?.sealed ?? 0;
    };
    const settle = async (): Promise<void> => {
      const held = 'select from journal where xid >= pg_snapshot_xmin(pg_current_snapshot())';
      await until(async () => (await worker.query(ctx, held)).length === 0, { what: 'older transactions to end' });
    };
    const sealAll = async (batch?: number): Promise<number> => {
      await settle();
      for (let rows = 0; ; ) {
        const sealed = await seal(batch);
        if (sealed === 0) return rows;
        rows += sealed;
      }
    };
    lab = {
      database: database(),
      db,
      worker,
      owner,
      records,
      journal: new Journal(db),
      seal,
      sealAll,
      settle,
      verify: () => verifyJournal(worker, ctx),
    };
  });

  afterAll(async () => {
    for (const db of open) await db.close();
  });

  return () => {
    if (!lab) throw new Error('The journal is there inside tests and hooks only.');
    return lab;
  };
}
