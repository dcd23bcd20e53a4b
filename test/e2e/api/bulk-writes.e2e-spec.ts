import { describe, expect, it } from '@jest/globals';
import { newId } from '@seedbed/platform/kernel';
import { countStatements } from '@seedbed/platform/testing';
import { countryId } from '@seedbed/reference';
import { ctx } from '../../medium/seed/domain.js';
import { useWriteApi, type Values } from './writes-support.js';

const some = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

describe('bulk mutations', () => {
  const api = useWriteApi();
  const organisation = (values: Values = {}) => ({ name: `Org ${newId()}`, countryId: countryId('IT'), ...values });
  const count = async (name: string): Promise<number> => {
    const { organisations } = await api().ask<{ organisations: { totalCount: number } }>(
      'query($name: String!) { organisations(filter: { name: { startsWith: $name } }) { totalCount } }',
      { name },
    );
    return organisations.totalCount;
  };

  it('write a thousand records in few statements, and change and archive them as well', async () => {
    const counter = countStatements();
    const items = some(1000, (at) =>
      organisation({ name: `Mass ${at}`, ...(at % 2 === 0 ? { kind: 'COMPANY' } : {}) }),
    );
    const made = await api().bulk('createOrganisations', { items });
    expect([made.total, made.done, made.failed]).toEqual([1000, 1000, 0]);
    expect(made.items[999]).toMatchObject({ index: 999, outcome: 'DONE', rev: 1, problems: [] });
    const keys = made.items.map(({ id, rev }) => ({ id, rev }));
    const changed = await api().bulk('changeOrganisations', {
      items: keys.map((key) => ({ ...key, status: 'ACTIVE' })),
    });
    expect([changed.done, changed.items[7]?.rev]).toEqual([1000, 2]);
    const same = keys.map(({ id }) => ({ id, rev: 2, status: 'ACTIVE' }));
    const again = await api().bulk('changeOrganisations', { items: same });
    expect(new Set(again.items.map(({ outcome }) => outcome))).toEqual(new Set(['UNCHANGED']));
    const gone = await api().bulk('archiveOrganisations', { items: keys.map(({ id }) => ({ id, rev: 2 })) });
    expect(gone.done).toBe(1000);
    counter.stop();
    expect(counter.statements.length).toBeLessThan(100);
    expect(await count('Mass ')).toBe(0);
  });

  it('write all or nothing unless they are told otherwise, and say what stopped them', async () => {
    const items = [organisation({ name: 'Whole 1' }), organisation({ name: '' }), organisation({ name: 'Whole 2' })];
    const report = await api().bulk('createOrganisations', { items });
    expect(report).toMatchObject({ total: 3, done: 0, failed: 1 });
    expect(report.items.map(({ outcome }) => outcome)).toEqual(['NOT_TRIED', 'FAILED', 'NOT_TRIED']);
    expect(report.items[1]?.problems).toEqual([
      { code: 'REQUIRED', field: 'name', message: 'This field must not be empty.' },
    ]);
    expect(await count('Whole ')).toBe(0);
  });

  it('write what is right when they may, wherever what is wrong comes to light', async () => {
    const code = newId();
    const items = [
      { code: newId(), title: 'Best', kind: 'FILE' },
      { code, title: 'Best', kind: 'FILE' },
      { code: newId(), title: 'Best', kind: 'FILE', url: 'no address' }, // by the declaration
      { code, title: 'Best', kind: 'FILE' }, // by the database alone
      { code: newId(), title: 'Best', kind: 'FILE' },
    ];
    const report = await api().bulk('createSources', { items, mode: 'BEST_EFFORT' });
    expect(report.items.map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE', 'FAILED', 'FAILED', 'DONE']);
    expect(report.items.map(({ problems }) => problems[0]?.field ?? null)).toEqual([null, null, 'url', 'code', null]);
    expect(report).toMatchObject({ total: 5, done: 3, failed: 2 });
    const { sources } = await api().ask<{ sources: { totalCount: number } }>(
      '{ sources(filter: { title: { eq: "Best" } }) { totalCount } }',
    );
    expect(sources.totalCount).toBe(3);
  });

  it('name the item that only the database can find, and write none of the others', async () => {
    const code = newId();
    const items = some(8, (at) => ({ code: at === 3 || at === 6 ? code : newId(), title: 'None', kind: 'FILE' }));
    const report = await api().bulk('createSources', { items });
    expect([report.done, report.failed]).toEqual([0, 1]);
    expect(report.items[6]).toMatchObject({ outcome: 'FAILED', problems: [{ code: 'NOT_UNIQUE', field: 'code' }] });
  });

  it('see what their own items break together', async () => {
    const projectId = (await api().write('createProject', { acronym: 'Together' })).id;
    const made = await api().bulk('createOrganisations', { items: some(3, () => organisation()) });
    const items = made.items.map(({ id }) => ({ projectId, organisationId: id, role: 'LEAD_PARTNER' }));
    const report = await api().bulk('createParticipations', { items, mode: 'BEST_EFFORT' });
    expect(report.items.map(({ problems }) => problems[0]?.code ?? null)).toEqual([
      null,
      'PROJECT_SECOND_LEAD',
      'PROJECT_SECOND_LEAD',
    ]);
    const value = '300000001';
    const numbers = made.items.map(({ id }) => ({ organisationId: id, scheme: 'PIC', value }));
    const claimed = await api().bulk('createExternalIdentifiers', { items: numbers, mode: 'BEST_EFFORT' });
    expect(claimed).toMatchObject({ done: 1, failed: 2 });
  });

  it('refuse an item whose record comes twice, is not there or was changed meanwhile', async () => {
    const [a, b] = [
      await api().write('createOrganisation', organisation()),
      await api().write('createOrganisation', organisation()),
    ];
    await api().write('changeOrganisation', { id: b.id, rev: 1, legalForm: 'x' });
    const items = [
      { id: a.id, rev: 1, legalForm: 'one' },
      { id: a.id, rev: 1, legalForm: 'two' },
      { id: newId(), rev: 1, legalForm: 'three' },
      { id: b.id, rev: 1, legalForm: 'four' },
    ];
    const report = await api().bulk('changeOrganisations', { items, mode: 'BEST_EFFORT' });
    expect(report.items.map(({ problems }) => problems[0]?.code ?? null)).toEqual([
      null,
      'ITEM_REPEATED',
      'RECORD_NOT_FOUND',
      'CONFLICT',
    ]);
  });

  it('refuse more items than they take, and take none', async () => {
    const items = some(100_001, () => ({ name: 'Flood' }));
    const answer = await api().send(
      'mutation($input: CreateOrganisationsInput!) { createOrganisations(input: $input) { done } }',
      { input: { items } },
    );
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'LIST_TOO_LONG', field: 'items' } });
    expect(answer.errors?.[0]?.message).toContain('10000');
    expect(await count('Flood')).toBe(0);
  });

  it('take an empty list for what it is', async () => {
    expect(await api().bulk('createOrganisations', { items: [] })).toEqual({ total: 0, done: 0, failed: 0, items: [] });
  });
});

