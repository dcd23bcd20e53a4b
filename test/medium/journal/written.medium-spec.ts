import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { newId } from '@seedbed/platform/kernel';
import { derivedSql, metaOf, versionsSince } from '@seedbed/platform/records';
import { Planet, Star } from '../projection/universe.js';
import { ctx, person, useJournalLab } from './support.js';

interface Row {
  readonly op: string;
  readonly rev: number;
  readonly actor: string;
  readonly why: string | null;
  readonly request: string | null;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly salt: string;
}

describe('what is written into the journal', () => {
  const lab = useJournalLab();
  const rowsOf = (id: string) =>
    lab().db.query<Row>(ctx, 'select * from journal where record_id = $1 order by seq', [id]);
  const journalled = async (kind: string): Promise<number> =>
    (await lab().db.query<{ n: number }>(ctx, 'select count(*)::int n from journal where kind = $1', [kind]))[0]?.n ??
    -1;

  it('is each change with who, why, under which request, and the record before and after', async () => {
    const { records, db } = lab();
    const who = person('ana', 'first entry');
    const star = await records.create(who, Star, { name: 'Sol' });
    await records.change(person('iva'), Star, star, { name: 'Sole' });
    await db.inTransaction(person('eva', 'gone'), (tx) => db.query(tx, 'delete from stars where id = $1', [star.id]));
    const [made, changed, removed] = await rowsOf(star.id);
    expect(made).toMatchObject({ op: 'i', rev: 1, actor: 'user:ana', why: 'first entry', request: who.requestId });
    expect(made).toMatchObject({ before: null, after: { id: star.id, name: 'Sol', rev: 1 } });
    expect(changed).toMatchObject({ op: 'u', rev: 2, actor: 'user:iva', why: null });
    expect(changed).toMatchObject({ before: { name: 'Sol', rev: 1 }, after: { name: 'Sole', rev: 2 } });
    expect(removed).toMatchObject({ op: 'd', rev: 2, actor: 'user:eva', before: { name: 'Sole' }, after: null });
    expect(new Set([made, changed, removed].map((row) => row?.salt)).size).toBe(3);
  });

  it('is nothing where nothing changed, and one row for each of many that did', async () => {
    const { db } = lab();
    const ids = [newId(), newId(), newId()];
    await db.query(
      ctx,
      `insert into stars (id, name) select id, 'Many ' || n from unnest($1::uuid[]) with ordinality u(id, n)`,
      [ids],
    );
    await db.query(ctx, `update stars set name = 'Many 2' where id = any($1)`, [ids]);
    expect(await Promise.all(ids.map(async (id) => (await rowsOf(id)).map(({ op }) => op).join('')))).toEqual([
      'iu',
      'i',
      'iu',
    ]);
  });

  it('is written by plans that are good for one row and for many', async () => {
    const [made] = await lab().db.query<{ settings: string[] }>(
      ctx,
      `select proconfig as settings from pg_proc where proname = 'journal_write'`,
    );
    // the session keeps the plan of its first, small statement; with a nested loop a bulk change would be quadratic
    expect(made?.settings).toContain('enable_nestloop=off');
  });

  it('is written whatever the fields of a type are called', async () => {
    const { owner } = lab();
    const names = ['who', 'reason', 'life', 'moment', 'asked', 'n', 'o', 'kind', 'after', 'seq', 'actor', 'journal'];
    await owner.query(
      ctx,
      `create table oddities (id uuid primary key, rev int default 1, ${names.map((name) => `"${name}" text default '${name}'`).join(', ')})`,
    );
    const rows = ['old table as journal_old', 'new table as journal_new'];
    const events = { insert: rows[1], update: rows.join(' '), delete: rows[0] };
    for (const [event, tables] of Object.entries(events))
      await owner.query(
        ctx,
        `create trigger j_${event} after ${event} on oddities referencing ${tables} for each statement execute function journal_write('Oddity')`,
      );
    const id = newId();
    await owner.query(ctx, 'insert into oddities (id) values ($1)', [id]);
    await owner.query(ctx, `update oddities set reason = 'changed'`);
    await owner.query(ctx, 'delete from oddities');
    await owner.query(ctx, 'drop table oddities');
    const plain = Object.fromEntries(names.map((name) => [name, name]));
    expect(await rowsOf(id)).toMatchObject([
      { op: 'i', actor: 'seedbed_owner', why: null, after: { id, ...plain } },
      { op: 'u', before: { id, ...plain }, after: { ...plain, reason: 'changed' } },
      { op: 'd', before: { ...plain, reason: 'changed' } },
    ]);
  });

  it('names the role of the connection where no use case says who acts', async () => {
    const { db, owner } = lab();
    const [one, two] = [newId(), newId()];
    await db.query(ctx, `insert into stars (id, name) values ($1, 'By hand')`, [one]);
    await owner.query(ctx, `insert into stars (id, name) values ($1, 'By the owner')`, [two]);
    expect((await rowsOf(one))[0]).toMatchObject({ actor: 'seedbed_app', why: null, request: null });
    expect((await rowsOf(two))[0]).toMatchObject({ actor: 'seedbed_owner' });
  });

  it('is nothing when the transaction is rolled back', async () => {
    const { db, records } = lab();
    const before = await journalled('Star');
    const failed = db.inTransaction(ctx, async (tx) => {
      await records.create(tx, Star, { name: 'Never' });
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await journalled('Star')).toBe(before);
  });

  it('leaves out jobs and computed measures, which nobody states', async () => {
    const { db } = lab();
    await db.query(ctx, `insert into jobs (id, kind, title, requested_by) values ($1, 'x.y', 'X', 'test')`, [newId()]);
    expect(await journalled('Job')).toBe(0);
    const committed = readFileSync('migrations/derived.sql', 'utf8');
    expect(committed).toMatch(/-- Job is not journalled: .{20}/);
    expect(committed).toMatch(/-- OrganisationMetrics is not journalled: .{20}/);
    expect(committed).toMatch(/create trigger journal_update after update on organisations /);
    expect(committed).not.toMatch(/create trigger journal_\w+ after \w+ on (jobs|organisation_metrics) /);
  });

  it('cannot be written, changed or removed by the roles of the product, nor sealed by the api', async () => {
    const { db, worker } = lab();
    const refused = { code: '42501' };
    for (const each of [db, worker]) {
      await expect(each.query(ctx, `update journal set actor = 'x'`)).rejects.toMatchObject(refused);
      await expect(each.query(ctx, 'delete from journal')).rejects.toMatchObject(refused);
      await expect(each.query(ctx, 'truncate journal')).rejects.toMatchObject(refused);
      await expect(each.query(ctx, `insert into journal_seals (no) values (1)`)).rejects.toMatchObject(refused);
      await expect(each.query(ctx, 'update journal_life set incarnation = 9')).rejects.toMatchObject(refused);
      await expect(
        each.query(
          ctx,
          `insert into journal (incarnation, kind, record_id, op, rev, at, salt)
          values (1, 'Star', gen_random_uuid(), 'i', 1, now(), gen_random_uuid())`,
        ),
      ).rejects.toMatchObject(refused);
    }
    await expect(db.query(ctx, 'select journal_seal(1)')).rejects.toMatchObject(refused);
  });

  it('says once what records were that were there before', async () => {
    const { db, owner } = lab();
    const id = newId();
    await owner.query(ctx, 'alter table stars disable trigger journal_insert');
    await db.query(ctx, `insert into stars (id, name, updated_at) values ($1, 'Old', '2020-05-01T00:00:00Z')`, [id]);
    await owner.query(ctx, derivedSql());
    await owner.query(ctx, derivedSql());
    const rows = await rowsOf(id);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ op: 'i', rev: 1, actor: 'system:journal', after: { name: 'Old' } });
    expect(rows[0]).toMatchObject({ at: new Date('2020-05-01T00:00:00Z') });
  });

  it('gives the base of a merge: the record at a version', async () => {
    const { records, db, journal } = lab();
    const star = await records.create(ctx, Star, { name: 'Beta' });
    const planet = await records.create(ctx, Planet, {
      name: 'B1',
      star: star.id,
      foundOn: { value: '2018-09', precision: 'MONTH' },
      price: { amount: '123456789012345.67', currency: 'EUR' },
      seenAt: new Date('2024-01-01T00:00:00.001Z'),
      aliases: ['x'],
    });
    await records.change(ctx, Planet, planet, { name: 'B2', price: null, foundOn: null, star: null });
    const at = (rev: number, id = planet.id) =>
      db.inTransaction(ctx, async (tx) => {
        const [first] = await versionsSince(db, tx, metaOf(Planet), id, rev);
        return first?.rev === rev ? first.values : null;
      });
    expect(await at(1)).toMatchObject({
      name: 'B1',
      star: star.id,
      foundOn: { value: '2018-09', precision: 'MONTH' },
      price: { amount: '123456789012345.67', currency: 'EUR' },
      seenAt: new Date('2024-01-01T00:00:00.001Z'),
      aliases: ['x'],
    });
    expect(await at(2)).toMatchObject({ name: 'B2', star: null, price: null, foundOn: null });
    expect(await at(3)).toBeNull();
    expect(await at(1, newId())).toBeNull();
    await db.inTransaction(ctx, (tx) => journal.erase(tx, 'Planet', planet.id));
    expect(await at(1)).toBeNull();
  });
});
