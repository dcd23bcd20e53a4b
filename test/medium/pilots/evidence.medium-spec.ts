import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Indicator, IndicatorValue, ResultNode, Results } from '@seedbed/pilots';
import type { Tx } from '@seedbed/platform/database';
import { Files, StoredFile } from '@seedbed/platform/files';
import { systemContext } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import { migrateQueue } from '@seedbed/platform/queue';
import { until, useDatabase } from '@seedbed/platform/testing';
import { createApi } from '../../../apps/api/src/create-api.js';
import { TEST_SECRET } from '../../support/test-api.js';
import { as } from '../competences/competence-examples.js';
import { codesOf, ctx, type Domain, domainOf, seedGround } from '../seed/domain.js';
import { type PilotsOf, pilotsOf } from './pilot-examples.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

describe('what shows an approved value', () => {
  const home = mkdtempSync(join(tmpdir(), 'seedbed-evidence-'));
  let app: NestFastifyApplication;
  let domain: Domain;
  let of: PilotsOf;
  let results: Results;
  let files: Files;
  afterAll(async () => {
    await app.close();
    rmSync(home, { recursive: true, force: true });
  });
  const database = useDatabase();
  beforeAll(async () => {
    await migrateQueue(database().ownerUrl);
    domain = domainOf(database().db);
    of = pilotsOf(domain);
    results = new Results(domain.db, domain.records, new PolicyAccess(domain.db));
    await seedGround(domain);
    app = await createApi(
      {
        database: { url: database().url, poolSize: 6 },
        identity: { demo: true, secret: TEST_SECRET },
        files: { folder: join(home, 'files'), limit: 60_000 },
      },
      ['error'],
    );
    await app.init();
    files = app.get(Files);
  });
  const create = <T extends object>(type: new () => T, values: object) =>
    domain.records.create(ctx, type, values as never);
  const day = (value: string) => ({ value, precision: 'DAY' as const });

  async function aValue(values: object = {}): Promise<IndicatorValue> {
    const result = await create(ResultNode, {
      pilot: (await of.aPilot()).id,
      level: 'OUTPUT',
      title: { en: 'Trained' },
    });
    const indicator = await create(Indicator, {
      ...{ result: result.id, code: 'PEOPLE_TRAINED', name: { en: 'People' }, unit: 'people', measure: 'SUM' },
      ...{ direction: 'INCREASE', needsFourEyes: false, baseline: 0, target: 100 },
    });
    const period = { startsOn: day('2026-01-01'), endsOn: day('2026-03-31') };
    const figure = { comparator: 'EQ', value: 10, unit: 'people', evidence: 'List.' };
    return create(IndicatorValue, { indicator: indicator.id, ...period, ...figure, ...values });
  }
  const add = async ({ id }: { id: string }, name = 'list.pdf', who = ctx): Promise<StoredFile> =>
    files.add(who, await files.requireOwner(who, `IndicatorValue:${id}`), name, Readable.from([PDF]));
  const namesOf = async (value: { id: string }): Promise<string[]> =>
    (await domain.records.list(ctx, StoredFile, { recordId: value.id } as never)).map(({ name }) => name);
  const sql = (text: string, params: unknown[]) => domain.db.query(ctx, text, params);

  it('stays with it: nothing is added, erased or put elsewhere until the value is opened again with a reason', async () => {
    const value = await aValue();
    const file = await add(value);
    const gone = await add(value, 'draft.pdf');
    await files.erase(ctx, gone.id);
    const approved = await results.approve(ctx, { id: value.id, rev: value.rev });
    expect(await codesOf(files.erase(ctx, file.id))).toContain('VALUE_FILES_LOCKED');
    expect(await codesOf(add(value, 'other.pdf'))).toContain('VALUE_FILES_LOCKED');
    const erased = domain.db.inTransaction(ctx, (tx) => files.eraseOf(tx, 'IndicatorValue', value.id));
    expect(await codesOf(erased)).toContain('VALUE_FILES_LOCKED');
    expect(await namesOf(value)).toEqual(['list.pdf']);
    const stranger = as('EDITOR', []);
    expect(await codesOf(files.erase(stranger, file.id))).not.toContain('VALUE_FILES_LOCKED'); // who may not anyway learns nothing
    await results.reopen(ctx, { id: value.id, rev: approved.rev, reason: 'The list was of another course.' });
    await files.erase(ctx, file.id);
    await add(value, 'right.pdf');
    expect(await namesOf(value)).toEqual(['right.pdf']);
  });

  it('stays in the database, whoever writes there; its name may go with a person, and who sees it follows the value', async () => {
    const [value, other] = [await aValue(), await aValue()];
    const [file, loose] = [await add(value), await add(other)];
    await results.approve(ctx, { id: value.id, rev: value.rev });
    const why = /stay as they are/;
    await expect(sql('delete from files where id = $1', [file.id])).rejects.toThrow(why);
    await expect(sql('update files set record_id = $2 where id = $1', [file.id, other.id])).rejects.toThrow(why);
    await expect(sql('update files set record_id = $2 where id = $1', [loose.id, value.id])).rejects.toThrow(why);
    await expect(sql(`update files set record_type = 'Pilot' where id = $1`, [file.id])).rejects.toThrow(why);
    await expect(sql('update files set sha256 = $2 where id = $1', [file.id, '0'.repeat(64)])).rejects.toThrow(why);
    const copy = {
      ...{ recordType: 'IndicatorValue', recordId: value.id, name: 'x.pdf', mediaType: 'application/pdf' },
    };
    const made = create(StoredFile, { ...copy, size: 1, sha256: '0'.repeat(64), uploadedBy: 'system:test' });
    expect(await codesOf(made)).toContain('VALUE_FILES_LOCKED');
    await sql(`update files set name = '—.pdf' where id = $1`, [file.id]);
    await domain.records.change(ctx, IndicatorValue, { id: value.id }, { visibility: 'NCC' });
    expect(await domain.records.require(ctx, StoredFile, file.id)).toMatchObject({ name: '—.pdf', visibility: 'NCC' });
  });

  describe('when it is approved and erased at once', () => {
    /** Begins a piece of work, lets another one come beside it, and ends it when that one waits for it. */
    async function beside(first: (tx: Tx) => Promise<unknown>, second: () => Promise<unknown>): Promise<unknown> {
      let later: Promise<unknown> = Promise.resolve();
      await domain.db.inTransaction(ctx, async (tx) => {
        await first(tx);
        later = second().catch((error: unknown) => error);
        const waits = `select 1 from pg_locks l join pg_stat_activity a using (pid)
          where not l.granted and a.datname = current_database()`;
        await until(async () => (await domain.db.query(systemContext('test:waits'), waits)).length > 0, {
          what: 'the other to wait',
        });
      });
      return later;
    }

    it('stays when the approval comes first', async () => {
      const value = await aValue();
      const file = await add(value);
      const late = await beside(
        (tx) => results.approve(tx, { id: value.id, rev: value.rev }),
        () => files.erase(ctx, file.id),
      );
      expect(late).toMatchObject({ code: 'VALUE_FILES_LOCKED' });
      expect(await namesOf(value)).toEqual(['list.pdf']);
    });

    it('stays when the approval comes first, also for what asks the database alone', async () => {
      const value = await aValue();
      const file = await add(value);
      const late = await beside(
        (tx) => results.approve(tx, { id: value.id, rev: value.rev }),
        () => sql('delete from files where id = $1', [file.id]),
      );
      expect(String(late)).toMatch(/stay as they are/);
    });

    it('goes when the erasure comes first, and what is approved then has none', async () => {
      const value = await aValue();
      const file = await add(value);
      const late = await beside(
        (tx) => files.erase(tx, file.id),
        () => results.approve(ctx, { id: value.id, rev: value.rev }),
      );
      expect(late).toMatchObject({ state: 'APPROVED' });
      expect(await namesOf(value)).toEqual([]);
    });

    it('comes to one of both, however many try', async () => {
      const value = await aValue();
      const all = await Promise.all(['a.pdf', 'b.pdf', 'c.pdf'].map((name) => add(value, name)));
      const [approved, ...erased] = await Promise.allSettled([
        results.approve(ctx, { id: value.id, rev: value.rev }),
        ...all.map(({ id }) => files.erase(ctx, id)),
      ]);
      expect(approved.status).toBe('fulfilled');
      const refused = erased
        .filter(({ status }) => status === 'rejected')
        .map((one) => (one as PromiseRejectedResult).reason);
      for (const error of refused) expect(error).toMatchObject({ code: 'VALUE_FILES_LOCKED' });
      expect(await namesOf(value)).toHaveLength(refused.length);
    });
  });

  it('was held against a baseline and a target: these move with a reason only, which stays in the history', async () => {
    const value = await aValue();
    const silent = systemContext('system:test');
    const aim = (values: object, who = silent) =>
      domain.records.change(who, Indicator, { id: value.indicator.id }, values as never);
    await aim({ target: 120 });
    const approved = await results.approve(ctx, { id: value.id, rev: value.rev });
    for (const values of [
      { baseline: 5 },
      { target: 90 },
      { target: null },
      { targetOn: day('2027-01-01') },
      { baselineOn: day('2020-01-01') },
    ])
      expect(await codesOf(aim(values))).toContain('INDICATOR_AIM_NEEDS_REASON');
    expect(await codesOf(aim({ target: 90 }, { ...silent, reason: '  ' }))).toContain('INDICATOR_AIM_NEEDS_REASON');
    await aim({ name: { en: 'People who were trained' } });
    await aim({ target: 90 }, { ...silent, reason: 'The grant was cut.' });
    const history = await sql(
      `select why, before ->> 'target' as before, after ->> 'target' as after from journal
       where kind = 'Indicator' and record_id = $1 order by seq desc limit 1`,
      [value.indicator.id],
    );
    expect(history).toEqual([{ why: 'The grant was cut.', before: '120', after: '90' }]);
    await results.reopen(ctx, { id: value.id, rev: approved.rev, reason: 'Counted anew.' });
    expect(await aim({ target: 80 })).toMatchObject({ target: 80 });
  });
});
