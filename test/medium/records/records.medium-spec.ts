import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type Db } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { AppError, newId, systemContext } from '@seedbed/platform/kernel';
import { onConstraint, Records, recordErrors } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { Climate, HOUSE, House, Moon, makeUniverse, Planet, Star } from '../projection/universe.js';

const ctx = systemContext('test:records', 'a test');

async function refusal(work: Promise<unknown>): Promise<AppError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw error ?? new Error('It was expected to fail, and did not.');
}

describe('the write path of records', () => {
  const database = useDatabase();
  let records: Records;
  let owner: Db;
  const db = () => database().db;
  const messages = () =>
    owner.query<{ topic: string; type: string; actor: string; request: string; xid: string }>(
      ctx,
      `select topic, payload ->> 'type' as type, actor, request_id as request, xid::text from outbox order by seq`,
    );
  const counts = async (): Promise<number[]> => {
    const [row] = await owner.query<{ n: number[] }>(
      ctx,
      `select array[(select count(*) from planets), (select count(*) from moons), (select count(*) from stars), (select count(*) from outbox), (select count(*) from search_texts)]::int[] as n`,
    );
    return row?.n ?? [];
  };

  beforeAll(async () => {
    await makeUniverse(database().ownerUrl);
    owner = await connect({ url: database().ownerUrl, role: 'seedbed_owner', poolSize: 1 });
    records = new Records(db(), new Outbox(db()));
    await records.ensure(ctx, House, { id: HOUSE, name: 'House' });
  });
  beforeEach(async () => {
    await owner.query(ctx, 'delete from outbox');
  });
  afterAll(async () => {
    await owner?.close();
  });

  describe('create', () => {
    it('stores what it is given and says it back: defaults, id, rev, times, steward', async () => {
      const star = await records.create(ctx, Star, { name: 'Sol', legend: { it: 'sole', en: '' } });
      expect(star).toMatchObject({ name: 'Sol', legend: { it: 'sole' }, hue: 'RED', mass: null, rev: 1 });
      expect(star.createdAt).toEqual(star.updatedAt);
      const values = {
        name: 'Terra',
        aliases: ['Gaia', 'Erde'],
        foundOn: { value: '--09-01', precision: 'DAY_MONTH_NO_YEAR' },
        price: { amount: '-0.05', currency: 'EUR' },
        seenAt: new Date('2024-06-01T12:00:00.123Z'),
        notes: { a: [1, null, 'x'] },
        isWet: true,
        moonCount: 0,
      } as const;
      const planet = await records.create(ctx, Planet, { ...values, aliases: [...values.aliases], star: star.id });
      expect(planet).toMatchObject({
        ...values,
        star: { id: star.id },
        steward: { id: HOUSE },
        visibility: 'NETWORK',
        archivedAt: null,
        rev: 1,
      });
      expect(planet).toBeInstanceOf(Planet);
      expect(await records.require(ctx, Planet, planet.id)).toEqual(planet);
    });

    it('takes the id, steward and visibility that are given', async () => {
      const other = await records.create(ctx, House, { name: 'Other house' });
      const id = newId();
      const planet = await records.create(ctx, Planet, { id, name: 'Mars', steward: other.id, visibility: 'PRIVATE' });
      expect(planet).toMatchObject({ id, steward: { id: other.id }, visibility: 'PRIVATE' });
    });

    it('refuses everything that is wrong at once, and leaves nothing', async () => {
      const before = await counts();
      const error = await refusal(
        records.create(ctx, Planet, { name: '', moonCount: 1.5, star: 'x', colour: 1 } as never),
      );
      expect(error).toMatchObject({ kind: 'INVALID', code: 'RECORD_INVALID', params: { type: 'Planet', count: 4 } });
      expect(error.problems?.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
        'colour UNKNOWN_FIELD',
        'moonCount WRONG_FORM',
        'name REQUIRED',
        'star WRONG_FORM',
      ]);
      expect(await counts()).toEqual(before);
    });

    it('runs the rules of the type, once the values are in form', async () => {
      const planet = await records.create(ctx, Planet, { name: 'Pluto' });
      const cold = { name: 'cold', degrees: -300, planet: planet.id };
      expect(await refusal(records.create(ctx, Climate, cold))).toMatchObject({
        code: 'RECORD_INVALID',
        field: 'degrees',
        problems: [{ field: 'degrees', code: 'OUT_OF_RANGE' }],
      });
      const malformed = await refusal(records.create(ctx, Climate, { ...cold, name: '' }));
      expect(malformed.problems).toEqual([{ field: 'name', code: 'REQUIRED' }]);
    });
  });

  describe('a broken constraint', () => {
    it('is a coded error: not unique, linked to nothing, or the one registered for it', async () => {
      const planet = await records.create(ctx, Planet, { name: 'Venus' });
      expect(await refusal(records.create(ctx, House, { name: 'House' }))).toMatchObject({
        kind: 'CONFLICT',
        code: 'NOT_UNIQUE',
        params: { rule: 'houses_name_key' },
      });
      expect(await refusal(records.create(ctx, Moon, { name: 'x', order: 1, planet: newId() }))).toMatchObject({
        kind: 'INVALID',
        code: 'LINK_TO_NOTHING',
        params: { rule: 'moons_planet_id_fkey' },
      });
      await records.create(ctx, Climate, { name: 'hot', planet: planet.id });
      const second = () => records.create(ctx, Climate, { name: 'again', planet: planet.id });
      expect(await refusal(second())).toMatchObject({ code: 'NOT_UNIQUE', params: { rule: 'climates_planet_id_key' } });
      onConstraint('climates_planet_id_key', (params, details) =>
        recordErrors.WRONG_FORM({ expected: 'one', ...params }, { ...details, field: 'planet' }),
      );
      expect(await refusal(second())).toMatchObject({
        code: 'WRONG_FORM',
        field: 'planet',
        params: { rule: 'climates_planet_id_key' },
      });
    });

    it('says nothing of SQL or of the values', async () => {
      const error = await refusal(records.create(ctx, House, { name: 'House' }));
      expect(error.message).not.toMatch(/insert|duplicate key|House|Key \(/);
      expect(error.cause).toMatchObject({ code: '23505' });
    });

    it('rolls back the whole transaction, its messages and its search texts', async () => {
      const before = await counts();
      const work = db().inTransaction(ctx, async (tx) => {
        const planet = await records.create(tx, Planet, { name: 'Nibiru' });
        await records.create(tx, Moon, { name: 'x', order: 1, planet: planet.id });
        await records.create(tx, House, { name: 'House' });
      });
      expect((await refusal(work)).code).toBe('NOT_UNIQUE');
      expect(await counts()).toEqual(before);
    });

    it('leaves nothing of a transaction that throws for another reason', async () => {
      const before = await counts();
      const work = db().inTransaction(ctx, async (tx) => {
        await records.create(tx, Star, { name: 'Nova' });
        throw new Error('the lamp fell over');
      });
      await expect(work).rejects.toThrow('the lamp fell over');
      expect(await counts()).toEqual(before);
    });
  });

  describe('ensure', () => {
    it('makes what is missing, leaves what is there, and tells of the first only', async () => {
      const values = { id: newId(), name: 'Vega' };
      expect(await records.ensure(ctx, Star, values)).toBe('created');
      await records.change(ctx, Star, { id: values.id }, { name: 'Wega' });
      await owner.query(ctx, 'delete from outbox');
      expect(await records.ensure(ctx, Star, values)).toBe('existed');
      expect(await records.require(ctx, Star, values.id)).toMatchObject({ name: 'Wega', rev: 2 });
      expect(await messages()).toEqual([]);
    });

    it('makes one record when two ask at once', async () => {
      const values = { id: newId(), name: 'Altair' };
      const said = await Promise.all([records.ensure(ctx, Star, values), records.ensure(ctx, Star, values)]);
      expect([...said].sort()).toEqual(['created', 'existed']);
    });

    it('is judged as create is, also when the record is there', async () => {
      const id = newId();
      await records.ensure(ctx, Star, { id, name: 'Rigel' });
      expect((await refusal(records.ensure(ctx, Star, { id, name: '' }))).code).toBe('RECORD_INVALID');
    });
  });

  describe('change', () => {
    it('changes what is given, empties what is null, leaves the rest, and raises rev', async () => {
      const planet = await records.create(ctx, Planet, {
        name: 'Uranus',
        nickname: 'U',
        moonCount: 27,
        price: { amount: '1', currency: 'EUR' },
        foundOn: { value: '1781', precision: 'YEAR' },
      });
      const changed = await records.change(ctx, Planet, planet, {
        nickname: null,
        foundOn: null,
        price: null,
        hue: 'BLUE',
      });
      expect(changed).toMatchObject({
        name: 'Uranus',
        nickname: null,
        moonCount: 27,
        foundOn: null,
        price: null,
        hue: 'BLUE',
        rev: 2,
      });
      expect(changed.updatedAt.getTime()).toBeGreaterThanOrEqual(planet.updatedAt.getTime());
      expect(changed.createdAt).toEqual(planet.createdAt);
    });

    it('is refused on a version that is behind, and of two at once only one wins', async () => {
      const star = await records.create(ctx, Star, { name: 'Deneb' });
      const both = await Promise.allSettled(
        ['a', 'b'].map((name) => records.change(ctx, Star, { id: star.id, rev: 1 }, { name })),
      );
      const lost = both.find((one) => one.status === 'rejected');
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(lost?.reason).toMatchObject({
        kind: 'CONFLICT',
        code: 'CONFLICT',
        field: 'name',
        params: { actual: 2, seen: 1 },
      });
      expect((await records.require(ctx, Star, star.id)).rev).toBe(2);
    });

    it('without a version goes through; with the same content it changes nothing', async () => {
      const star = await records.create(ctx, Star, { name: 'Spica' });
      expect((await records.change(ctx, Star, { id: star.id }, { name: 'Spica' })).rev).toBe(1);
      expect((await records.change(ctx, Star, { id: star.id }, {})).rev).toBe(1);
      expect((await records.change(ctx, Star, { id: star.id }, { mass: 2 })).rev).toBe(2);
    });

    it('runs the rules over what is there and what changes', async () => {
      const planet = await records.create(ctx, Planet, { name: 'Eris' });
      const climate = await records.create(ctx, Climate, { name: 'cold', degrees: -243, planet: planet.id });
      expect(await refusal(records.change(ctx, Climate, climate, { degrees: -274 }))).toMatchObject({
        code: 'RECORD_INVALID',
        field: 'degrees',
      });
      expect(await records.change(ctx, Climate, climate, { name: 'colder' })).toMatchObject({
        name: 'colder',
        degrees: -243,
      });
    });

    it('refuses wrong values, unknown fields, what the platform keeps, and a record that is not there', async () => {
      const star = await records.create(ctx, Star, { name: 'Antares' });
      for (const [values, code] of [
        [{ name: '' }, 'REQUIRED'],
        [{ name: 'x'.repeat(51) }, 'TOO_LONG'],
        [{ rev: 7 }, 'UNKNOWN_FIELD'],
        [{ createdAt: new Date() }, 'UNKNOWN_FIELD'],
      ] as const) {
        expect(
          (await refusal(records.change(ctx, Star, star, values as never))).problems?.map((problem) => problem.code),
        ).toEqual([code]);
      }
      expect(await refusal(records.change(ctx, Star, { id: newId() }, { name: 'x' }))).toMatchObject({
        kind: 'NOT_FOUND',
        code: 'RECORD_NOT_FOUND',
      });
      expect((await refusal(records.require(ctx, Star, newId()))).code).toBe('RECORD_NOT_FOUND');
      expect(await records.find(ctx, Star, newId())).toBeNull();
      expect((await refusal(records.change(ctx, Star, star, { id: newId() } as never))).kind).toBe('INVALID');
      expect((await records.require(ctx, Star, star.id)).rev).toBe(1);
    });
  });

  describe('what is told to others', () => {
    it('is one message for each type and transaction, however many the records', async () => {
      const told = systemContext('test:told');
      await db().inTransaction(told, async (tx) => {
        const star = await records.create(tx, Star, { name: 'Castor' });
        for (const name of ['a', 'b', 'c']) await records.create(tx, Planet, { name, star: star.id });
        await records.change(tx, Star, star, { name: 'Pollux' });
      });
      const first = await messages();
      expect(first.map(({ topic, type, actor, request }) => [topic, type, actor, request])).toEqual([
        ['record.changed', 'Star', 'test:told', told.requestId],
        ['record.changed', 'Planet', 'test:told', told.requestId],
      ]);
      expect(new Set(first.map(({ xid }) => xid)).size).toBe(1);
      await records.create(ctx, Star, { name: 'Mira' });
      expect((await messages()).map(({ type }) => type)).toEqual(['Star', 'Planet', 'Star']);
    });

    it('is not told before the transaction ends', async () => {
      await db().inTransaction(ctx, async (tx) => {
        await records.create(tx, Star, { name: 'Algol' });
        expect(await messages()).toEqual([]); // asked on another connection
      });
      expect(await messages()).toHaveLength(1);
    });
  });

  describe('list', () => {
    it('finds by equal fields and by emptiness, oldest id first, archived ones too', async () => {
      const [a, b] = [
        await records.create(ctx, Planet, { name: 'Twin', nickname: 'x' }),
        await records.create(ctx, Planet, { name: 'Twin' }),
      ];
      await records.change(ctx, Planet, b, { archivedAt: new Date() });
      const ids = async (where: object) => (await records.list(ctx, Planet, where)).map(({ id }) => id);
      expect(await ids({ name: 'Twin' })).toEqual([a.id, b.id]);
      expect(await ids({ name: 'Twin', nickname: null })).toEqual([b.id]);
      await expect(records.list(ctx, Planet, { nmae: 'x' } as never)).rejects.toThrow('Planet has no field "nmae"');
    });
  });
});
