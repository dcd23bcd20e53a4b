import { beforeAll, describe, expect, it } from '@jest/globals';
import { Timeline, Undo } from '@seedbed/platform/journal';
import { newId, type RequestContext } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import { Climate, HOUSE, House, Moon, Planet, Star } from '../projection/universe.js';
import { ctx, person, useJournalLab } from './support.js';

/** Somebody who sees what the demo reader sees. */
const reader = (name: string, reason?: string): RequestContext => ({
  ...person(name, reason),
  reader: { role: 'DEMO', nccIds: [], organisationIds: [] },
});

describe('the timeline of a record', () => {
  const lab = useJournalLab();
  let timeline: Timeline;
  beforeAll(() => {
    timeline = new Timeline(lab().db);
  });
  const entries = async (recordType: string, id: string, who = reader('ana')) =>
    (await timeline.page(who, { recordType, id })).entries.map(({ entry }) => entry);

  it('says what people changed, in the words of the API, newest first', async () => {
    const { records, owner } = lab();
    const star = await records.create(ctx, Star, { name: 'Sol' });
    const planet = await records.create(person('ana', 'first'), Planet, {
      name: 'Terra',
      foundOn: { value: '2018-09', precision: 'MONTH' },
    });
    await records.change(person('iva', 'better'), Planet, planet, {
      foundOn: { value: null, precision: 'UNKNOWN' },
      price: { amount: '90071992547409931.25'.slice(-15), currency: 'EUR' },
      star: star.id,
      seenAt: new Date('2024-01-01T00:00:00.001Z'),
      aliases: ['Earth'],
      archivedAt: new Date('2025-01-01T00:00:00Z'),
      isWet: true,
    });
    await owner.query(ctx, 'alter table planets disable trigger touch');
    await owner.query(ctx, `update planets set updated_at = now() where id = $1`, [planet.id]); // nothing anybody sees
    await owner.query(ctx, 'alter table planets enable trigger touch');
    const [changed, made, ...more] = await entries('Planet', planet.id);
    expect(more).toEqual([]);
    expect(changed).toMatchObject({ actor: 'user:iva', reason: 'better', operation: 'CHANGED', rev: 2 });
    expect(changed?.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['archivedAt', null, '2025-01-01T00:00:00.000Z'],
      ['aliases', null, ['Earth']],
      ['isWet', null, true],
      ['foundOn', '2018-09', 'UNKNOWN'],
      ['seenAt', null, '2024-01-01T00:00:00.001Z'],
      ['price', null, { amount: '992547409931.25', currency: 'EUR' }],
      ['star', null, { id: star.id, title: 'Sol' }],
    ]);
    expect(made).toMatchObject({ actor: 'user:ana', reason: 'first', operation: 'CREATED', rev: 1 });
    expect(made?.changes).toContainEqual({ field: 'name', lang: null, before: null, after: 'Terra' });
    expect(made?.changes.map(({ field }) => field)).not.toContain('rev');
  });

  it('tells texts language by language', async () => {
    const { records } = lab();
    const star = await records.create(ctx, Star, { name: 'X', legend: { en: 'One', it: 'Uno' } });
    await records.change(ctx, Star, star, { legend: { en: 'One', hr: 'Jedan' } });
    expect((await entries('Star', star.id))[0]?.changes).toEqual([
      { field: 'legend', lang: 'hr', before: null, after: 'Jedan' },
      { field: 'legend', lang: 'it', before: 'Uno', after: null },
    ]);
  });

  it('is closed: hidden, unknown and removed records have none, and links to hidden ones no name', async () => {
    const { records, db } = lab();
    const hidden = await records.create(ctx, Planet, { name: 'Secret', visibility: 'PRIVATE' });
    const moon = await records.create(ctx, Moon, { name: 'Seen', order: 1, planet: hidden.id });
    const notFound = { code: 'RECORD_NOT_FOUND' };
    await expect(entries('Planet', hidden.id)).rejects.toMatchObject(notFound);
    expect(await entries('Planet', hidden.id, ctx)).toHaveLength(1);
    await expect(entries('Planet', newId())).rejects.toMatchObject(notFound);
    await expect(entries('Planet', moon.id)).rejects.toMatchObject(notFound);
    await expect(
      entries('Planet', moon.id, { ...ctx, reader: { ...ctx.reader, role: 'NOBODY' } }),
    ).rejects.toMatchObject(notFound);
    const [entry] = await entries('Moon', moon.id);
    expect(entry?.changes).toContainEqual({
      field: 'planet',
      lang: null,
      before: null,
      after: { id: hidden.id, title: null },
    });
    await db.query(ctx, 'delete from moons where id = $1', [moon.id]);
    await expect(entries('Moon', moon.id)).rejects.toMatchObject(notFound);
    await expect(entries('Unicorn', moon.id)).rejects.toMatchObject({
      code: 'JOURNAL_TYPE_UNKNOWN',
      field: 'recordType',
    });
    await expect(entries('Job', moon.id)).rejects.toMatchObject({ code: 'JOURNAL_TYPE_UNKNOWN' });
    await expect(entries('Moon', 'x')).rejects.toMatchObject({ code: 'ID_INVALID', field: 'id' });
  });

  it('goes on behind a cursor, also when records change meanwhile, and past what nobody sees', async () => {
    const { records, owner } = lab();
    const star = await records.create(ctx, Star, { name: 'v1' });
    for (let rev = 1; rev < 9; rev++) await records.change(ctx, Star, { id: star.id }, { name: `v${rev + 1}` });
    await owner.query(ctx, 'update journal set after = before where record_id = $1 and rev in (3, 4, 5, 6)', [star.id]);
    const revs: number[] = [];
    let after: string | null = null;
    do {
      const page = await timeline.page(reader('ana'), { recordType: 'Star', id: star.id, first: 2, after });
      revs.push(...page.entries.map(({ entry }) => entry.rev));
      after = page.hasNextPage ? (page.entries.at(-1)?.cursor ?? null) : null;
      await records.change(ctx, Star, { id: star.id }, { name: `later ${revs.length}` });
    } while (after !== null);
    expect(revs).toEqual([9, 8, 7, 2, 1]);
    const other = await records.create(ctx, Star, { name: 'Other' });
    const [first] = (await timeline.page(ctx, { recordType: 'Star', id: other.id })).entries;
    for (const cursor of [first?.cursor ?? '', 'x', 'é', Buffer.from(`t ${star.id} 1'`).toString('base64url')])
      await expect(timeline.page(ctx, { recordType: 'Star', id: star.id, after: cursor })).rejects.toMatchObject({
        code: 'CURSOR_INVALID',
      });
    await expect(timeline.page(ctx, { recordType: 'Star', id: star.id, first: 501 })).rejects.toMatchObject({
      code: 'PAGE_TOO_LARGE',
    });
  });
});

