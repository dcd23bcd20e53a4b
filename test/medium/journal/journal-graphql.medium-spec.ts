import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Organisation } from '@seedbed/organisations';
import { Outbox } from '@seedbed/platform/events';
import { systemContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { Country } from '@seedbed/reference';
import { startTestApi, type TestApi } from '../../support/test-api.js';
import { aCentre } from '../insights/examples.js';

const TIMELINE = `query ($id: ID!, $first: Int, $after: String) {
  timeline(recordType: "Organisation", id: $id, first: $first, after: $after) {
    edges { cursor node { rev } }
    nodes { at actor reason request operation rev changes { field lang before after } }
    pageInfo { more: hasNextPage hasNextPage endCursor: startCursor startCursor: endCursor }
  } }`;
const UNDO = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) { recordType id rev isArchived } }`;

describe('the journal in the API', () => {
  const database = useDatabase();
  let api: TestApi;
  let records: Records;
  const demo = { ...systemContext('demo', 'as printed'), requestId: 'r-1' };

  beforeAll(async () => {
    records = new Records(database().db, new Outbox(database().db));
    await aCentre(records, 'IT');
    api = await startTestApi(database().url);
  });
  afterAll(() => api.close());

  it('answers the timeline of a record, page by page', async () => {
    const country = (await records.list(demo, Country))[0];
    const made = await records.create(demo, Organisation, { name: 'Uno', country: country?.id ?? null });
    await records.change(demo, Organisation, made, { name: 'Due' });
    const first = await api.ask<{ timeline: Record<string, never> }>(TIMELINE, { id: made.id, first: 1 });
    expect(first.timeline.nodes).toMatchObject([
      {
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        actor: 'demo',
        reason: 'as printed',
        request: 'r-1',
        operation: 'CHANGED',
        rev: 2,
        changes: [{ field: 'name', lang: null, before: 'Uno', after: 'Due' }],
      },
    ]);
    const { edges, pageInfo } = first.timeline as unknown as {
      edges: { cursor: string }[];
      pageInfo: Record<string, unknown>;
    };
    const cursor = edges[0]?.cursor;
    expect(pageInfo).toEqual({ more: true, hasNextPage: true, endCursor: cursor, startCursor: cursor });
    const second = await api.ask<{ timeline: { nodes: { changes: unknown[] }[]; pageInfo: unknown } }>(TIMELINE, {
      id: made.id,
      after: cursor,
    });
    expect(second.timeline.pageInfo).toMatchObject({ hasNextPage: false });
    expect(second.timeline.nodes).toMatchObject([{ operation: 'CREATED', rev: 1 }]);
    expect(second.timeline.nodes[0]?.changes).toContainEqual({
      field: 'country',
      lang: null,
      before: null,
      after: { id: country?.id, title: 'IT' },
    });
  });

  it('takes back one’s own last change once, and says in the reader’s language why not', async () => {
    const made = await records.create(demo, Organisation, { name: 'Prima' });
    await records.change(demo, Organisation, made, { name: 'Seconda' });
    const input = { recordType: 'Organisation', id: made.id, rev: 2, reason: 'was right before' };
    const { undoChange } = await api.ask<{ undoChange: unknown }>(UNDO, { input });
    expect(undoChange).toEqual({ recordType: 'Organisation', id: made.id, rev: 3, isArchived: false });
    const { organisation } = await api.ask<{ organisation: unknown }>(
      'query ($id: ID!) { organisation(id: $id) { name rev } }',
      { id: made.id },
    );
    expect(organisation).toEqual({ name: 'Prima', rev: 3 });
    const again = await api.send(UNDO, { input }, { 'seedbed-language': 'it' });
    expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'UNDO_CHANGED_SINCE', kind: 'CONFLICT', field: 'rev' });
    expect(again.errors?.[0]?.message).toContain('modificato name');
    await records.change(systemContext('user:other'), Organisation, { id: made.id }, { name: 'Terza' });
    const other = await api.send(UNDO, { input: { ...input, rev: 4 } });
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'UNDO_NOT_YOURS', kind: 'FORBIDDEN' });
  });

  it('refuses types and records that nobody may ask about', async () => {
    const hidden = await records.create(demo, Organisation, { name: 'Segreta', visibility: 'PRIVATE' });
    const codeOf = async (recordType: string, id: string, first?: number) =>
      (
        await api.send(
          'query ($t: String!, $id: ID!, $n: Int) { timeline(recordType: $t, id: $id, first: $n) { nodes { rev } } }',
          {
            t: recordType,
            id,
            n: first,
          },
        )
      ).errors?.[0]?.extensions?.code;
    expect(await codeOf('Organisation', hidden.id)).toBe('RECORD_NOT_FOUND');
    expect(await codeOf('Unicorn', hidden.id)).toBe('JOURNAL_TYPE_UNKNOWN');
    expect(await codeOf('organisations; drop table journal', hidden.id)).toBe('JOURNAL_TYPE_UNKNOWN');
    expect(await codeOf('Job', hidden.id)).toBe('JOURNAL_TYPE_UNKNOWN');
    expect(await codeOf('Organisation', 'x')).toBe('ID_INVALID');
    expect(await codeOf('Organisation', hidden.id, 501)).toBe('PAGE_TOO_LARGE');
  });
});
