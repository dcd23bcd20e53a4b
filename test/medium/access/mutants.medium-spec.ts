import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Db } from '@seedbed/platform/database';
import { type Reader, systemContext } from '@seedbed/platform/kernel';
import {
  conditionFor,
  type Policy,
  type RecordMeta,
  readCondition,
  type Rows as SeenRows,
} from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { seedOfRun } from '../projection/seed-of-run.js';
import { type Probe, probesOf } from './probes.js';
import { Rows } from './rows.js';
import { loadTables } from './table.js';
import { readersOf, Walk } from './walk.js';

const ctx = systemContext('test:mutants');
type AnyPolicy = Record<string, SeenRows>;
/** No condition, as if nobody had asked for one. */
const open: Policy = { EVERYBODY: {} };

/** What may go wrong with what a role reads: forgotten, turned round, or with one of its conditions lost. */
function mutantsOf(rows: SeenRows): Readonly<Record<string, SeenRows>> {
  if (rows === 'all') return { inverted: 'none' };
  if (rows === 'none') return { removed: 'all' };
  const text = JSON.stringify(rows);
  const wider: Record<string, SeenRows> = {};
  const add = (name: string, pattern: RegExp, by: string): void => {
    const changed = text.replace(pattern, by);
    if (changed !== text) wider[name] = JSON.parse(changed) as SeenRows;
  };
  add('widened by a visibility', /"PUBLIC","NETWORK"\]/, '"PUBLIC","NETWORK","NCC"]');
  // what is linked has the policy of its own, which says the same once more
  if (!text.includes('"contactPoint":{')) {
    add('widened to private rows', /"PUBLIC","NETWORK","NCC"\]/g, '"PUBLIC","NETWORK","NCC","PRIVATE"]');
  }
  add('widened to the network', /\["PUBLIC"\]/, '["PUBLIC","NETWORK"]');
  // below `some` the policy of what is linked says the same once more: losing it changes nothing
  if (text.includes('"some"')) return { removed: 'all', inverted: { not: rows }, ...wider };
  add('widened to all centres', /\{"\w+":\{"in":\{"me":"nccIds"\}\}\}/g, '{}');
  add('widened to all organisations', /\{"\w+":\{"in":\{"me":"organisationIds"\}\}\}/g, '{}');
  add('widened to what others made', /\{"\w+":\{"eq":\{"me":"(actor|userId)"\}\}\}/g, '{}');
  add('without one of its records', /\{"(left|leftId|organisation)":\{\}\}/, '{}');
  return { removed: 'all', inverted: { not: rows }, ...wider };
}

