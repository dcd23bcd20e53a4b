import { describe, expect, it } from '@jest/globals';
import { newId } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import { Planet } from '../projection/universe.js';
import { ctx, person, useJournalLab } from './support.js';

const ACTORS = ['ana', 'iva', 'eva'];

type Step =
  | { readonly do: 'create' }
  | { readonly do: 'change'; readonly which: number; readonly name: string; readonly moonCount: number | null }
  | { readonly do: 'archive' | 'restore' | 'remove' | 'touch'; readonly which: number };

const which = fc.nat(7);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('create' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      which,
      name: fc.constantFrom('A', 'Βήτα', 'Č'),
      moonCount: fc.option(fc.nat(2)),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('archive', 'restore', 'remove', 'touch'), which }) },
);
/** What one person does in one transaction, and whether it is kept. */
const transaction = fc.record({
  actor: fc.constantFrom(...ACTORS),
  isKept: fc.nat(3).map((chance) => chance > 0),
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
});
type Transaction = typeof transaction extends fc.Arbitrary<infer T> ? T : never;
/** What three people do at the same time, each one after the other. */
const history = fc.array(fc.array(transaction, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

/** The last word of the journal about each record, and the records: as columns, so that types are compared too. */
const REPLAYED = `
  select r.* from (select distinct on (record_id) * from journal where kind = 'Planet' order by record_id, seq desc) j,
    jsonb_populate_record(null::planets, j.after) r where j.op <> 'd' order by r.id`;
const PRESENT = 'select * from planets order by id';

describe('a random history', () => {
  const lab = useJournalLab();
  const lookup = (sql: string): Promise<Record<string, unknown>[]> => lab().owner.query(ctx, sql);

  class RolledBack extends Error {}

  async function run({ actor, isKept, steps }: Transaction, ids: string[]): Promise<void> {
    const { db, records } = lab();
    const made: string[] = [];
    const work = db.inTransaction(person(actor, 'because'), async (tx) => {
      const known = [...ids].sort(); // locks are taken in one order
      for (const each of [...steps].sort((a, b) => ('which' in a ? a.which : -1) - ('which' in b ? b.which : -1))) {
        const id = 'which' in each ? known[each.which % Math.max(1, known.length)] : newId();
        if (id === undefined) continue;
        if (each.do === 'create') {
          await records.create(tx, Planet, { id, name: 'New', aliases: ['x'] });
          made.push(id);
        } else if (each.do === 'remove') await db.query(tx, 'delete from planets where id = $1', [id]);
        else if (each.do === 'touch') await db.query(tx, 'update planets set name = name where id = $1', [id]);
        else if ((await records.find(tx, Planet, id)) !== null) {
          const values =
            each.do === 'change'
              ? { name: each.name, moonCount: each.moonCount }
              : { archivedAt: each.do === 'archive' ? new Date(0) : null };
          await records.change(tx, Planet, { id }, values).catch((error: { code?: string }) => {
            // somebody removed it meanwhile, or it is archived
            if (!['RECORD_NOT_FOUND', 'RECORD_ARCHIVED'].includes(error.code ?? '')) throw error;
          });
        }
      }
      if (!isKept) throw new RolledBack();
    });
    const outcome = await work.then(
      () => 'kept',
      (error: unknown) => {
        const { code } = error as { code?: string };
        if (error instanceof RolledBack || code === '40P01') return 'rolled back';
        throw error;
      },
    );
    if (outcome === 'kept') ids.push(...made);
  }

  it('is told by the journal: replayed, it gives the present; the chain holds; who did it was one of the three', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.integer({ min: 1, max: 7 }), async (people, batch) => {
        await lab().owner.query(ctx, 'truncate journal, journal_seals');
        await lab().owner.query(ctx, `alter table planets disable trigger journal_delete`);
        await lab().owner.query(ctx, 'delete from planets');
        await lab().owner.query(ctx, `alter table planets enable trigger journal_delete`);
        const ids: string[] = [];
        const alone = async (each: readonly Transaction[]): Promise<void> => {
          for (const one of each) await run(one, ids);
        };
        await Promise.all([...people.map(alone), lab().seal(batch)]);
        await lab().sealAll(batch);
        expect(await lookup(REPLAYED)).toEqual(await lookup(PRESENT));
        const steps = await lookup(`
          select j.seq from (select *, lag(after) over w as earlier, lag(rev, 1, 0) over w as rev_before, lag(op) over w as op_before
                      from journal window w as (partition by record_id order by seq)) j
          where (op = 'u' and before is distinct from earlier) or (op = 'd' and before is distinct from earlier)
            or (op <> 'd' and rev <> rev_before + 1) or op_before = 'd' or not (actor = any(array['user:ana', 'user:iva', 'user:eva']))`);
        expect(steps).toEqual([]);
        expect(await lab().verify()).toMatchObject({ unsealed: 0, tampered: [] });
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