describe('an idempotency key', () => {
  const api = useWriteApi();
  const named = async (name: string): Promise<number> => {
    const { organisations } = await api().ask<{ organisations: { totalCount: number } }>(
      'query($name: String!) { organisations(filter: { name: { eq: $name } }) { totalCount } }',
      { name },
    );
    return organisations.totalCount;
  };

  it('is swept some time after a day, with the first key that comes', async () => {
    const { db } = api().domain;
    await db.query(
      ctx,
      `insert into idempotency_keys (actor, key, request, answer, at) values
       ('demo', 'old', 'x', '{}', now() - interval '3 days'), ('demo', 'kept', 'x', '{}', now() - interval '25 hours')`,
    );
    await api().write('createOrganisation', { name: newId(), idempotencyKey: 'new' });
    const left = await db.query<{ key: string }>(ctx, 'select key from idempotency_keys order by key');
    expect(left.map(({ key }) => key)).toEqual(['kept', 'new']);
  });

  it('gives the first answer again, and writes once', async () => {
    const input = { name: newId(), idempotencyKey: newId() };
    const first = await api().write('createOrganisation', input);
    expect(await api().write('createOrganisation', input)).toEqual(first);
    expect(await named(input.name)).toBe(1);
  });

  it('gives it to all who come at the same time', async () => {
    const input = { name: newId(), idempotencyKey: newId() };
    const answers = await Promise.all(some(6, () => api().write('createOrganisation', input)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await named(input.name)).toBe(1);
  });

  it('is refused for another request', async () => {
    const idempotencyKey = newId();
    await api().write('createOrganisation', { name: newId(), idempotencyKey });
    for (const [mutation, input] of [
      ['createOrganisation', { name: newId() }],
      ['createProject', { acronym: 'X' }],
    ] as const) {
      expect(await api().refused(mutation, { ...input, idempotencyKey })).toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
        kind: 'CONFLICT',
        field: 'idempotencyKey',
      });
    }
  });

  it('is free again when its request was refused', async () => {
    const idempotencyKey = newId();
    await api().refused('createOrganisation', { name: '', idempotencyKey });
    expect(await api().write('createOrganisation', { name: newId(), idempotencyKey })).toMatchObject({ rev: 1 });
  });

  it('gives the report of a bulk again, in the language of who asks', async () => {
    const name = newId();
    const input = { items: [{ name }, { name: '' }], mode: 'BEST_EFFORT', idempotencyKey: newId() };
    const first = await api().bulk('createOrganisations', input);
    expect(first).toMatchObject({ done: 1, failed: 1 });
    expect(await api().bulk('createOrganisations', input)).toEqual(first);
    expect(await named(name)).toBe(1);
  });
});