/** Each wall alone, the other one open: every fault of a policy is seen from outside. */
describe('a fault in a policy', () => {
  const database = useDatabase();
  let walk: Walk;
  let owner: Db;
  const declared = new Map<RecordMeta, Policy>();

  const read = (meta: RecordMeta, policy: Policy): void => {
    Object.assign(meta, { options: { ...meta.options, read: policy } });
  };
  const reset = (): void => {
    for (const [meta, policy] of declared) read(meta, policy);
  };
  const rowSecurity = async (state: 'enable' | 'disable'): Promise<void> => {
    for (const { table } of walk.rows.metas)
      await owner.query(ctx, `alter table "${table}" ${state} row level security`);
  };
  const secure = (meta: RecordMeta, condition: string): Promise<unknown> =>
    owner.query(ctx, `alter policy read on "${meta.table}" using (${condition})`);
  const asked = (meta: RecordMeta): readonly Probe[] =>
    probesOf(walk.rows, meta).filter(({ path }) => path === 'list' || path === 'singular');
  const wrongOf = async (name: string, who: Reader, probes: readonly Probe[]): Promise<string[]> => {
    for (const probe of probes) {
      const wrong = await walk.wrong(name, who, probe, true);
      if (wrong.length > 0) return wrong;
    }
    return [];
  };
  /** One reader for each role that a policy may name, and one for everybody else. */
  const roles = (): [string, Reader][] => {
    const readers = Object.entries(readersOf(walk.rows)).filter(([name]) => name !== 'coordinator of two centres');
    return readers.filter(([, { role }]) => role !== 'PARTNER_EDITOR' && role !== 'PUBLIC');
  };
  /** Lets `plant` put each mutant of each policy in its place. Out: those that no answer showed, and how many there were. */
  const survivors = async (
    plant: (meta: RecordMeta, policy: Policy) => Promise<void>,
    heal: (meta: RecordMeta) => Promise<void>,
  ): Promise<{ alive: string[]; all: number }> => {
    const alive: string[] = [];
    let all = 0;
    for (const meta of walk.rows.metas) {
      const policy = declared.get(meta) as AnyPolicy;
      const probes = asked(meta);
      for (const [name, who] of roles()) {
        const key = Object.hasOwn(policy, who.role) ? who.role : 'EVERYBODY';
        for (const [fault, rows] of Object.entries(mutantsOf(conditionFor(policy, who.role)))) {
          all += 1;
          await plant(meta, { ...policy, [key]: rows });
          if ((await wrongOf(name, who, probes)).length === 0) alive.push(`${meta.name}, ${name}: ${fault}`);
        }
      }
      await heal(meta);
    }
    return { alive, all };
  };

  beforeAll(async () => {
    const rows = new Rows(await loadTables());
    await rows.store(database().ownerUrl);
    walk = await Walk.start(database().url, rows);
    owner = await connect({ url: database().ownerUrl, role: 'seedbed_owner', poolSize: 1 });
    for (const meta of rows.metas) declared.set(meta, meta.options.read);
  }, 120_000);
  afterAll(async () => {
    await walk?.close();
    await owner?.close();
  });

  it('of the engine is seen without row security', async () => {
    await rowSecurity('disable');
    try {
      const { alive, all } = await survivors(
        async (meta, policy) => read(meta, policy),
        async (meta) => read(meta, declared.get(meta) as Policy),
      );
      expect(alive).toEqual([]);
      expect(all).toBeGreaterThan(600);
    } finally {
      reset();
      await rowSecurity('enable');
    }
  }, 1_200_000);

  it('of row security is seen without the policies of the engine', async () => {
    const openAll = (): void => {
      for (const meta of walk.rows.metas) read(meta, open);
    };
    openAll();
    // with the true policies of the others: a condition may hold what is asked of linked records
    const conditionOf = (meta: RecordMeta, policy: Policy): string => {
      reset();
      read(meta, policy);
      const condition = readCondition(meta);
      openAll();
      return condition;
    };
    try {
      const { alive, all } = await survivors(
        async (meta, policy) => void (await secure(meta, conditionOf(meta, policy))),
        async (meta) => void (await secure(meta, conditionOf(meta, declared.get(meta) as Policy))),
      );
      expect(alive).toEqual([]);
      expect(all).toBeGreaterThan(600);
    } finally {
      reset();
    }
  }, 1_200_000);

  it('is not there without the policies of the engine: row security alone tells each role what is its own', async () => {
    for (const meta of walk.rows.metas) read(meta, open);
    const wrong: string[] = [];
    // half of the types, others each time: the walk beside this asks all of them with both walls standing
    const half = seedOfRun('row security alone') % 2;
    try {
      for (const meta of walk.rows.metas.filter((_, at) => at % 2 === half)) {
        const probes = probesOf(walk.rows, meta);
        // two at a time: planning so many statements at once keeps the others waiting for a connection until they give up
        const left = roles();
        const lane = async (): Promise<void> => {
          for (let next = left.pop(); next; next = left.pop()) {
            for (const probe of probes) wrong.push(...(await walk.wrong(...next, probe, true)));
          }
        };
        await Promise.all([lane(), lane()]);
      }
      expect(wrong.slice(0, 40)).toEqual([]);
    } finally {
      reset();
    }
  }, 1_200_000);
});
