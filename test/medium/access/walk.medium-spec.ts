import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { linkRecords } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { probesOf } from './probes.js';
import { Rows } from './rows.js';
import { type AccessTable, loadTables } from './table.js';
import { readersOf, Walk } from './walk.js';

/**
 * Each role asks each type on each path, and is told what the tables beside the tests of the libs say: no row more, also
 * none that is counted, ordered by, searched or refused by another text.
 */
describe('what each role is told', () => {
  const database = useDatabase();
  let tables: ReadonlyMap<string, AccessTable>;
  let walk: Walk;

  beforeAll(async () => {
    tables = await loadTables();
    const rows = new Rows(tables);
    await rows.store(database().ownerUrl);
    walk = await Walk.start(database().url, rows);
  }, 120_000);
  afterAll(() => walk?.close());

  it('is laid down in a table for every record type, and for no other', () => {
    expect([...tables.keys()].sort()).toEqual([...linkRecords().keys()].sort());
  });

  it('is what the tables say, on every path', async () => {
    const wrong: string[] = [];
    for (const meta of walk.rows.metas) {
      const probes = probesOf(walk.rows, meta);
      const left = Object.entries(readersOf(walk.rows));
      // two at a time: all at once would wait for a connection until they give up
      const lane = async (): Promise<void> => {
        for (let next = left.pop(); next; next = left.pop()) {
          const [name, who] = next;
          for (const probe of probes) wrong.push(...(await walk.wrong(name, who, probe)));
          wrong.push(...(await walk.wrongExport(name, who, meta)));
          wrong.push(...(await walk.wrongTimeline(name, who, meta)));
          wrong.push(...(await walk.wrongWrites(name, who, meta)));
        }
      };
      await Promise.all([lane(), lane()]);
    }
    expect(wrong.slice(0, 40)).toEqual([]);
    expect(walk.asked).toBeGreaterThan(3_000);
  }, 1_200_000);
});
