import type { Db } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import type { Records } from '@seedbed/platform/records';
import { until } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { Model } from './model.js';
import { Climate, fillUniverse, Hue, Moon, OTHER_HOUSE, Planet, Star } from './universe.js';

const ctx = systemContext('test:history');
/** Moments besides today that are looked at. */
const MOMENTS = 3;

const visibility = fc.constantFrom('PUBLIC' as const, 'NETWORK' as const, 'NCC' as const, 'PRIVATE' as const);
const name = fc.constantFrom('Αθήνα', 'zoe', 'Ž', 'a b', '10', 'Ψυχή', 'later', 'ZZ');
const hue = fc.constantFrom(...Hue.values);
const place = fc.nat(1_000);

/** What may happen: to which records, and what they say from then on. No values: the record is deleted. */
interface Happening {
  readonly type: new () => object;
  readonly table: string;
  readonly isNew?: boolean;
  readonly values?: (chance: Chance) => Record<string, unknown>;
}
const planets = { type: Planet, table: 'planets where archived_at is null' };
const moons = { type: Moon, table: 'moons where archived_at is null' };
const HAPPENINGS: readonly Happening[] = [
  { ...planets, values: ({ visibility }) => ({ visibility }) },
  { ...moons, values: ({ visibility }) => ({ visibility }) },
  { ...planets, values: ({ name, hue, to }) => ({ name, hue, aliases: [name], moonCount: to % 4, foundOn: null }) },
  { ...planets, values: ({ star, planet }) => ({ star, centre: planet }) },
  { ...planets, values: () => ({ steward: OTHER_HOUSE }) },
  { ...planets, values: () => ({ archivedAt: new Date() }) },
  { ...planets, table: 'planets where archived_at is not null', values: () => ({ archivedAt: null }) },
  { ...planets, isNew: true, values: ({ name, visibility, planet }) => ({ name, visibility, centre: planet }) },
  { ...moons, values: ({ planet, to }) => ({ planet, order: 1 + (to % 4) }) },
  { ...moons, isNew: true, values: ({ name, planet, visibility }) => ({ name, planet, visibility, order: 1 }) },
  { type: Moon, table: 'moons' },
  { type: Star, table: 'stars', values: ({ name }) => ({ name, legend: { el: name } }) },
  { type: Climate, table: 'climates', values: ({ name, to }) => ({ name, degrees: to }) },
  { type: Climate, table: 'climates' },
];

const chance = fc.record({ what: fc.constantFrom(...HAPPENINGS), which: place, to: place, visibility, name, hue });
interface Chance {
  readonly which: number;
  readonly to: number;
  readonly visibility: string;
  readonly name: string;
  readonly hue: string;
  readonly star?: string | undefined;
  readonly planet?: string | undefined;
}

/** Fills the universe and changes it, looking at it in between. Out: how things stand, and stood at each moment. */
export async function fillWithHistory(db: Db, seed: number): Promise<Model> {
  const records = await fillUniverse(db, seed);
  const seen = new Map<string, Model>();
  for (let round = 0; round < MOMENTS; round++) {
    const model = await Model.load(db, records);
    seen.set(await nextMoment(db), model);
    const changes = fc.sample(fc.array(chance, { minLength: 12, maxLength: 25 }), { numRuns: 1, seed: seed + round });
    for (const { what, ...one } of changes[0] ?? []) await happen(db, records, what, one);
  }
  return (await Model.load(db, records)).remember(seen);
}

/** A moment at which everything has happened that was done before, and nothing that will be done. */
async function nextMoment(db: Db): Promise<string> {
  const now = async (): Promise<Date> =>
    (await db.query<{ at: Date }>(ctx, 'select clock_timestamp() as at'))[0]?.at as Date;
  const moment = await now();
  await until(async () => (await now()) > moment, { what: 'the next millisecond' });
  return moment.toISOString();
}

async function happen(db: Db, records: Records, what: Happening, chance: Chance): Promise<void> {
  const idOf = async (table: string, at: number): Promise<string | undefined> => {
    const rows = await db.query<{ id: string }>(ctx, `select id from ${table} order by id`);
    return rows[at % rows.length]?.id;
  };
  const [id, planet, star] = [
    await idOf(what.table, chance.which),
    await idOf('planets', chance.to),
    await idOf('stars', chance.to),
  ];
  if (id === undefined) return;
  const values = what.values?.({ ...chance, planet, star });
  if (!values) await db.query(ctx, `delete from ${what.table} where id = $1`, [id]);
  else if (what.isNew) await records.create(ctx, what.type, values as never);
  else await records.change(ctx, what.type, { id }, values as never);
}