describe('taking a change back', () => {
  const lab = useJournalLab();
  let undo: Undo;
  beforeAll(() => {
    const { db, records } = lab();
    undo = new Undo(db, records, new Timeline(db), new PolicyAccess(db));
  });
  const back = (who: RequestContext, recordType: string, id: string, rev: number, reason = 'a slip') =>
    undo.undo(who, { recordType, id, rev, reason });
  const ana = reader('ana');
  const iva = reader('iva');

  it('puts every kind of field back, as a change of its own', async () => {
    const { records, db } = lab();
    const star = await records.create(ctx, Star, { name: 'S' });
    const planet = await records.create(ana, Planet, {
      name: 'P',
      foundOn: { value: '2018-09', precision: 'MONTH' },
      price: { amount: '123456789012345.67', currency: 'EUR' },
      aliases: ['a'],
      seenAt: new Date('2024-01-01T00:00:00.001Z'),
      star: star.id,
      notes: { a: [1] },
    });
    const row = async () => (await db.query(ctx, 'select * from planets where id = $1', [planet.id]))[0];
    const before = await row();
    const emptied = { foundOn: null, price: null, aliases: [], seenAt: null, star: null, notes: null, name: 'Q' };
    await records.change(ana, Planet, planet, emptied);
    expect(await back(ana, 'Planet', planet.id, 2)).toEqual({
      recordType: 'Planet',
      id: planet.id,
      rev: 3,
      isArchived: false,
    });
    expect(await row()).toEqual({ ...before, rev: 3, updated_at: expect.any(Date) });
    const [last] = await db.query(
      ctx,
      'select actor, why from journal where record_id = $1 order by seq desc limit 1',
      [planet.id],
    );
    expect(last).toEqual({ actor: 'user:ana', why: 'a slip' });
    expect((await back(ana, 'Planet', planet.id, 3)).rev).toBe(4); // and that can be taken back
    expect(await row()).toMatchObject({ name: 'Q', price_minor: null, aliases: [] });
  });

  it('takes a creation back by archiving, where the type can be archived', async () => {
    const { records } = lab();
    const planet = await records.create(ana, Planet, { name: 'Made by mistake' });
    expect(await back(ana, 'Planet', planet.id, 1)).toMatchObject({ rev: 2, isArchived: true });
    expect((await records.require(ctx, Planet, planet.id)).archivedAt).toBeInstanceOf(Date);
    const star = await records.create(ana, Star, { name: 'Stays' });
    await expect(back(ana, 'Star', star.id, 1)).rejects.toMatchObject({ code: 'UNDO_CREATION_STAYS' });
  });

  it('is refused when somebody changed the record since, saying who and what', async () => {
    const { records } = lab();
    const planet = await records.create(ctx, Planet, { name: 'P' });
    await records.change(ana, Planet, planet, { name: 'Q' });
    await records.change(iva, Planet, { id: planet.id }, { moonCount: 2 });
    await expect(back(ana, 'Planet', planet.id, 2)).rejects.toMatchObject({
      code: 'UNDO_CHANGED_SINCE',
      field: 'rev',
      params: { actor: 'user:iva', fields: 'moonCount', actual: 3 },
    });
    await expect(back(ana, 'Planet', planet.id, 3)).rejects.toMatchObject({
      code: 'UNDO_NOT_YOURS',
      params: { actor: 'user:iva' },
    });
    expect((await records.require(ctx, Planet, planet.id)).rev).toBe(3);
  });

  it('is refused when the old value breaks a rule, and changes nothing', async () => {
    const { records, owner } = lab();
    const planet = await records.create(ctx, Planet, { name: 'P' });
    const climate = await records.create(ana, Climate, { name: 'C', planet: planet.id, degrees: 1 });
    await records.change(ana, Climate, climate, { degrees: 2 });
    await owner.query(
      ctx,
      `update journal set before = jsonb_set(before, '{degrees}', '-500') where record_id = $1 and rev = 2`,
      [climate.id],
    );
    await expect(back(ana, 'Climate', climate.id, 2)).rejects.toMatchObject({ code: 'RECORD_INVALID' });
    expect((await records.require(ctx, Climate, climate.id)).degrees).toBe(2);
  });

  it('is refused for what one may not see, what was erased, what is no record, and without a reason', async () => {
    const { records, db, journal } = lab();
    const hidden = await records.create(ana, Planet, { name: 'H', visibility: 'PRIVATE' });
    await expect(back(ana, 'Planet', hidden.id, 1)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
    const star = await records.create(ana, Star, { name: 'S' });
    await records.change(ana, Star, star, { name: 'T' });
    for (const reason of ['', '  ', 'x'.repeat(501), 'a\u0000b'])
      await expect(back(ana, 'Star', star.id, 2, reason)).rejects.toMatchObject({
        code: 'UNDO_REASON',
        field: 'reason',
      });
    await db.inTransaction(ctx, (tx) => journal.erase(tx, 'Star', star.id));
    await expect(back(ana, 'Star', star.id, 2)).rejects.toMatchObject({ code: 'UNDO_NOTHING_LEFT' });
    await expect(back(ana, 'Unicorn', star.id, 2)).rejects.toMatchObject({ code: 'JOURNAL_TYPE_UNKNOWN' });
    await expect(back(ana, 'Star', 'x', 2)).rejects.toMatchObject({ code: 'ID_INVALID' });
  });

  it('is refused to who may read the record and wrote it once, but may not write it now, and of types only verbs write', async () => {
    const { records } = lab();
    const former = { ...person('ana'), reader: { role: 'STRANGER', nccIds: [], organisationIds: [] } };
    const notAllowed = { code: 'WRITE_NOT_ALLOWED', kind: 'FORBIDDEN' };
    const planet = await records.create(ctx, Planet, { name: 'P', visibility: 'PUBLIC' });
    await records.change(ana, Planet, planet, { name: 'Q' });
    await expect(back(former, 'Planet', planet.id, 2)).rejects.toMatchObject(notAllowed);
    expect(await records.require(ctx, Planet, planet.id)).toMatchObject({ name: 'Q', rev: 2 });
    expect((await back(ana, 'Planet', planet.id, 2)).rev).toBe(3);

    await records.change(ana, House, { id: HOUSE }, { name: 'Mansion' });
    const { rev } = await records.require(ctx, House, HOUSE);
    await expect(back(ana, 'House', HOUSE, rev)).rejects.toMatchObject(notAllowed);
  });

  it('is refused when the record would be nobody’s to change by it, and changes nothing', async () => {
    const { records } = lab();
    const planet = await records.create(ctx, Planet, { name: 'P', visibility: 'PRIVATE' });
    await records.change(person('ana'), Planet, { id: planet.id }, { visibility: 'NETWORK' }); // by a program of hers
    await expect(back(ana, 'Planet', planet.id, 2)).rejects.toMatchObject({ code: 'WRITE_NOT_ALLOWED' });
    expect(await records.require(ctx, Planet, planet.id)).toMatchObject({ visibility: 'NETWORK', rev: 2 });
  });

  it('twice at the same time counts once', async () => {
    const { records } = lab();
    const planet = await records.create(ctx, Planet, { name: 'P' });
    await records.change(ana, Planet, planet, { name: 'Q' });
    const both = await Promise.allSettled([back(ana, 'Planet', planet.id, 2), back(ana, 'Planet', planet.id, 2)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await records.require(ctx, Planet, planet.id)).toMatchObject({ name: 'P', rev: 3 });
  });
});
