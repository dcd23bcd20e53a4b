import { describe, expect, it } from '@jest/globals';
import { newId, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { SavedView } from '@seedbed/platform/views';
import { ctx } from '../../medium/seed/domain.js';
import { useWriteApi, type Values } from './writes-support.js';

const other: RequestContext = systemContext('user:somebody-else');

describe('saved views', () => {
  const api = useWriteApi();
  const aView = (values: Values = {}) =>
    api().write<{ id: string; rev: number; owner: string }>(
      'createSavedView',
      { name: `View ${newId()}`, list: 'ORGANISATIONS', ...values },
      '{ id rev owner }',
    );
  /** A view that somebody else made. */
  const theirs = (isShared: boolean): Promise<SavedView> =>
    api().domain.db.inTransaction(other, (tx) =>
      api().domain.records.create(tx, SavedView, { name: `View ${newId()}`, list: 'ORGANISATIONS', isShared }),
    );
  const seen = async (): Promise<string[]> => {
    const { savedViews } = await api().ask<{ savedViews: { nodes: { id: string }[] } }>(
      '{ savedViews(first: 500) { nodes { id } } }',
    );
    return savedViews.nodes.map(({ id }) => id);
  };

  it('belong to whoever makes them, and keep what the list shows', async () => {
    const filter = JSON.stringify({ country: ['GR', 'IT'], flag: ['yes'] });
    const columns = ['name', 'country'];
    const made = await api().write(
      'createSavedView',
      { name: 'Greek and Italian', list: 'ORGANISATIONS', filter, search: 'co-op', orderBy: '-degree', columns },
      '{ name owner isShared filter search orderBy columns }',
    );
    expect(made).toEqual({
      name: 'Greek and Italian',
      owner: 'demo',
      isShared: false,
      filter,
      search: 'co-op',
      orderBy: '-degree',
      columns,
    });
  });

  it('cannot be given to somebody else', async () => {
    const answer = await api().send(
      'mutation { createSavedView(input: { name: "A", list: PROJECTS, owner: "user:x" }) { id } }',
    );
    expect(JSON.stringify(answer)).toContain('owner');
    expect(answer.data).toBeFalsy();
  });

  it('are seen when they are one’s own or shared, and in no other case', async () => {
    const [mine, shared, hidden] = [await aView(), await theirs(true), await theirs(false)];
    expect(hidden.owner).toBe('user:somebody-else');
    const ids = await seen();
    expect(ids).toContain(mine.id);
    expect(ids).toContain(shared.id);
    expect(ids).not.toContain(hidden.id);
    const { node, savedView } = await api().ask<Values>(
      'query($id: ID!) { node(id: $id) { id } savedView(id: $id) { id } }',
      { id: hidden.id },
    );
    expect([node, savedView]).toEqual([null, null]);
  });

  it('are changed and archived by their owner alone', async () => {
    const [shared, hidden] = [await theirs(true), await theirs(false)];
    for (const [mutation, values] of [
      ['changeSavedView', { name: 'Taken' }],
      ['archiveSavedView', {}],
    ] as const) {
      const refusal = await api().refused(mutation, { id: shared.id, rev: 1, ...values });
      expect(refusal.code).toBe('WRITE_NOT_ALLOWED');
      const unseen = await api().refused(mutation, { id: hidden.id, rev: 1, ...values });
      expect(unseen.code).toBe('RECORD_NOT_FOUND');
    }
    const kept = await api().domain.db.inTransaction(ctx, (tx) =>
      api().domain.records.require(tx, SavedView, shared.id),
    );
    expect(kept).toMatchObject({ name: shared.name, archivedAt: null });
  });

  it('stay with their owner when somebody else’s work changes them', async () => {
    const view = await aView();
    await api().domain.db.inTransaction(other, (tx) =>
      api().domain.records.change(tx, SavedView, { id: view.id, rev: 1 }, { name: `Renamed ${newId()}` }),
    );
    const changed = await api().write('changeSavedView', { id: view.id, rev: 2, isShared: true }, '{ owner isShared }');
    expect(changed).toEqual({ owner: 'demo', isShared: true });
  });

  it('have a name once per list, until they are archived', async () => {
    const name = `Once ${newId()}`;
    const first = await aView({ name });
    expect((await api().refused('createSavedView', { name, list: 'ORGANISATIONS' })).code).toBe('NOT_UNIQUE');
    await aView({ name, list: 'PROJECTS' });
    await api().write('archiveSavedView', { id: first.id, rev: first.rev });
    expect((await aView({ name })).id).not.toBe(first.id);
    expect(await seen()).not.toContain(first.id);
  });

  it('refuse a filter that no list could read', async () => {
    const refusal = await api().refused('createSavedView', { name: 'X', list: 'PROJECTS', filter: '{"a":1}' });
    expect(refusal).toMatchObject({ field: 'filter' });
    expect(JSON.stringify(refusal)).toContain('VIEW_FILTER_UNREADABLE');
  });
});
