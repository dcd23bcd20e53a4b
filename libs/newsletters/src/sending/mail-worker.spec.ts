import { mkdtempSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Db } from '@seedbed/platform/database';
import { newId } from '@seedbed/platform/kernel';
import type { DeliveryRows } from './delivery-rows.js';
import { MailWorker } from './mail-worker.js';
import { journalsIn, WireJournal } from './wire-journal.js';

interface Row {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  readonly isSilent: boolean;
}

/** A worker among others whose rows are given; `taken` says whom it took over. */
function aWorker(rows: (sql: string) => Row[], { isNew = false } = {}) {
  const taken: string[] = [];
  const home = mkdtempSync(join(tmpdir(), 'seedbed-worker-'));
  const query = async (_tx: unknown, sql: string) => (sql.includes('INSERT') ? [{ isNew: isNew_() }] : rows(sql));
  let beats = 0;
  const isNew_ = (): boolean => ++beats === 1 || isNew;
  const db = { query, inTransaction: async (_ctx: unknown, work: (tx: object) => Promise<unknown>) => work({}) };
  const recover = async (worker: string) => {
    taken.push(worker);
    return { accepted: 0, unknown: 0, again: 0 };
  };
  const times = { home, beatMs: 60_000, leaseMs: 60_000 };
  const worker = new MailWorker(db as unknown as Db, { recover } as unknown as DeliveryRows, times);
  return { worker, taken, folder: join(home, 'mail') };
}
const silent = (id: string): Row => ({ id, host: hostname(), pid: process.pid, isSilent: true });

describe('a mail worker', () => {
  it('leaves one alone that begins while it looks who is gone', async () => {
    const begins = newId();
    const { worker, taken, folder } = aWorker(() => {
      new WireJournal(folder, begins).close({ settled: false });
      return []; // its row came after this answer
    });
    await worker.lookAfterOthers();
    expect(taken).toEqual([]);
    expect(journalsIn(folder)).toEqual([begins]);
    await worker.lookAfterOthers();
    expect(taken).toEqual([begins]);
  });

  it('takes over who is silent, unless that one was heard of before its row was held', async () => {
    const [gone, back] = [newId(), newId()];
    const { worker, taken } = aWorker((sql) => {
      if (!sql.includes('FOR UPDATE')) return [silent(back), silent(gone)];
      return taken.length === 0 ? [{ ...silent(back), isSilent: false }] : [];
    });
    await worker.lookAfterOthers();
    expect(taken).toEqual([]);
    const other = aWorker(() => [silent(gone)]);
    await other.worker.lookAfterOthers();
    expect(other.taken).toEqual([gone]);
  });

  it('begins anew, with another journal, when somebody took it for gone', async () => {
    const { worker, folder } = aWorker(() => [], { isNew: true });
    await worker.onApplicationBootstrap(); // the second report of it finds that its row is not there any more
    const { term } = worker;
    worker.openJournal();
    const before = worker.journal;
    await (worker as unknown as { beat: () => Promise<void> }).beat();
    expect(worker.term).toBe(term + 1);
    expect(worker.journal).not.toBe(before);
    expect(() => before.mark({ delivery: '1', attempt: 1 })).toThrow();
    expect(journalsIn(folder)).toEqual([worker.id]);
    await worker.onApplicationShutdown();
  });
});
