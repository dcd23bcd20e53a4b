import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { connect, DatabaseModule, type Db, schemaDrift } from '@seedbed/platform/database';
import { EventsModule, Outbox } from '@seedbed/platform/events';
import { type Localised, newId, type Reader, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { ReadApiModule, ReadEngine } from '@seedbed/platform/projection';
import {
  Amount,
  BaseRecord,
  byVisibility,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  Data,
  DateOn,
  derivedSql,
  editors,
  everybody,
  Flag,
  Measure,
  Moment,
  type Money,
  me,
  type Policy,
  Records,
  RecordsModule,
  RecordType,
  Ref,
  recordEntities,
  registerStewardType,
  StewardedRecord,
  Text,
  Texts,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { type GraphqlClient, graphqlClient } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { getVariableValues, Kind, parse } from 'graphql';
import { contextOf } from './readers.js';

/** Record types of our own with a field of every kind, required and not, and a link of every form. */
export const Hue = choice('UniverseHue', 'A colour.', {
  RED: 'Red.',
  GREEN: 'Green.',
  BLUE: 'Blue.',
  ULTRA_VIOLET: 'Not to be seen.',
});
const common = { share: 'nothing', personal: 'none', title: 'name' } as const;

/** Rules of every form: of the row, of the reader, of a linked row. The model says them again in its own words. */
const planetPolicy = {
  ...byVisibility,
  KEEPER: { or: [{ visibility: { in: ['PUBLIC', 'NETWORK'] } }, { stewardId: { in: me.nccs } }] },
  NEIGHBOUR: { visibility: { in: ['PUBLIC', 'NETWORK'] } },
} as Policy; // with roles that only the universe has
const moonPolicy = { ...planetPolicy, NEIGHBOUR: { planet: { hue: { ne: 'RED' } } } } as Policy;

const ABSOLUTE_ZERO = -273.15;

@RecordType<House>({ ...common, description: 'Who keeps records.', read: everybody, unique: [['name']] })
export class House extends BaseRecord {
  @Text('Name.', { max: 50, required: true, sortable: true, search: 'A' })
  name!: string;
}

@RecordType<Star>({ ...common, description: 'A star.', read: everybody, write: editors })
export class Star extends BaseRecord {
  @Text('Name.', { max: 50, required: true, sortable: true, search: 'A' })
  name!: string;
  @Text('Legend.', { max: 100, localised: true, search: 'C' })
  legend?: Localised | null;
  @Choice('Hue.', Hue, { required: true, default: 'RED' })
  hue!: ChoiceOf<typeof Hue>;
  @Measure('Mass.')
  mass?: number | null;
}

@RecordType<Planet>({ ...common, description: 'A planet.', read: planetPolicy, write: editors })
export class Planet extends StewardedRecord {
  @Text('Name.', { max: 50, required: true, sortable: true, search: 'A' })
  name!: string;
  @Text('Nickname.', { max: 50, sortable: true, search: 'B' })
  nickname?: string | null;
  @Texts('Names in other tongues.', { max: 5, each: 20 })
  aliases!: string[];
  @Choice('Hue.', Hue)
  hue?: ChoiceOf<typeof Hue> | null;
  @Count('Moons counted.')
  moonCount?: number | null;
  @Measure('Mass.')
  mass?: number | null;
  @Flag('Whether it has water.')
  isWet?: boolean | null;
  @DateOn('First seen.')
  foundOn?: UncertainDate | null;
  @Moment('Last seen.')
  seenAt?: Date | null;
  @Amount('Price.')
  price?: Money | null;
  @Data('Anything.')
  notes?: unknown;
  @Ref('Something.')
  thingId?: string | null;
  @ToOne('Its star.', () => Star, { inverse: 'planets' })
  star?: Star | null;
  @ToOne('The planet it goes round.', () => Planet, { inverse: 'companions' })
  centre?: Planet | null;
}

@RecordType<Moon>({ ...common, description: 'A moon.', read: moonPolicy })
export class Moon extends StewardedRecord {
  @Text('Name.', { max: 50, required: true, sortable: true, search: 'A', searchAs: 'planet' })
  name!: string;
  @Count('Place.', { required: true })
  order!: number;
  @ToOne('Its planet.', () => Planet, { inverse: 'moons', required: true })
  planet!: Planet;
}

@RecordType<Climate>({
  ...common,
  title: 'name',
  description: 'What a planet is like; one each.',
  read: everybody,
  write: editors,
  unique: [['planet']],
  rules: ({ degrees }) =>
    typeof degrees === 'number' && degrees < ABSOLUTE_ZERO
      ? [{ field: 'degrees', code: 'OUT_OF_RANGE', params: { range: '-273.15 …' } }]
      : [],
})
export class Climate extends BaseRecord {
  @Text('Name.', { max: 50, required: true, sortable: true })
  name!: string;
  @Measure('Degrees.')
  degrees?: number | null;
  @ToOne('The planet.', () => Planet, { inverse: { one: 'climate' }, required: true })
  planet!: Planet;
}

export const HOUSE = newId();
export const OTHER_HOUSE = newId();
registerStewardType(
  () => House,
  () => HOUSE,
);
const ctx = systemContext('test:universe');

const reader = (role: string, nccIds: readonly string[] = []): Reader => ({ role, nccIds, organisationIds: [] });
/** Who asks the universe: by visibility, by their own houses, by what is linked, unknown, and everything. */
export const READERS: readonly Reader[] = [
  reader('DEMO'),
  reader('STRANGER'),
  reader('KEEPER', [OTHER_HOUSE]),
  reader('KEEPER', []),
  reader('NEIGHBOUR'),
  reader('SYSTEM'),
];
const TABLES = ['houses', 'stars', 'planets', 'moons', 'climates'];

/** Makes the tables of the universe as migrations would, with what the database does by itself. Safe to call again. */
export async function makeUniverse(ownerUrl: string): Promise<void> {
  const { up } = await schemaDrift(ownerUrl, recordEntities());
  const owner = await connect({ url: ownerUrl, role: 'seedbed_owner', poolSize: 1 });
  try {
    for (const statement of up) await owner.query(ctx, statement);
    await owner.query(ctx, derivedSql());
  } finally {
    await owner.close();
  }
}

export interface UniverseApi extends GraphqlClient {
  /** The answer of the read engine to a reader of any role, without HTTP and limits: JSON text. */
  askAs(ctx: RequestContext, query: string, variables: Record<string, unknown>): Promise<string>;
  close(): Promise<void>;
}

export async function startUniverse(
  url: string,
  answer: 'whole' | 'fields' = 'whole',
  statementTimeoutMs = 0,
): Promise<UniverseApi> {
  @Module({
    imports: [
      DatabaseModule.forRoot({ url, role: 'seedbed_app', poolSize: 3, statementTimeoutMs }),
      EventsModule.publishing(),
      RecordsModule,
      ReadApiModule.forRoot({ answer, contextOf }),
    ],
  })
  class UniverseModule {}
  const app = await NestFactory.create<NestFastifyApplication>(UniverseModule, new FastifyAdapter(), {
    logger: ['error', 'warn'],
  });
  await app.listen(0, '127.0.0.1');
  const askAs: UniverseApi['askAs'] = async (reader, query, variables) => {
    const { schema } = app.get(GraphQLSchemaHost);
    const [operation] = parse(query).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (!coerced) throw new Error(JSON.stringify(errors));
    const text = await app
      .get(ReadEngine, { strict: false })
      .operation(schema, operation, { fragments: {}, variables: coerced }, reader);
    if (text === undefined) throw new Error('The engine does not answer this.');
    return text;
  };
  return { ...graphqlClient(`${await app.getUrl()}/graphql`), askAs, close: () => app.close() };
}

const NAMES = [
  'Αθήνα',
  'Αθηνα',
  'athina',
  'Ďuro',
  'đuro',
  'Ștefan',
  'ştefan',
  'stefan',
  'Zoë',
  'zoe',
  'ZOE',
  'Ž',
  'a b',
  'a-b',
  'a_b',
  'ab',
  'A%',
  'É',
  'e',
  '10',
  '9',
  '“x”',
  "d'Aosta",
  'Ψυχή',
  'ß',
  'ss',
  '  x',
  'Καρδίτσα',
];
const name = fc.constantFrom(...NAMES);
const maybe = <T>(inner: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(inner, { freq: 2 });
const hue = fc.constantFrom(...Hue.values);
const localised = fc.dictionary(fc.constantFrom('en', 'it', 'el', 'sr-Latn', 'de'), name, { minKeys: 1, maxKeys: 3 });
const number = fc.constantFrom(-1.5, 0, 0.1, 1e20, 2.5e-7, 3);
const visibility = fc.constantFrom('PUBLIC', 'NETWORK', 'NCC', 'PRIVATE');
const date = fc.constantFrom<UncertainDate>(
  { value: '2021', precision: 'YEAR' },
  { value: '2021-01', precision: 'MONTH' },
  { value: '2021-01-01', precision: 'DAY' },
  { value: '2020-02-29', precision: 'DAY' },
  { value: '--09-01', precision: 'DAY_MONTH_NO_YEAR' },
  { value: null, precision: 'UNKNOWN' },
);
const at = fc.nat(50);

/** A small universe at random: many equal values, many empty ones, hidden and archived rows, links to them. */
const universe = fc.record({
  stars: fc.array(fc.record({ name, legend: maybe(localised), hue, mass: maybe(number) }), {
    minLength: 1,
    maxLength: 5,
  }),
  planets: fc.array(
    fc.record({
      values: fc.record({
        name,
        nickname: maybe(name),
        aliases: fc.array(name, { maxLength: 3 }),
        hue: maybe(hue),
        moonCount: maybe(fc.integer({ min: -1, max: 3 })),
        mass: maybe(number),
        isWet: maybe(fc.boolean()),
        foundOn: maybe(date),
        seenAt: maybe(
          fc.constantFrom(
            new Date('2024-01-01T00:00:00.000Z'),
            new Date('2024-01-01T00:00:00.001Z'),
            new Date('1999-12-31T23:59:59.999Z'),
          ),
        ),
        price: maybe(
          fc.constantFrom(
            { amount: '0.50', currency: 'EUR' },
            { amount: '-3.00', currency: 'RON' },
            { amount: '1000000.00', currency: 'EUR' },
          ),
        ),
        notes: maybe(fc.constantFrom({ b: [1, { a: null }], a: 'x' }, [], 5, 'text', false)),
        visibility,
      }),
      star: maybe(at),
      centre: maybe(at),
      isOther: fc.boolean(),
      isArchived: fc.nat(4),
    }),
    { minLength: 8, maxLength: 30 },
  ),
  moons: fc.array(
    fc.record({
      values: fc.record({ name, order: fc.integer({ min: 1, max: 4 }), visibility }),
      planet: at,
      isArchived: fc.nat(5),
    }),
    { minLength: 5, maxLength: 40 },
  ),
  climates: fc.array(fc.record({ name, degrees: maybe(number) }), { maxLength: 6 }),
});

/** Fills the universe anew. In: which universe; the same number makes the same one, but for its ids. */
export async function fillUniverse(db: Db, seed: number): Promise<Records> {
  const records = new Records(db, new Outbox(db));
  const [made] = fc.sample(universe, { numRuns: 1, seed });
  if (!made) throw new Error('no universe');
  await db.inTransaction(ctx, async (tx) => {
    for (const table of [...TABLES].reverse()) await db.query(tx, `delete from ${table}`);
    await db.query(tx, 'delete from search_words');
    await records.create(tx, House, { id: HOUSE, name: 'House' });
    await records.create(tx, House, { id: OTHER_HOUSE, name: 'Other house' });
    const pick = (ids: readonly string[], place: number | null): string | null =>
      place === null ? null : (ids[place % ids.length] ?? null);
    const stars: string[] = [];
    for (const star of made.stars) stars.push((await records.create(tx, Star, star)).id);
    const planets: string[] = [];
    for (const { values, star, centre, isOther, isArchived } of made.planets) {
      const links = { star: pick(stars, star), centre: planets.length === 0 ? null : pick(planets, centre) };
      const steward = isOther ? OTHER_HOUSE : HOUSE;
      const { id } = await records.create(tx, Planet, { ...values, ...links, steward } as never);
      planets.push(id);
      if (isArchived === 0) await records.change(tx, Planet, { id }, { archivedAt: new Date() });
    }
    for (const { values, planet, isArchived } of made.moons) {
      const { id } = await records.create(tx, Moon, { ...values, planet: pick(planets, planet) } as never);
      if (isArchived === 0) await records.change(tx, Moon, { id }, { archivedAt: new Date() });
    }
    for (const [place, climate] of made.climates.entries())
      if (planets[place]) await records.create(tx, Climate, { ...climate, planet: planets[place] });
  });
  return records;
}
