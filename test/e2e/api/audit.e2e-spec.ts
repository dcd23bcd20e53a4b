import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { Erasure, Person, SubjectRequest } from '@seedbed/contacts';
import { Organisation } from '@seedbed/organisations';
import { connect } from '@seedbed/platform/database';
import { verifyJournal } from '@seedbed/platform/journal';
import { newId } from '@seedbed/platform/kernel';
import { until } from '@seedbed/platform/testing';
import { peopleOf } from '../../medium/contacts/people-examples.js';
import { ctx } from '../../medium/seed/domain.js';
import { aRequest, eventsOf } from './audit-support.js';
import { type Client, useIdentityApi } from './identity-support.js';
import { useWriteApi } from './writes-support.js';

const CREATE = 'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id rev } }';
const CREATE_MANY =
  'mutation ($input: CreateOrganisationsInput!) { createOrganisations(input: $input) { done failed } }';
const CHANGE = 'mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { id rev } }';
const CHANGES = `query ($id: ID!, $first: Int, $after: String) {
  auditEventChanges(id: $id, first: $first, after: $after) {
    nodes { recordType recordId recordTitle isErased change { operation reason changes { field before after } } }
    pageInfo { hasNextPage endCursor }
  } }`;

interface Page {
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('the audit', () => {
  const api = useIdentityApi();
  let editor: Client;
  let editorId: string;
  let auditor: Client;

  beforeAll(async () => {
    const users = [await api().user([{ role: 'EDITOR', ncc: 'IT' }]), await api().user([{ role: 'AUDITOR' }])] as const;
    [editor, auditor] = [api().browser(), api().browser()];
    editorId = users[0].id;
    await editor.signIn(users[0].email);
    await auditor.signIn(users[1].email);
  });

  const events = (request: { id: string }, count?: number) => eventsOf(api().domain, request.id, count);
  const create = async (values: object = {}) => {
    const request = aRequest();
    const { data, errors } = await editor.send<{ createOrganisation: { id: string; rev: number } }>(
      CREATE,
      { input: { name: `Org ${newId()}`, ...values } },
      request.headers,
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return { request, ...data.createOrganisation };
  };
  const rest = (client: Client, path: string, headers: Record<string, string> = {}) =>
    fetch(`${api().api.url}${path}`, { headers: { cookie: client.cookie ?? '', ...headers } });

  describe('has one event for what is done', () => {
    it('by a generated mutation, on which its rows of the journal hang', async () => {
      const made = await create({ reason: 'a new partner' });
      const [event, ...more] = await events(made.request);
      expect(more).toEqual([]);
      expect(event).toMatchObject({
        ...{ action: 'createOrganisation', outcome: 'DONE', code: null, detail: null },
        ...{ recordType: 'Organisation', recordId: made.id, userId: editorId },
      });
      expect(event?.rows).toBeGreaterThan(0);
      const { auditEventChanges } = await auditor.ask<{ auditEventChanges: { nodes: object[] } }>(CHANGES, event);
      expect(auditEventChanges.nodes).toHaveLength(event?.rows ?? 0);
      expect(auditEventChanges.nodes[0]).toMatchObject({
        ...{ recordType: 'Organisation', recordId: made.id, isErased: false },
        change: { operation: 'CREATED', reason: 'a new partner' },
      });
    });

    it('by a bulk mutation, page by page', async () => {
      const request = aRequest();
      const items = [1, 2, 3].map((n) => ({ name: `Bulk ${n} ${newId()}` }));
      await editor.send(CREATE_MANY, { input: { items } }, request.headers);
      const [event, ...more] = await events(request);
      expect([more, event?.action, event?.outcome]).toEqual([[], 'createOrganisations', 'DONE']);
      const seen: unknown[] = [];
      for (let after: string | null = null; ; ) {
        const page: Page = (await auditor.ask<{ auditEventChanges: Page }>(CHANGES, { id: event?.id, first: 2, after }))
          .auditEventChanges;
        seen.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toHaveLength(event?.rows ?? 0);
      const other = await create();
      const [otherEvent] = await events(other.request);
      const { endCursor } = (
        await auditor.ask<{ auditEventChanges: { pageInfo: { endCursor: string } } }>(CHANGES, {
          id: event?.id,
          first: 1,
        })
      ).auditEventChanges.pageInfo;
      expect((await auditor.send(CHANGES, { id: otherEvent?.id, after: endCursor })).code).toBe('CURSOR_INVALID');
    });

    it('by a verb that changes nothing the journal keeps', async () => {
      const request = aRequest();
      const input = { name: `Mine ${newId()}`, list: 'ORGANISATIONS', filter: '{}', columns: [] };
      const { errors } = await editor.send(
        'mutation ($input: CreateSavedViewInput!) { createSavedView(input: $input) { id } }',
        { input },
        request.headers,
      );
      expect(errors).toBeUndefined();
      expect((await events(request)).map(({ action, outcome }) => [action, outcome])).toEqual([
        ['createSavedView', 'DONE'],
      ]);
    });

    it('also where several mutations stand in one request', async () => {
      const request = aRequest();
      const two = `mutation ($a: CreateOrganisationInput!, $b: CreateOrganisationInput!) {
        a: createOrganisation(input: $a) { id } b: createOrganisation(input: $b) { id } }`;
      await editor.send(two, { a: { name: `A ${newId()}` }, b: { name: `B ${newId()}` } }, request.headers);
      const both = await events(request, 2);
      expect(both.map(({ action }) => action)).toEqual(['createOrganisation', 'createOrganisation']);
      expect(new Set(both.map(({ recordId }) => recordId)).size).toBe(2);
      for (const { rows } of both) expect(rows).toBeGreaterThan(0);
    });

    it('by who takes a list away, in each format, without what was looked for', async () => {
      for (const format of ['csv', 'xlsx', 'json']) {
        const request = aRequest();
        const answer = await rest(auditor, `/api/export/auditEvents.${format}?search=`, request.headers);
        expect(answer.status).toBe(200);
        await answer.arrayBuffer();
        const [event, ...more] = await events(request);
        expect(more).toEqual([]);
        expect(event).toMatchObject({ action: 'export', outcome: 'DONE', recordType: 'AuditEvent', recordId: null });
        expect(event?.detail).toMatch(new RegExp(`^auditEvents\\.${format} \\d+$`));
      }
      const request = aRequest();
      const filter = JSON.stringify({ name: { contains: 'a secret name' } });
      const address = `/api/export/organisations.csv?filter=${encodeURIComponent(filter)}`;
      await (await rest(auditor, address, request.headers)).arrayBuffer();
      expect((await events(request))[0]?.detail).toBe('organisations.csv 0 of a part');
    });
  });

  describe('has one event for what is refused', () => {
    const refusal = async (query: string, variables: object, count?: number, who = editor) => {
      const request = aRequest();
      const { code } = await who.send(query, variables as never, request.headers);
      const written = await events(request, count);
      return { code, written: written.map(({ action, outcome, code: its, detail }) => [action, outcome, its, detail]) };
    };

    it('by the guard', async () => {
      const { code, written } = await refusal(CREATE, { input: { name: 'x' } }, 1, auditor);
      expect([code, written]).toEqual(['NOT_ALLOWED', [['access', 'REFUSED', 'NOT_ALLOWED', 'createOrganisation']]]);
    });

    it('by a policy: a record of others, one that is hidden, a field, and what was guessed', async () => {
      const values = { name: `Of others ${newId()}`, steward: nccId('GR') };
      const theirs = await api().domain.records.create(ctx, Organisation, values);
      const change = (id: string) => ({ input: { id, rev: 1, name: 'mine now' } });
      expect((await refusal(CHANGE, change(theirs.id))).written).toEqual([
        ['access', 'REFUSED', 'WRITE_NOT_ALLOWED', 'changeOrganisation'],
      ]);
      expect((await refusal(CHANGE, change(newId()))).written).toEqual([
        ['access', 'REFUSED', 'RECORD_NOT_FOUND', 'changeOrganisation'],
      ]);
      expect((await api().domain.records.require(ctx, Organisation, theirs.id)).name).toBe(values.name);
      const timeline = `query ($id: ID!) { timeline(recordType: "Organisation", id: $id) { nodes { rev } } }`;
      expect((await refusal(timeline, { id: newId() })).written).toEqual([
        ['access', 'REFUSED', 'RECORD_NOT_FOUND', 'timeline'],
      ]);
    });

    it('by a rule, with its code', async () => {
      expect((await refusal(CREATE, { input: { name: '' } })).written).toEqual([
        ['createOrganisation', 'REFUSED', 'RECORD_INVALID', null],
      ]);
    });

    it('item by item, beside what was done of the rest', async () => {
      const input = { items: [{ name: `Good ${newId()}` }, { name: '' }], mode: 'BEST_EFFORT' };
      const { written } = await refusal(CREATE_MANY, { input }, 2);
      expect(written).toEqual([
        ['createOrganisations', 'DONE', null, null],
        ['createOrganisations', 'REFUSED', expect.any(String), expect.stringMatching(/^[A-Z_]+ 1$/)],
      ]);
      const none = await refusal(CREATE_MANY, { input: { items: [{ name: '' }] } });
      expect(none.written).toMatchObject([['createOrganisations', 'REFUSED', expect.any(String), /./]]);
    });

    it('over REST: an export of nothing, a file that is not there, a person', async () => {
      for (const [path, action, detail] of [
        ['/api/export/nothing.csv', null, null],
        [`/api/files/${newId()}`, 'access', 'files.read'],
        [`/api/people/${newId()}.json`, 'access', 'personExport.get'],
      ] as const) {
        const request = aRequest();
        const answer = await rest(editor, path, request.headers);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        if (action === null) continue; // wrong, but nothing that anybody keeps
        expect(await events(request)).toMatchObject([{ action, outcome: 'REFUSED', detail }]);
      }
    });

    it('before anybody is known: a token of another node, a session that has ended', async () => {
      const request = aRequest();
      const stranger = api().browser({ authorization: `Bearer sbt_00000000_${'a'.repeat(43)}` });
      const { code } = await stranger.send('{ me { userId } }', {}, request.headers);
      expect(code).toMatch(/^TOKEN_/);
      expect(await events(request)).toMatchObject([{ action: 'access', outcome: 'REFUSED', code, detail: 'identify' }]);
    });

    it('and a program that does not stop fills no table', async () => {
      const requests = Array.from({ length: 20 }, aRequest);
      for (const { headers } of requests)
        await auditor.send('mutation { recomputeNetworkMetrics { id } }', {}, headers);
      const sql = `select count(*)::int as n from audit_events where detail = 'recomputeNetworkMetrics' and outcome = 'REFUSED'`;
      const count = async () => (await api().domain.db.query<{ n: number }>(ctx, sql))[0]?.n;
      await until(async () => (await count()) === 1, { what: 'the one event' });
    });
  });

  it('tells of a hidden record no more than that it was changed', async () => {
    const id = newId();
    const person = { id, givenName: 'Vera', familyName: `Zqx${newId()}`, steward: nccId('IT'), visibility: 'NCC' };
    await api().domain.records.create(ctx, Person, person as never);
    const request = aRequest();
    const input = { id, rev: 1, givenName: 'Veronika', reason: 'Veronika said so' };
    await editor.send(
      'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }',
      { input },
      request.headers,
    );
    const [event] = await events(request);
    const told = async (who: Client) => JSON.stringify(await who.ask(CHANGES, event as never));
    expect(event).toMatchObject({ action: 'changePerson', recordId: id });
    expect(await told(editor)).toContain('Veronika');
    const seen = await told(auditor);
    expect(seen).toContain(id);
    expect(seen).not.toMatch(/Veronika|Vera|Zqx|said so/);
  });

  it('is of others’ business only for auditors', async () => {
    const made = await create();
    const [event] = await events(made.request);
    const other = await api().user([{ role: 'EDITOR', ncc: 'GR' }]);
    const stranger = api().browser();
    await stranger.signIn(other.email);
    expect((await stranger.send(CHANGES, event as never)).code).toBe('RECORD_NOT_FOUND');
    expect((await stranger.send(CHANGES, { id: 'x' })).code).toBe('ID_INVALID');
  });
});

describe('the audit of somebody who is erased', () => {
  const api = useWriteApi();

  it('keeps its events and its chain, and says nothing of them', async () => {
    const { domain } = api();
    const name = `Zqxcanary${newId()}`;
    const asked = [aRequest(), aRequest(), aRequest()] as const;
    const send = async <T>(query: string, variables: object, { headers }: { headers: Record<string, string> }) =>
      (await api().ask<{ made: T }>(query, variables as never, headers)).made;
    const { id, rev } = await send<{ id: string; rev: number }>(
      'mutation ($input: CreatePersonInput!) { made: createPerson(input: $input) { id rev } }',
      { input: { givenName: name, familyName: name, stewardId: nccId('IT'), reason: `About ${name}` } },
      asked[0],
    );
    await send(
      'mutation ($input: ChangePersonInput!) { made: changePerson(input: $input) { id } }',
      { input: { id, rev, calledAs: `Called ${name}` } },
      asked[1],
    );
    const address = new URL(domain.db.connectionString);
    address.searchParams.delete('options'); // the role of the api
    const worker = await connect({ url: address.href, role: 'seedbed_worker', poolSize: 1 });
    try {
      const seal = async () => (await worker.query<{ n: number }>(ctx, 'select journal_seal(5000) as n'))[0]?.n ?? 0;
      while ((await seal()) > 0);
      const before = await Promise.all(asked.slice(0, 2).map(({ id: request }) => eventsOf(domain, request)));
      const request = await domain.records.create(ctx, SubjectRequest, {
        ...{ person: id, right: 'ERASURE_17', receivedAt: new Date(), identityCheck: 'known to the centre' },
      } as never);
      await send('mutation ($id: ID!) { made: erasePerson(requestId: $id) { id } }', { id: request.id }, asked[2]);
      const { db, records, outbox } = domain;
      await new Erasure(db, records, outbox, peopleOf(domain).suppressions).erase(ctx, id); // as the job that was asked for
      while ((await seal()) > 0);
      const after = await Promise.all(asked.slice(0, 2).map(({ id: each }) => eventsOf(domain, each)));
      expect(after).toEqual(before);
      const [erasure, ...more] = await eventsOf(domain, asked[2].id);
      expect(more).toEqual([]);
      expect(erasure).toMatchObject({ action: 'person.askErasure', outcome: 'DONE' });
      const told = await api().ask<{ auditEvents: { nodes: object[] } }>('{ auditEvents { nodes { id } } }');
      expect(told.auditEvents.nodes).toEqual([]); // the demo reader is no auditor
      const { tampered, erased } = await verifyJournal(worker, ctx);
      expect([tampered, erased > 0]).toEqual([[], true]);
      for (const table of ['audit_events', 'journal']) {
        const sql = `select count(*)::int as n from ${table} t where to_jsonb(t)::text ilike '%' || $1 || '%'`;
        expect(await domain.db.query(ctx, sql, [name])).toEqual([{ n: 0 }]);
      }
    } finally {
      await worker.close();
    }
  });
});
